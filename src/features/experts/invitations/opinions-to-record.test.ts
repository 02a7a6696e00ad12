import { describe, expect, it } from 'vitest';
import { civilDate } from '@/core/kernel';
import { opinionText } from './opinion-text';
import { isOpinionOwed, opinionsToRecord } from './opinions-to-record';

const argued = { necessity: '必要', feasibility: '可行', soundness: '充分', verdict: 'agree' as const, scores: [4] };
const on = civilDate('2026-03-02');
const given = { ...argued, name: '甲', unit: '大学', signedOn: on, proof: 'a'.repeat(64) };
const recorded = (more: object) => ({
  expertOpinions: [{ ...argued, name: '甲', signedOn: on, sealed: false, ...more }],
});

describe('opinions to record', () => {
  it('are those that the record does not hold', () => {
    expect(opinionsToRecord({}, [given])).toEqual([given]);
    expect(opinionsToRecord(recorded({ proof: given.proof }), [given])).toEqual([]);
  });
  it('take the place of a paper without a seal, never of one that bears it', () => {
    expect(opinionsToRecord(recorded({}), [given])).toEqual([given]);
    expect(opinionsToRecord(recorded({ sealed: true }), [given])).toEqual([]);
  });
  it('are owed by links to an opinion alone', () => {
    const expert = { name: '甲', unit: '大学' };
    expect(isOpinionOwed({}, { round: null, expert })).toBe(true);
    expect(isOpinionOwed(recorded({}), { round: null, expert })).toBe(false);
    const round = { roundKind: 'rating', asked: '稳妥', items: ['必要性'], lowest: 1, highest: 5 } as const;
    expect(isOpinionOwed({}, { round: { ...round, items: ['必要性'] }, expert })).toBe(false);
  });
  it('stand among the papers with their day and their proof', () =>
    expect(opinionText(given)).toContain(
      '结论：同意\n\n评分：4\n\n甲（大学）\n2026-03-02 经专家链接署名\n链接凭证 aaaa',
    ));
});
