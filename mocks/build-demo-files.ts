import { chineseWorkingCalendar } from '@/adapters/calendar';
import {
  memoryFileStore,
  memoryMatterStore,
  memoryOpinionStore,
  memoryPublicEntries,
  memoryWorkspaceStore,
} from '@/adapters/memory';
import { openList } from '@/ports/open-api';
import { createDemoApi } from './demo-api';
import { DEMO_ROLE, DEMO_TODAY, FIRST_ANSWERS, OPEN_ANSWERS, OPEN_FIRST, RECORDS } from './demo-constants';
import { buildSampleCity } from './sample-city/build-sample-city';

/** What the first screen asks for. */
const FIRST_QUESTIONS = ['session', 'matters', 'work'];

/**
 * Files the build puts beside the page, so that nobody waits for a sample city to be made: the records as the acts make them,
 * and what the API answers to the first questions on the demo's first day, word for word.
 */
export async function buildDemoFiles(): Promise<Readonly<Record<string, string>>> {
  const city = buildSampleCity(chineseWorkingCalendar);
  const api = createDemoApi({
    matters: memoryMatterStore(city),
    documents: memoryWorkspaceStore(),
    paperFiles: memoryFileStore(),
    received: memoryOpinionStore(),
    publicEntries: memoryPublicEntries(),
    calendar: chineseWorkingCalendar,
    today: () => DEMO_TODAY,
    role: () => DEMO_ROLE,
  });
  const told = async (questions: readonly string[]) => {
    const answers: Record<string, string> = {};
    for (const question of questions) {
      const answer = await api.request(`/api/${question}`);
      if (!answer.ok) throw new Error(`${question}: ${answer.status}`);
      answers[question] = await answer.text();
    }
    return answers;
  };
  const list = 'open/consultations';
  const listed = openList.parse(JSON.parse((await told([list]))[list] ?? ''));
  return {
    [RECORDS]: JSON.stringify(city),
    [FIRST_ANSWERS]: JSON.stringify(await told(FIRST_QUESTIONS)),
    [OPEN_FIRST]: await (await api.request('/api/open/first-page')).text(),
    [OPEN_ANSWERS]: JSON.stringify(await told([list, ...listed.consultations.map(({ id }) => `${list}/${id}`)])),
  };
}
