import { type RawBuilder, sql } from 'kysely';
import { type Comparison, dayAfter, type Grain, grains, periodOf, type Span, spanOf } from '@/analysis/tables';

type Condition = RawBuilder<unknown>;

const shapes: Readonly<Record<Grain, string>> = {
  day: '^\\d{4}-\\d{2}-\\d{2}',
  week: '^\\d{4}-W\\d{2}$',
  month: '^\\d{4}-\\d{2}$',
  quarter: '^\\d{4}-Q[1-4]$',
  year: '^\\d{4}$',
};
const operators = { lt: sql`<`, le: sql`<=`, gt: sql`>`, ge: sql`>=`, eq: sql`=`, ne: sql`<>` } as const;

/** A comparison of dates written as text, periods among them, as `dateTest` makes it: by the period of its own grain each cell is compared with. */
export function periodTest(cell: Condition, is: Comparison, value: string): Condition {
  const span = /[T ]/.test(value) ? undefined : spanOf(value);
  const asText = sql`${cell} ${operators[is]} ${value}::text`;
  if (!span) return asText;
  const last = dayAfter(span.before, -1);
  const cases = grains.map((grain) => {
    const held = grain === 'day' ? sql`left(${cell}, 10)` : cell;
    return sql`when ${cell} ~ ${shapes[grain]}::text then ${ofGrain(held, is, grain, span, last)}`;
  });
  return sql`case ${sql.join(cases, sql` `)} else ${asText} end`;
}

function ofGrain(cell: Condition, is: Comparison, grain: Grain, span: Span, last: string): Condition {
  const [first = '', final = ''] = [periodOf(span.from, grain) ?? '', periodOf(last, grain) ?? ''];
  if (is === 'ge' || is === 'lt') return sql`${cell} ${operators[is]} ${first}::text`;
  if (is === 'gt' || is === 'le') return sql`${cell} ${operators[is]} ${final}::text`;
  // Within: the first and last period of the grain may jut out of the span.
  const juts = (period: string) => {
    const own = spanOf(period);
    return !own || own.from < span.from || own.before > span.before;
  };
  const within = sql`(${cell} ${juts(first) ? sql`>` : sql`>=`} ${first}::text and ${cell} ${juts(final) ? sql`<` : sql`<=`} ${final}::text)`;
  return is === 'eq' ? within : sql`not ${within}`;
}
