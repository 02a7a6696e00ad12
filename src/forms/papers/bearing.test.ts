import { expect, it } from 'vitest';
import { civilDate } from '@/core/kernel';
import { formOf } from '@/core/matter/forms';
import { bearingOf, borne } from './bearing';

const today = civilDate('2026-03-10');
const form = (act: string) => formOf(act) ?? { fields: {} };
const brought = (act: string, kind: Parameters<typeof borne>[2]['kind'], title: string, values = {}, done = true) =>
  borne({ on: '', ...values }, bearingOf(form(act), done), { kind, title }, today);

it.each([
  ['the day its name tells', '初审意见2026-03-06.pdf', '2026-03-06'],
  ['else the day it is brought', '初审意见.pdf', '2026-03-10'],
])('a paper that dates its act gives it %s', (_name, title, on) => {
  expect(brought('recordUnitFirstReview', 'unit-first-review', title)).toEqual({ on });
});
it.each([
  ['the day that its name tells', '单位办公会议纪要2026-03-06.pdf', { on: '2026-03-06' }],
  ['nothing where its name tells none: minutes are written later', '单位办公会议纪要.pdf', {}],
])('a paper written about an act gives it %s', (_name, title, told) => {
  expect(brought('recordUnitMeeting', 'unit-meeting-minutes', title)).toEqual(told);
});
it('a day that stands is left alone, and what is done now is done today', () => {
  const title = '初审意见2026-03-06.pdf';
  expect(brought('recordUnitFirstReview', 'unit-first-review', title, { on: '2026-03-01' })).toEqual({});
  expect(brought('recordUnitFirstReview', 'unit-first-review', title, {}, false)).toEqual({});
});
it('a paper is ticked in the list of what the file holds', () => {
  expect(
    brought('submitForLegalityReview', 'procedure-account', '履行程序说明.pdf', { legalityFile: ['draft'] }, false),
  ).toEqual({ legalityFile: ['draft', 'procedure-account'] });
});
