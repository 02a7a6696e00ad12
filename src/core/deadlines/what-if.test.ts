import { describe, expect, it } from 'vitest';
import { civilDate } from '@/core/kernel';
import type { DecisionFacts } from '@/core/law';
import { supposed } from './what-if';

const day = civilDate('2026-03-02');
const today = civilDate('2026-03-10');
const judged = (applies: boolean) => ({ applies, because: '影响不大', by: '甲', on: day });
const standing: DecisionFacts = {
  hearingJudgement: { ...judged(true), compulsoryUnder: '价格法' },
  expertJudgement: { ...judged(true), complex: true },
  riskJudgements: [
    { ...judged(false), field: 'ecology' },
    { ...judged(true), field: 'public-safety' },
  ],
  competitionJudgement: judged(true),
};
const assumed = (applies: boolean) => ({ applies, because: '假设', by: '假设', on: today });

describe('what is supposed', () => {
  it('is nothing by itself', () => {
    expect(supposed(standing, {}, today)).toEqual(standing);
    expect(supposed({}, { judged: {}, shortened: {} }, today)).toEqual({});
  });
  it('leaves a judgement alone that says the same', () =>
    expect(
      supposed(standing, { judged: { hearing: true, experts: true, risk: true, competition: true } }, today),
    ).toEqual(standing));
  it('replaces one that says otherwise, keeping what the judgement does not change', () =>
    expect(
      supposed(standing, { judged: { hearing: false, experts: false, risk: false, competition: false } }, today),
    ).toEqual({
      hearingJudgement: { ...assumed(false), compulsoryUnder: '价格法' },
      expertJudgement: { ...assumed(false), complex: true },
      riskJudgements: [{ ...assumed(false), field: 'social-stability' }],
      competitionJudgement: assumed(false),
    }));
  it('judges where nothing was judged', () =>
    expect(supposed({}, { judged: { hearing: true, experts: false, risk: true, competition: false } }, today)).toEqual({
      hearingJudgement: { ...assumed(true), compulsoryUnder: null },
      expertJudgement: { ...assumed(false), complex: false },
      riskJudgements: [{ ...assumed(true), field: 'social-stability' }],
      competitionJudgement: assumed(false),
    }));
  it('records the reason of a shortened term, or that there is none', () => {
    const shortened = (reason: string) => ({
      shortened: { 'consultation-closes': { count: 10, reason }, 'legality-opinion': { count: 3, reason } },
    });
    expect(supposed({}, shortened(' 汛期将至 '), today)).toEqual({
      shorteningReason: '汛期将至',
      shortReviewReason: '汛期将至',
    });
    expect(supposed({}, shortened(' '), today)).toEqual({ shorteningReason: null, shortReviewReason: null });
  });
});
