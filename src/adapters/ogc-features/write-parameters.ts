import { allOf, conjunctsOf, type Predicate, type Query, spanOf } from '@/analysis/tables';
import { err, ok, type Result } from '@/core/kernel';
import type { Refusal } from '@/ports/data-source';
import type { DescribedCollection } from './describe-collection';
import { writeCql2 } from './write-cql2';

const DAY_MS = 86_400_000;
const LONGEST = 6000;

/**
 * The pushed part of a question in parameters of `items`: the first box as `bbox`, conditions as CQL2 where the server speaks it;
 * where not, equality by property and a span as `datetime`, which only narrow and are repeated here.
 */
export function writeParameters(push: Query, collection: DescribedCollection): Result<string, Refusal> {
  const { cql2, byProperty, spatial, geometry, temporal, held } = collection;
  const parameters: [string, string][] = [];
  const rest: Predicate[] = [];
  const span: { from?: number; to?: number } = {};
  for (const test of conjunctsOf(push.where)) {
    const hasBox = parameters.some(([name]) => name === 'bbox');
    if (test.t === 'inside' && test.field === geometry && !hasBox) parameters.push(['bbox', test.bbox.join(',')]);
    else if (cql2 && (test.t !== 'inside' || spatial)) rest.push(test);
    else if (test.t === 'inside') return err({ kind: 'unsupported', clause: `where:${test.field} inside` });
    else if (test.t === 'cmp' && test.field === temporal) widen(span, test.is, String(test.value));
    else if (test.t === 'cmp' && test.is === 'eq' && byProperty.includes(test.field)) {
      if (parameters.every(([name]) => name !== test.field)) parameters.push([test.field, String(test.value)]);
    }
  }
  if (span.from !== undefined || span.to !== undefined)
    parameters.push(['datetime', `${instant(span.from)}/${instant(span.to)}`]);
  const where = allOf(rest);
  if (where) {
    const filter = writeCql2(where, (name) => held.get(name));
    if (!filter.ok) return filter;
    parameters.push(['filter', filter.value], ['filter-lang', 'cql2-text']);
  }
  const text = parameters.map(([name, value]) => `&${encodeURIComponent(name)}=${encodeURIComponent(value)}`).join('');
  return text.length > LONGEST
    ? err({ kind: 'unsupported', clause: 'where', hint: `address of ${text.length} characters` })
    : ok(text);
}

/** A day wider at either end: the server may hold days in a zone of its own, and the condition is repeated here. */
function widen(span: { from?: number; to?: number }, is: string, value: string): void {
  const days = spanOf(value);
  if (!days || is === 'ne') return;
  const [first, next] = [Date.parse(`${days.from}T00:00:00Z`), Date.parse(`${days.before}T00:00:00Z`)];
  const from = (is === 'gt' ? next : first) - DAY_MS;
  const to = (is === 'lt' ? first + DAY_MS : next) + DAY_MS;
  if (is === 'eq' || is === 'ge' || is === 'gt') span.from = Math.max(span.from ?? from, from);
  if (is === 'eq' || is === 'le' || is === 'lt') span.to = Math.min(span.to ?? to, to);
}

const instant = (at: number | undefined): string =>
  at === undefined ? '..' : `${new Date(at).toISOString().slice(0, 19)}Z`;
