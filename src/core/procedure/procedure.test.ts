import { describe, expect, it } from 'vitest';
import { allRules, factWords, stageIds, stepPairs } from '@/core/law';
import { actOfType } from '@/core/matter';
import { precedences, stages, steps } from './procedure';
import { stepIds } from './step';

describe('the table of the procedure', () => {
  it('has every step once, in the order of its list, each in one stage', () => {
    expect(Object.keys(steps).toSorted()).toEqual([...stepIds].toSorted());
    for (const id of stepIds) expect(stageIds.filter((stage) => id in stages[stage].steps)).toEqual([steps[id].stage]);
  });
  it('puts every step after those it comes after', () => {
    for (const { earlier, later } of precedences)
      expect(stepIds.indexOf(earlier), `${earlier} before ${later}`).toBeLessThan(stepIds.indexOf(later));
  });
  it('rests on rules that are there, and names each order once', () => {
    const known = new Set(allRules.map(({ id }) => id));
    expect(precedences.flatMap(({ rule }) => (rule && !known.has(rule) ? [rule] : []))).toEqual([]);
    const pairs = precedences.map(({ earlier, later }) => `${earlier} ${later}`);
    expect(new Set(pairs).size).toBe(pairs.length);
    for (const { weight, rule } of precedences) if (weight === 'law') expect(rule).toBeDefined();
  });
  it('names facts and acts that are there, the acts in the stage of the step', () => {
    for (const { id, fact, acts, title, stage } of Object.values(steps)) {
      expect(factWords, id).toHaveProperty(fact);
      expect(title.zh && title.en, id).toBeTruthy();
      for (const type of acts)
        expect(actOfType(type)?.stage ?? type, id).toBe(id.startsWith('execution') ? 'execution' : stage);
    }
  });
});

it('knows every order of days that the rules of the law compare', () => {
  const known = new Set(precedences.map(({ earlier, later }) => `${steps[earlier].fact} ${steps[later].fact}`));
  expect(stepPairs.map(({ earlier, later }) => `${earlier} ${later}`).filter((pair) => !known.has(pair))).toEqual([]);
});
