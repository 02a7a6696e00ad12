import { describe, expect, it } from 'vitest';
import { kendallW } from '@/analysis/judgement';
import { optionRanking } from '@/read-models';
import type { MatterSpec } from './matter-spec';
import { matterSpecs } from './matter-specs';

const cases = matterSpecs.map((spec) => [spec.title, spec] as const);

/** The highest of the products of chance and harm says the grade. */
const gradeOf = (pairs: readonly (readonly [number, number])[]) => {
  const highest = Math.max(...pairs.map(([p, q]) => p * q));
  return highest >= 0.5 ? 'high' : highest >= 0.25 ? 'medium' : 'low';
};
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

/** What a stranger would notice if one matter had been copied from another. */
const told = (spec: MatterSpec): readonly string[] => [
  ...(spec.options?.list.map(({ summary }) => summary) ?? []),
  ...(spec.options ? [spec.options.because] : []),
  ...(spec.replies ?? []),
  ...(spec.draft?.clauses ?? []),
  ...(spec.risk?.factors.map(({ name }) => name) ?? []),
  ...(spec.risk?.factors.map(({ measure }) => measure) ?? []),
  ...(spec.hearing?.speakers.map(({ statement }) => statement) ?? []),
  ...(spec.voices?.themes.flatMap(({ texts }) => texts) ?? []),
  ...(spec.meeting?.said?.flatMap(({ text }) => (text && text.length > 4 ? [text] : [])) ?? []),
];

describe('the specs of the sample city', () => {
  it('tell of each matter in its own words', () => {
    const all = matterSpecs.flatMap(told);
    expect(all.filter((text, index) => all.indexOf(text) !== index)).toEqual([]);
  });
  it('are known by their ids, and no two rank or rate alike', () => {
    expect(new Set(matterSpecs.map(({ id }) => id)).size).toBe(18);
    const scores = matterSpecs.flatMap(
      ({ options }) => options?.list.map((option) => JSON.stringify(option.scores)) ?? [],
    );
    expect(new Set(scores).size).toBe(scores.length);
  });
  it.each(cases)('%s: shares, weights and scores fit together', (_, { options, risk, experts, voices }) => {
    if (options) {
      expect(sum(options.criteria.map(({ weight }) => weight))).toBeCloseTo(1, 6);
      for (const { name, scores } of options.list) expect(scores.length, name).toBe(options.criteria.length);
      expect(options.list.map(({ name }) => name)).toContain(options.preferred);
    }
    if (risk) {
      expect(sum(risk.factors.map(({ w }) => w))).toBeCloseTo(1, 6);
      expect(gradeOf(risk.factors.map(({ before }) => before))).toBe(risk.grade);
      expect(gradeOf(risk.factors.map(({ after }) => after))).toBe(risk.gradeAfter);
      for (const { before, after } of risk.factors) expect(after[0] * after[1]).toBeLessThan(before[0] * before[1]);
    }
    if (experts) {
      for (const { name, scores } of experts.panel) expect(scores.length, name).toBe(experts.items.length);
      expect(kendallW(experts.panel.map(({ scores }) => scores)).ok).toBe(true);
    }
    if (voices) {
      expect(sum(voices.themes.map(({ share }) => share))).toBeCloseTo(1, 6);
      for (const { theme, oppose, conditional, support } of voices.themes)
        expect(oppose + conditional + support, theme).toBeLessThanOrEqual(1);
      expect(voices.people).toBeLessThanOrEqual(voices.opinions);
    }
  });
  it('differ in how robust the ranking is and how far the experts agree', () => {
    const robust = matterSpecs.flatMap(({ options, id }) => {
      const list = options?.list.map((option, at) => ({ id: `o${at + 1}`, ...option, scores: [...option.scores] }));
      const ranked = optionRanking(id, { options: list, criteria: options && [...options.criteria] });
      return ranked?.ok
        ? [Math.max(...ranked.value.options.map(({ firstRankAcceptability }) => firstRankAcceptability))]
        : [];
    });
    expect(robust.some((share) => share > 0.99)).toBe(true);
    expect(robust.filter((share) => share > 0.4 && share < 0.8).length).toBeGreaterThan(5);
    const agreed = matterSpecs.flatMap(({ experts }) => {
      const agreement = experts ? kendallW(experts.panel.map(({ scores }) => scores)) : undefined;
      return agreement?.ok ? [agreement.value.w] : [];
    });
    expect(Math.max(...agreed) - Math.min(...agreed)).toBeGreaterThan(0.4);
    expect(new Set(agreed).size).toBe(agreed.length);
  });
});
