import { expect, it } from 'vitest';
import { columnTypeOf, mayBe } from './column-type';
import { asParameters, inQuery, knowsParameters, nameOf } from './literals';
import { refusalOfException } from './refusal-of-exception';

const hostile = "\\'; DROP TABLE x --\n`\0";

it('keeps a text inside its quotes, a name inside its ticks', () => {
  expect(inQuery().text(hostile)).toBe("'\\\\\\'; DROP TABLE x --\\n`\\0'");
  expect(nameOf('a`b\\')).toBe('`a\\`b\\\\`');
});

it('sends a text as a parameter where the server takes them', () => {
  const literals = asParameters();
  expect([literals.text('道里区'), literals.text(hostile)]).toEqual(['{p0:String}', '{p1:String}']);
  expect([...literals.params]).toEqual([
    ['param_p0', '道里区'],
    ['param_p1', "\\\\'; DROP TABLE x --\\n`\\0"],
  ]);
  expect(['18.16.1', '20.1.2', '25.3', ''].map(knowsParameters)).toEqual([false, true, true, false]);
});

it.each([
  ['LowCardinality(Nullable(String))', 'text', 'text'],
  ['Nullable(Decimal(38, 10))', 'decimal', 'number'],
  ["DateTime64(3, 'UTC')", 'fine-instants', 'date'],
  ['Date32', 'wide-days', 'date'],
  ['UUID', 'named', 'code'],
  ["Enum8('a)' = 1)", 'named', 'text'],
  ['Bool', 'flag', 'flag'],
  ['Float32', 'single', 'number'],
  ['UInt64', 'long', 'number'],
  ['Array(String)', undefined, undefined],
  ['AggregateFunction(sum, UInt64)', undefined, undefined],
])('reads the type %s', (text, held, kind) => {
  const type = columnTypeOf(text);
  expect([type?.held, type?.kind]).toEqual([held, kind]);
  if (type) expect(mayBe(type, 'geo')).toBe(held === 'text');
});

it.each([
  [60, { kind: 'absent' }],
  [47, { kind: 'malformed' }],
  [516, { kind: 'forbidden', need: 'login' }],
  [497, { kind: 'forbidden', need: 'grant' }],
  [202, { kind: 'busy' }],
  [62, { kind: 'unsupported' }],
  [241, { kind: 'failed', status: 500 }],
])('reads exception %i', (code, refusal) => {
  expect(refusalOfException(500, `Code: ${code}. DB::Exception: no`)).toMatchObject(refusal);
});
it('reads how late, how many', () => {
  expect(refusalOfException(500, 'Code: 159. DB::Exception: Timeout exceeded: elapsed 0.5004 seconds')).toEqual({
    kind: 'late',
    afterMs: 500,
  });
  expect(refusalOfException(500, 'Code: 396. Limit for result exceeded, max rows: 10.00, current')).toEqual({
    kind: 'tooBig',
    cap: 10,
    unit: 'rows',
  });
  expect(refusalOfException(500, '<html>')).toBeUndefined();
});
