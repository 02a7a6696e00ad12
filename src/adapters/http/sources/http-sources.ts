import * as z from 'zod/mini';
import { err, ok, type Result } from '@/core/kernel';
import {
  type DraftFault,
  type SourcesApi,
  type SourcesFailure,
  sourcesState,
  sourceTest,
} from '@/ports/connected-sources';
import { keptCopies } from '@/ports/erasures';
import type { SendRequest } from '../http-matter-api';

const failure = z.discriminatedUnion('kind', [
  z.object({ kind: z.enum(['taken', 'not-allowed', 'bad-request', 'server']) }),
  z.object({ kind: z.literal('conflict'), by: z.string(), at: z.string() }),
  z.object({
    kind: z.literal('faults'),
    faults: z.array(z.object({ field: z.string(), why: z.string() })),
  }),
]);

/** Data sources as administrators connect them, over HTTP. */
export function httpSources(base: URL, send: SendRequest): SourcesApi {
  async function ask<T>(
    path: string,
    decode: z.ZodMiniType<T>,
    init: RequestInit = {},
  ): Promise<Result<T, SourcesFailure>> {
    try {
      const response = await send(
        new Request(new URL(`api/sources${path}`, base), {
          ...init,
          ...(init.body && { headers: { 'content-type': 'application/json' } }),
        }),
      );
      const told: unknown = await response.json().catch(() => undefined);
      if (response.ok) return ok(decode.parse(told));
      const why = failure.safeParse(told);
      if (!why.success) return err({ kind: 'server' });
      // Faults are of the same list on both sides: the server found them with the same function.
      if (why.data.kind === 'faults') return err({ kind: 'faults', faults: why.data.faults as DraftFault[] });
      return err(why.data);
    } catch (cause) {
      return err({ kind: cause instanceof z.core.$ZodError ? 'server' : 'offline' });
    }
  }
  return {
    state: () => ask('', sourcesState),
    kept: () => ask('/kept', keptCopies),
    test: (draft) => ask('/test', sourceTest, { method: 'POST', body: JSON.stringify(draft) }),
    async save(id, save) {
      const done = await ask(`/${encodeURIComponent(id)}`, z.object({}), { method: 'PUT', body: JSON.stringify(save) });
      return done.ok ? ok(true) : done;
    },
  };
}
