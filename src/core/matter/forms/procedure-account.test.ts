import { describe, expect, it } from 'vitest';
import { decisionFactsSchema } from '@/core/law';
import { procedureAccountOf } from './procedure-account';

const account = (facts: object) => procedureAccountOf(decisionFactsSchema.parse(facts));
const judged = (applies: boolean, because: string) => ({ applies, because, by: '甲', on: '2026-01-05' });

describe('the account of procedures drawn from the dossier', () => {
  it('says nothing of what the dossier does not tell', () => {
    expect(account({}).map(({ performed, reason }) => [performed, reason])).toEqual(Array(5).fill([null, '']));
  });
  it('never gives the reason why a procedure applies as the reason why it was not performed', () => {
    const [participation] = account({ participationJudgement: judged(true, '涉及广大车主，应当公开征求意见') });
    expect(participation).toEqual({ procedure: '公众参与', performed: null, reason: '' });
  });
  it('gives the judgement that it does not apply, and what was performed', () => {
    const [participation, hearing] = account({
      participationReportOn: '2026-04-01',
      participationJudgement: judged(true, '可以公开'),
      hearingJudgement: { ...judged(false, '分歧不大'), compulsoryUnder: null },
    });
    expect(participation).toMatchObject({ performed: true, reason: '' });
    expect(hearing).toMatchObject({ performed: false, reason: '分歧不大' });
  });
  it('names the basis on which the public was not heard', () => {
    const [participation, hearing] = account({
      nonPublicBasis: { article: '保守国家秘密法第13条', level: '秘密', reviewOn: null },
      hearingJudgement: { ...judged(true, '涉及切身利益'), compulsoryUnder: null },
    });
    for (const row of [participation, hearing])
      expect(row).toMatchObject({ performed: false, reason: '保守国家秘密法第13条' });
  });
});
