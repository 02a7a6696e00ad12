import type * as z from 'zod/mini';
import { err, ok, type Result } from '@/core/kernel';
import type { SendRequest } from './http-matter-api';

/** Sends a request; answer and refusal are decoded, everything else is the server's fault or the network's. */
export const askDecoded =
  <F extends { readonly kind: string }>(send: SendRequest, refusal: z.ZodMiniType<F>) =>
  async <T>(
    request: Request,
    schema: z.ZodMiniType<T>,
  ): Promise<Result<T, F | { readonly kind: 'offline' | 'server' }>> => {
    let response: Response;
    try {
      response = await send(request);
    } catch {
      return err({ kind: 'offline' });
    }
    const body: unknown = await response.json().catch(() => undefined);
    if (!response.ok) return err(refusal.safeParse(body).data ?? { kind: 'server' });
    const decoded = schema.safeParse(body);
    return decoded.success ? ok(decoded.data) : err({ kind: 'server' });
  };

/** A request that sends a body as JSON. */
export const jsonRequest = (url: URL, body: unknown, method: 'POST' | 'PUT' = 'POST'): Request =>
  new Request(url, { method, headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });
