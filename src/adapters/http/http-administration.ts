import * as z from 'zod/mini';
import { err, ok, type Result } from '@/core/kernel';
import {
  type AdministrationApi,
  type AdministrationFailure,
  administrationState,
  auditEntries,
  chainState,
} from '@/ports/administration';
import type { SendRequest } from './http-matter-api';

const failure = z.object({ kind: z.enum(['taken', 'not-now', 'not-allowed', 'proof-due', 'bad-request', 'server']) });
const changed = z.object({ password: z.nullable(z.string()) });

/** What administrators see and change, over HTTP. */
export function httpAdministration(base: URL, send: SendRequest): AdministrationApi {
  async function ask<T>(
    path: string,
    decode: z.ZodMiniType<T>,
    body?: object,
  ): Promise<Result<T, AdministrationFailure>> {
    try {
      const response = await send(
        new Request(new URL(`api/administration${path}`, base), {
          ...(body && {
            method: 'POST',
            headers: { 'content-type': 'application/json' },
            body: JSON.stringify(body),
          }),
        }),
      );
      const told: unknown = await response.json().catch(() => undefined);
      if (response.ok) return ok(decode.parse(told));
      const why = failure.safeParse(told);
      return err(why.success ? why.data : { kind: 'server' });
    } catch (cause) {
      return err({ kind: cause instanceof z.core.$ZodError ? 'server' : 'offline' });
    }
  }
  return {
    state: () => ask('', administrationState),
    change: (change) => ask('/changes', changed, change),
    audit: (before) => ask(`/audit${before === null ? '' : `?before=${before}`}`, auditEntries),
    checkChains: () => ask('/chains', chainState, {}),
  };
}
