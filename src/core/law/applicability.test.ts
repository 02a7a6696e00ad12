import { describe, expect, it } from 'vitest';
import { civilDate } from '@/core/kernel';
import { both, ifCatalogued, ifConsulted, ifPublic, ifRisk } from './applicability';
import type { DecisionFacts } from './facts/decision-facts';
import { endedUndecided, isInForce } from './in-force';
import { personsNamed } from './persons-named';

const day = civilDate('2026-05-01');
const secret = { article: '保密规定', level: '秘密', reviewOn: day };
const judged = (applies: boolean) => ({ applies, because: '示例', by: '示例', on: day, field: 'ecology' as const });

describe('a decision is in force', () => {
  it.each<[string, DecisionFacts, boolean]>([
    ['published', { publishedOn: day }, true],
    ['signed and lawfully not public', { nonPublicBasis: secret, minutesSignedOn: day }, true],
    [
      'put off and signed, lawfully not public',
      { nonPublicBasis: secret, minutesSignedOn: day, discussedOn: day, decisionOutcome: 'deferred' },
      false,
    ],
    ['signed and public', { nonPublicBasis: null, minutesSignedOn: day }, false],
    ['signed, not told whether public', { minutesSignedOn: day }, false],
    ['not public, not signed', { nonPublicBasis: secret }, false],
  ])('%s: %j', (_, facts, inForce) => {
    expect(isInForce(facts)).toBe(inForce);
    expect(endedUndecided(facts)).toBe(false);
    expect(endedUndecided({ ...facts, endedOn: day })).toBe(!inForce);
  });
});

describe('applies or not', () => {
  it('asks for what decides it', () => {
    expect(ifConsulted({})).toEqual({ missing: ['participationMethods'] });
    expect(ifRisk({})).toEqual({ missing: ['riskJudgements'] });
    expect(ifPublic({})).toEqual({ missing: ['nonPublicBasis'] });
    expect(ifCatalogued({})).toEqual({ missing: ['catalogueYear'] });
  });
  it('one field of risk is enough', () => {
    expect(ifRisk({ riskJudgements: [judged(false), judged(true)] })).toBe('applies');
    expect(ifRisk({ riskJudgements: [judged(false)] })).toHaveProperty('because');
  });
  it('the first test that does not apply gives the reason', () => {
    expect(both(ifPublic, ifConsulted)({})).toEqual({ missing: ['nonPublicBasis'] });
    expect(both(ifPublic, ifConsulted)({ nonPublicBasis: null })).toEqual({ missing: ['participationMethods'] });
    expect(both(ifPublic, ifConsulted)({ nonPublicBasis: null, consultationOpened: day })).toBe('applies');
  });
});

it('everyone a file names is named once', () =>
  expect(
    personsNamed({
      expertPanel: [{ name: '甲', unit: '示例', field: '示例', fromPool: true, declaredOn: null, hasInterest: false }],
      riskAuthors: ['乙', '甲'],
      riskReviewers: ['丙'],
      counselOpinions: [{ name: '丁', opinion: '示例', signedOn: null }],
      membersPresent: ['戊'],
      legalityReviewer: '己',
      chiefName: '庚',
    }),
  ).toEqual(['甲', '乙', '丙', '丁', '戊', '己', '庚']));
