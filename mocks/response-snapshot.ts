import * as z from 'zod/mini';
import type { SendRequest } from '@/adapters/http';
import { FIRST_ANSWERS } from './demo-constants';

const answersFile = z.record(z.string(), z.string());

/** What the API would answer to the first questions, as the build asked it. Null: the file is not there or not readable. */
export async function fetchFirstAnswers(
  base: URL,
  file = FIRST_ANSWERS,
): Promise<Readonly<Record<string, string>> | null> {
  try {
    const response = await fetch(new URL(file, base));
    return response.ok ? answersFile.parse(await response.json()) : null;
  } catch {
    return null;
  }
}

/** Answers a first question from what the build made while that holds; everything else is sent on. */
export function answeringFirst(
  base: URL,
  answers: Readonly<Record<string, string>>,
  holds: () => boolean,
  send: SendRequest,
): SendRequest {
  const root = new URL('api/', base).href;
  return async (request) => {
    const answer = request.method === 'GET' && holds() ? answers[request.url.slice(root.length)] : undefined;
    return answer === undefined || !request.url.startsWith(root)
      ? send(request)
      : new Response(answer, { headers: { 'content-type': 'application/json' } });
  };
}
