import { expect, it } from 'vitest';
import { practiceOf } from './practice-of';

const option = (name: string) => ({ id: name, name, summary: name, scores: [1] });
const facts = {
  options: [option('甲'), option('乙')],
  criteria: [{ name: '安全', unit: '分', direction: 'up' as const, worst: 0, best: 9, weight: 1 }],
};
const frozen = { ...facts, optionAnalyses: [{}] } as unknown as Parameters<typeof practiceOf>[0]; // only its presence is read
const record = (...types: string[]) => types.map((type) => ({ type }));

it('asks for the analysis to be frozen before the collective decision, and not where there is nothing to freeze', () => {
  expect(practiceOf(facts, record('OptionsCompared'))).toMatchObject([{ kind: 'not-frozen' }]);
  expect(practiceOf({}, [])).toEqual([]);
  expect(practiceOf({ ...facts, discussedOn: '2026-03-02' } as never, record('OptionsCompared'))).toEqual([]);
});

it('asks again once options, money or scenarios were changed', () => {
  expect(practiceOf(frozen, record('OptionsCompared', 'OptionAnalysisFrozen'))).toEqual([]);
  for (const type of ['OptionsCompared', 'OptionsAppraised', 'ScenariosNamed'])
    expect(practiceOf(frozen, record('OptionAnalysisFrozen', type))).toMatchObject([{ kind: 'changed-since' }]);
});
