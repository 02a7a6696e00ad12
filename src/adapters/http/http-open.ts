import type * as z from 'zod/mini';
import { err, ok, type Result } from '@/core/kernel';
import { type OpenApi, type OpenFailure, openList, openNotice, openRefusal, receipt } from '@/ports/open-api';
import type { SendRequest } from './http-matter-api';

/** The public API over HTTP; every answer is decoded. */
export function httpOpen(base: URL, send: SendRequest): OpenApi {
  const url = (path: string) => new URL(`api/open/${path}`, base);
  async function ask<T>(request: Request, schema: z.ZodMiniType<T>): Promise<Result<T, OpenFailure>> {
    let response: Response;
    try {
      response = await send(request);
    } catch {
      return err({ kind: 'offline' });
    }
    const body: unknown = await response.json().catch(() => undefined);
    if (!response.ok) return err(openRefusal.safeParse(body).data ?? { kind: 'server' });
    const decoded = schema.safeParse(body);
    return decoded.success ? ok(decoded.data) : err({ kind: 'server' });
  }
  const get = (path: string) => new Request(url(path));
  const post = (path: string, body: unknown) =>
    new Request(url(path), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
  return {
    list: () => ask(get('consultations'), openList),
    notice: (id) => ask(get(`consultations/${encodeURIComponent(id)}`), openNotice),
    send: (id, opinion) => ask(post(`consultations/${encodeURIComponent(id)}/opinions`, opinion), receipt),
    enrol: (id, enrolment) => ask(post(`consultations/${encodeURIComponent(id)}/enrolments`, enrolment), receipt),
    follow: (code) => ask(post('receipts', { code }), receipt),
    erase: (code) => ask(post('receipts/erasure', { code }), receipt),
  };
}
