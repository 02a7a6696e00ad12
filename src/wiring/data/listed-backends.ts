import * as z from 'zod/mini';
import { err, ok, type Result } from '@/core/kernel';
import type { Fetcher } from '@/data';
import { type BackendEntry, backendEntrySchema, type Refusal } from '@/ports/data-source';

type Listed = Promise<Result<readonly BackendEntry[], Refusal>>;

/** How long a list holds: an administrator may connect a source at any time. */
const HOLDS_MS = 20_000;

/**
 * Backends the server lists at `api/data`. A host of files alone has an empty list there, one of the files of the app, so that
 * asking it is no error.
 */
export function listedBackends(base: URL, send: Fetcher, now: () => number): () => Listed {
  let kept: { readonly at: number; readonly list: Listed } | undefined;
  return () => {
    if (kept && now() - kept.at < HOLDS_MS) return kept.list;
    const list = fetchList(base, send).then((answer) => {
      if (!answer.ok && kept?.list === list) kept = undefined;
      return answer;
    });
    kept = { at: now(), list };
    return list;
  };
}

async function fetchList(base: URL, send: Fetcher): Promise<Result<readonly BackendEntry[], Refusal>> {
  let response: Response;
  try {
    response = await send(new Request(new URL('api/data', base)));
  } catch {
    return err({ kind: 'offline' });
  }
  if (response.status === 404 || !response.headers.get('content-type')?.includes('json')) return ok([]);
  if (!response.ok) return err({ kind: 'failed', status: response.status });
  const list = z.array(backendEntrySchema).safeParse(await response.json().catch(() => undefined));
  return list.success ? ok(list.data) : err({ kind: 'malformed', where: `api/data: ${z.prettifyError(list.error)}` });
}
