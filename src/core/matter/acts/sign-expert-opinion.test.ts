import { describe, expect, it } from 'vitest';
import { given } from '@/testing/given';

const expert = { unit: '某大学', field: '热能', fromPool: true, declaredOn: '2026-04-21', hasInterest: false };
const facts = {
  proposedOn: '2026-01-05',
  expertPanelOn: '2026-04-21',
  expertPanel: [
    { ...expert, name: '甲' },
    { ...expert, name: '乙' },
  ],
  expertItems: [],
};
const signs = (name: string, on: string, sealed: boolean) => ({
  type: 'signExpertOpinion',
  on,
  name,
  necessity: '必要',
  feasibility: '可行',
  soundness: '科学',
  verdict: 'agree',
  scores: [],
  sealed,
  confirm: { reason: '收到时确未盖章，已退回补盖' },
});

describe('an expert who handed in an opinion without a seal', () => {
  const both = given([], facts).when(signs('乙', '2026-04-27', true)).after;
  const unsealed = given([], both.facts).when(signs('甲', '2026-04-27', false)).after;
  it('hands in the sealed one in its place, and the others stay', () => {
    const { then, after } = given([], unsealed.facts).when(signs('甲', '2026-05-06', true));
    expect(then.ok).toBe(true);
    expect(after.facts.expertOpinions?.map(({ name, signedOn, sealed }) => [name, signedOn, sealed])).toEqual([
      ['乙', '2026-04-27', true],
      ['甲', '2026-05-06', true],
    ]);
  });
  it('does not sign again what is sealed', () => {
    expect(given([], unsealed.facts).when(signs('乙', '2026-05-06', true)).then).toMatchObject({
      ok: false,
      error: { kind: 'already-done', field: 'name' },
    });
  });
});
