import type * as z from 'zod/mini';
import { conjunctsOf, fieldsOfPredicate, type Predicate, type Query } from '@/analysis/tables';
import { err, ok, type Result } from '@/core/kernel';
import { planQuery, queryWire } from '@/data';
import type { DatasetCard, Refusal } from '@/ports/data-source';
import { countedBytes } from '../counted-bytes';
import { isNestedDeeper } from './json-nesting';

const LARGEST_BODY = 256 * 1024;
/** Beyond what a question of `DEEPEST` tests needs. */
const DEEPEST_JSON = 40;

type AskBody = z.infer<typeof queryWire>;

/** The body of a question, decoded; refused where it is too long, no JSON, or of another shape. */
export async function readQuery(request: Request, signal: AbortSignal): Promise<Result<AskBody, Refusal>> {
  if (!/^application\/json(;\s*charset=utf-8)?$/i.test(request.headers.get('content-type') ?? ''))
    return err({ kind: 'unsupported', clause: 'content-type', hint: 'application/json' });
  const bytes = await countedBytes(request.body, LARGEST_BODY, signal);
  if (!bytes) return err({ kind: 'tooBig', cap: LARGEST_BODY, unit: 'bytes' });
  let body: unknown;
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    if (isNestedDeeper(text, DEEPEST_JSON))
      return err({ kind: 'unsupported', clause: 'body', hint: `depth ${DEEPEST_JSON}` });
    body = JSON.parse(text);
  } catch {
    return err({ kind: 'unsupported', clause: 'body', hint: 'JSON' });
  }
  const parsed = queryWire.safeParse(body);
  if (parsed.success) return ok(parsed.data);
  const [issue] = parsed.error.issues;
  return err({ kind: 'unsupported', clause: issue?.path.map(String).join('.') || 'body', hint: issue?.message ?? '' });
}

/** Whether the source does all of the question itself: the gateway leaves nothing to a browser it does not know. */
export function isAnswerable(ask: Query, card: DatasetCard): Result<true, Refusal> {
  if (ask.where && depthOf(ask.where) > DEEPEST)
    return err({ kind: 'unsupported', clause: 'where', hint: `depth ${DEEPEST}` });
  if (ask.where && textsOf(ask.where).some((text) => text.includes('\0')))
    return err({ kind: 'unsupported', clause: `where:${fieldsOfPredicate(ask.where).join()}`, hint: 'U+0000' });
  const plan = planQuery(ask, card, { maxRows: Number.POSITIVE_INFINITY });
  if (!plan.ok) return err(plan.why);
  const [left] = plan.local;
  return left === undefined ? ok(true) : err({ kind: 'unsupported', clause: left });
}

const DEEPEST = 8;

const depthOf = (test: Predicate): number =>
  test.t === 'all' || test.t === 'any' ? 1 + Math.max(0, ...test.of.map(depthOf)) : 1;

function textsOf(where: Predicate): readonly string[] {
  return conjunctsOf(where).flatMap((test) => {
    if (test.t === 'any') return test.of.flatMap(textsOf);
    const values = 'value' in test ? [test.value] : 'values' in test ? test.values : [];
    return values.filter((value) => typeof value === 'string');
  });
}
