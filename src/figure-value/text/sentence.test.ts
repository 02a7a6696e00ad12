import { expect, it } from 'vitest';
import { civilDate } from '@/core/kernel';
import { portfolioFigure } from '@/read-models';
import { partsOf, sentenceText } from './sentence';

const matters = (n: number) => portfolioFigure('matters', n, { among: 'all', matters: n }, civilDate('2026-11-23'));
const say = (all = '', late = '') => `${all} {matter|matters}, ${late} {is|are} late`;

it.each([
  [1, 1, '1 matter, 1 is late'],
  [2, 1, '2 matters, 1 is late'],
  [1015, 0, '1,015 matters, 0 are late'],
])('words agree with the figure before them: %i, %i', (all, late, told) =>
  expect(sentenceText({ say, figures: [matters(all), matters(late)] }, 'en')).toBe(told),
);
it('keeps the order of the sentence, not of the figures', () =>
  expect(partsOf({ say: (a = '', b = '') => `${b} of ${a}`, figures: [matters(3), matters(1)] })).toEqual([
    '',
    1,
    ' of ',
    0,
    '',
  ]));
it('writes a figure otherwise where told so', () =>
  expect(sentenceText({ say, figures: [matters(2), matters(1)], texts: ['two'] }, 'en')).toBe(
    'two matters, 1 is late',
  ));
