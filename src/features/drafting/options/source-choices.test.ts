import { expect, it } from 'vitest';
import { decisionFactsSchema } from '@/core/law';
import { strings } from './editor-strings';
import { sourceChoices } from './source-choices';

const answers = (...values: number[]) => values.map((value, at) => ({ code: `A${at}`, values: [value] }));
const round = (no: number, given: ReturnType<typeof answers>) => ({
  no,
  on: '2026-03-01',
  roundKind: 'rating',
  asked: '如何',
  items: ['安全'],
  lowest: 1,
  highest: 10,
  sent: 9,
  answers: given,
});
const facts = decisionFactsSchema.parse({
  expertRounds: [round(1, answers(4, 5, 6)), round(2, answers(4, 6, 7, 8, 9))],
});

it('a round gives its median between its quartiles; one of too few answers is not taken from', () => {
  expect(sourceChoices('experts', facts, strings.zh)).toEqual([
    {
      value: '2\n安全',
      label: '第 2 轮 · 安全',
      told: '第 2 轮专家征询“安全”：中位数 7，四分位 6—8，5 份',
      said: { score: 7, low: 6, high: 8 },
    },
  ]);
  expect(sourceChoices('document', facts, strings.zh)).toEqual([]);
});
