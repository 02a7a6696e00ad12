import type * as z from 'zod/mini';
import type { SendRequest } from '@/adapters/http';
import { err, ok, type Result } from '@/core/kernel';

type Sent = { readonly method: 'POST' | 'PUT'; readonly body: unknown };

/** Asks an address of a matter; answer and refusal are decoded, everything else is the server's fault or the network's. */
export const askDesk =
  <F extends { readonly kind: string }>(base: URL, send: SendRequest, refusal: z.ZodMiniType<F>) =>
  async <T>(
    matterId: string,
    rest: string,
    schema: z.ZodMiniType<T>,
    sent?: Sent,
  ): Promise<Result<T, F | { readonly kind: 'offline' | 'server' }>> => {
    const url = new URL(`api/matters/${encodeURIComponent(matterId)}/${rest}`, base);
    let response: Response;
    try {
      response = await send(
        new Request(
          url,
          sent && {
            method: sent.method,
            headers: { 'content-type': 'application/json' },
            body: JSON.stringify(sent.body),
          },
        ),
      );
    } catch {
      return err({ kind: 'offline' });
    }
    const body: unknown = await response.json().catch(() => undefined);
    if (!response.ok) return err(refusal.safeParse(body).data ?? { kind: 'server' });
    const decoded = schema.safeParse(body);
    return decoded.success ? ok(decoded.data) : err({ kind: 'server' });
  };
