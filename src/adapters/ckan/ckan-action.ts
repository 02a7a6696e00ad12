import * as z from 'zod/mini';
import { err, ok, type Result } from '@/core/kernel';
import { decoded, type Transport } from '@/data';
import type { Refusal } from '@/ports/data-source';

const errorSchema = z.object({ success: z.literal(false), error: z.unknown() });
const LONGEST_ADDRESS = 1500;

/**
 * Calls an action and decodes its result. CKAN answers faults with a body `success: false` that names them, under statuses of
 * many kinds and at times under 200. Short calls are GET, so that they can be cached; long ones POST, as the API takes both.
 */
export async function ckanAction<T>(
  link: Transport,
  action: string,
  args: Readonly<Record<string, unknown>>,
  result: z.ZodMiniType<T>,
): Promise<Result<T, Refusal>> {
  const params = new URLSearchParams(
    Object.entries(args).map(([name, value]) => [name, typeof value === 'string' ? value : JSON.stringify(value)]),
  ).toString();
  const path = `api/3/action/${action}`;
  const refusalOf = (_status: number, said: string) => refusalOfBody(action, said);
  const answer =
    params.length <= LONGEST_ADDRESS
      ? await link.request(`${path}?${params}`, { refusalOf })
      : await link.request(path, {
          method: 'POST',
          body: JSON.stringify(args),
          headers: { 'content-type': 'application/json' },
          refusalOf,
        });
  if (answer.ok) {
    const refused = refusalOfBody(action, answer.value.text());
    if (refused) return err(refused);
  }
  const body = decoded(z.object({ success: z.literal(true), result }), answer);
  return body.ok ? ok(body.value.result) : body;
}

/** Undefined: the body is no fault in CKAN's words. */
function refusalOfBody(action: string, said: string): Refusal | undefined {
  if (!said.includes('"success"') || !said.includes('false')) return undefined;
  let body: unknown;
  try {
    body = JSON.parse(said);
  } catch {
    return undefined;
  }
  const fault = errorSchema.safeParse(body);
  if (!fault.success) return undefined;
  const { error } = fault.data;
  const type = typeof error === 'object' && error !== null ? String(Reflect.get(error, '__type') ?? '') : '';
  const hint = JSON.stringify(error).slice(0, 400);
  if (action === 'datastore_search_sql') return { kind: 'unsupported', clause: 'datastore_search_sql', hint };
  if (type === 'Not Found Error') return { kind: 'absent' };
  if (type === 'Authorization Error') return { kind: 'forbidden', need: 'grant' };
  if (type === 'Validation Error' || type === 'Search Query Error')
    return { kind: 'unsupported', clause: action, hint };
  return { kind: 'failed', status: 200, said: hint };
}
