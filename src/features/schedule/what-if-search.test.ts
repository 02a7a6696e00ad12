import { expect, it } from 'vitest';
import { isSupposing, isUnreadable, readSupposition, writeSupposition } from './what-if-search';

const full = {
  profile: 'xj2022',
  bare: true,
  notBefore: { draft: '2026-12-10' },
  judged: { hearing: true },
  shortened: { 'consultation-closes': { count: 15, reason: '汛期' } },
};

it('reads back what it wrote', () => {
  expect(readSupposition(JSON.parse(JSON.stringify(writeSupposition(readSupposition(full)))))).toEqual(full);
});
it.each([
  ['nothing', undefined],
  ['text', 'abc'],
  ['a day that does not exist', { notBefore: { draft: '2026-02-30' } }],
  ['an act that does not exist', { notBefore: { lunch: '2026-12-10' } }],
  ['a place that does not exist', { profile: 'xx' }],
  ['no length', { shortened: { 'consultation-closes': { count: 0, reason: '' } } }],
])('takes %s in the address for no supposition, and tells it', (_, value) => {
  expect(readSupposition(value)).toEqual({});
  expect(isUnreadable(value)).toBe(value !== undefined);
});
it('how the day is reckoned supposes nothing', () => {
  expect(isSupposing({ bare: true })).toBe(false);
  expect(isSupposing({ judged: { hearing: true } })).toBe(true);
  expect(writeSupposition({ bare: true })).toEqual({ bare: true });
});
it('leaves the address clean when nothing is supposed', () => {
  expect(writeSupposition({ notBefore: {}, judged: {}, shortened: {} })).toBeUndefined();
});
