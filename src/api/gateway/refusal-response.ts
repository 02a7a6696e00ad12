import type { Refusal, RefusalKind } from '@/ports/data-source';

const statuses: Record<RefusalKind, number> = {
  unsupported: 422,
  forbidden: 403,
  absent: 404,
  tooBig: 413,
  late: 504,
  busy: 503,
  offline: 502,
  failed: 502,
  malformed: 502,
  aborted: 499,
};

/** A refusal as an answer: the status for those who read statuses, the refusal itself for those who read it. */
export function refusalResponse(refusal: Refusal): Response {
  const status = refusal.kind === 'forbidden' && refusal.need === 'login' ? 401 : statuses[refusal.kind];
  const headers = new Headers({ 'content-type': 'application/json; charset=utf-8' });
  if (refusal.kind === 'busy') headers.set('retry-after', String(Math.ceil((refusal.retryAfterMs ?? 1_000) / 1_000)));
  return new Response(JSON.stringify({ refusal }), { status, headers });
}
