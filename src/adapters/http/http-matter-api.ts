import * as z from 'zod/mini';
import { err, isCivilDate, ok, type Result } from '@/core/kernel';
import { profileIds } from '@/core/law';
import type { RoleId } from '@/core/matter';
import {
  type Command,
  directory,
  type MatterApi,
  type MatterApiFailure,
  matterSummarySchema,
  opinionRow,
  type Session,
  type SubmitAnswer,
  workItem,
} from '@/ports/matter-api';
import { type AskProof, proofWanted } from './proof-due';

export type SendRequest = (request: Request) => Promise<Response>;

const session = z.object({
  actor: z.object({ id: z.string(), name: z.string(), role: z.string(), unit: z.string() }),
  today: z.string().check(z.refine(isCivilDate)),
  city: z.string(),
  profileId: z.enum(profileIds),
  meetings: z.array(z.string().check(z.refine(isCivilDate))),
});

/**
 * The API over HTTP. `send` is `fetch`, or the API app itself where no service worker is to be had. Every answer is decoded. Where
 * an act asks for a proof of who does it, `askProof` asks the person.
 */
export function httpMatterApi(
  base: URL,
  send: SendRequest,
  headers: () => Readonly<Record<string, string>> = () => ({}),
  askProof: AskProof = async () => false,
): MatterApi {
  const url = (path: string) => new URL(`api/${path}`, base);

  async function get<T>(path: string, decode: (body: unknown) => T | Promise<T>): Promise<Result<T, MatterApiFailure>> {
    let response: Response;
    try {
      response = await send(new Request(url(path), { headers: headers() }));
    } catch {
      return err({ kind: 'offline' });
    }
    if (response.status === 404) return err({ kind: 'not-found' });
    if (response.status === 401) return err({ kind: 'not-signed-in' });
    if (!response.ok) return err({ kind: 'server', status: response.status });
    try {
      return ok(await decode(await response.json()));
    } catch (cause) {
      return err({ kind: 'malformed', why: cause instanceof Error ? cause.message : String(cause) });
    }
  }

  return {
    session: () =>
      get('session', (body): Session => {
        const { actor, today, city, profileId, meetings } = session.parse(body);
        return {
          actor: { ...actor, role: actor.role as RoleId }, // the role only steers what is shown; the API decides by its own
          today: today as Session['today'], // refined above
          city,
          profileId,
          meetings: meetings.filter(isCivilDate),
        };
      }),
    matters: () => get('matters', (body) => z.array(matterSummarySchema).parse(body)),
    work: () => get('work', (body) => z.array(workItem).parse(body)),
    directory: () => get('directory', (body) => directory.parse(body)),
    record: (matterId) =>
      get(`matters/${encodeURIComponent(matterId)}/record`, async (body) => {
        const { recordAnswer } = await import('./record-answer');
        return recordAnswer(body);
      }),
    opinions: (matterId) =>
      get(`matters/${encodeURIComponent(matterId)}/opinions`, (body) => z.array(opinionRow).parse(body)),
    submit: (matterId, command) =>
      submit(url(`matters/${encodeURIComponent(matterId)}/acts`), { send, askProof }, headers(), command),
  };
}

/** A form waits no longer for an answer; pressed again, it sends the same command. */
const ANSWER_MS = 60_000;

function within<T>(ms: number, answer: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const limit = setTimeout(() => reject(new Error('no answer')), ms);
    answer.then(resolve, reject).finally(() => clearTimeout(limit));
  });
}

async function submit(
  url: URL,
  { send, askProof }: { readonly send: SendRequest; readonly askProof: AskProof },
  headers: Readonly<Record<string, string>>,
  command: Command,
): Promise<SubmitAnswer> {
  const ask = () =>
    within(
      ANSWER_MS,
      send(
        new Request(url, {
          method: 'POST',
          headers: { ...headers, 'content-type': 'application/json' },
          body: JSON.stringify(command),
        }),
      ).then(async (response) => ({
        status: response.status,
        body: (await response.json().catch(() => undefined)) as unknown,
      })),
    );
  try {
    // What reads the answer is there before anything is sent: an act must not be recorded and its answer lost.
    const { submitAnswer } = await import('./submit-answer');
    const first = await ask();
    const by = proofWanted(first.status, first.body);
    // The person takes the time he needs: the limit is of answers alone.
    const { status, body } = by !== null && (await askProof(by)) ? await ask() : first;
    return submitAnswer(status, body);
  } catch {
    return { kind: 'failed', reason: 'offline' };
  }
}
