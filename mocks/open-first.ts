import type { SendRequest } from '@/adapters/http';
import { JOURNAL, OPEN_ANSWERS } from './demo-constants';
import { answeringFirst, fetchFirstAnswers } from './response-snapshot';

/**
 * The public site of the demo: where nothing was done in this browser yet, lists and notices are answered by what the same API said
 * when the app was built; `load` brings the API itself, when more is asked.
 */
export async function openFirst(base: URL, load: () => Promise<SendRequest>): Promise<SendRequest> {
  let asked: Promise<SendRequest> | undefined;
  const send: SendRequest = async (request) => {
    asked ??= load();
    return (await asked)(request);
  };
  const answers = (await isThere(JOURNAL)) ? null : await fetchFirstAnswers(base, OPEN_ANSWERS);
  return answers ? answeringFirst(base, answers, () => true, send) : send;
}

/** Whether the demo keeps anything here; a browser that does not say so is taken to. */
async function isThere(name: string): Promise<boolean> {
  try {
    return (await indexedDB.databases()).some((one) => one.name === name);
  } catch {
    return true;
  }
}
