import { describe, expect, it } from 'vitest';
import { actorOf, given } from '@/testing/given';

const expert = { unit: '某大学', field: '热能', fromPool: true, declaredOn: '2026-04-21', hasInterest: false };
const facts = {
  proposedOn: '2026-01-05',
  expertPanelOn: '2026-04-21',
  expertPanel: ['甲', '乙', '丙'].map((name) => ({ ...expert, name })),
  expertItems: ['可行性'],
};
const opinion = (name: string, signedOn: string, more = {}) => ({
  name,
  necessity: '必要',
  feasibility: '可行',
  soundness: '科学',
  verdict: 'agree',
  scores: [4],
  sealed: true,
  signedOn,
  ...more,
});
const file = (expertOpinions: readonly unknown[], of: object = facts) =>
  given([], of).when(
    { type: 'fileExpertOpinions', on: '2026-04-29', expertOpinions, confirm: { reason: '收到时确未盖章，已退回补盖' } },
    actorOf('undertaking'),
  );

describe('opinions signed on paper and filed together', () => {
  it('stand each with its own day, and say who filed them', () => {
    const { then, after } = file([opinion('甲', '2026-04-27'), opinion('乙', '2026-04-28')]);
    expect(then.ok).toBe(true);
    const { unit, name } = actorOf('undertaking');
    expect(after.facts.expertOpinions?.map((one) => [one.name, one.signedOn, one.filedBy])).toEqual([
      ['甲', '2026-04-27', `${unit} ${name}`],
      ['乙', '2026-04-28', `${unit} ${name}`],
    ]);
  });
  it('replace one that had come without its seal, and leave the others', () => {
    const before = file([opinion('甲', '2026-04-27', { sealed: false }), opinion('乙', '2026-04-28')]).after;
    const { after } = file([opinion('甲', '2026-04-29')], before.facts);
    expect(after.facts.expertOpinions?.map(({ name, sealed }) => [name, sealed])).toEqual([
      ['乙', true],
      ['甲', true],
    ]);
  });
  it.each([
    ['of someone who is not on the panel', [opinion('丁', '2026-04-27')], 'expertOpinions.0.name'],
    ['of one expert twice', [opinion('甲', '2026-04-27'), opinion('甲', '2026-04-28')], 'expertOpinions.1.name'],
    ['signed after they are filed', [opinion('甲', '2026-04-30')], 'expertOpinions.0.signedOn'],
    ['without a rating', [opinion('甲', '2026-04-27', { scores: [] })], 'expertOpinions.0.scores'],
    ['on a question nobody asked', [opinion('甲', '2026-04-27', { question: '另一问' })], 'expertOpinions.0.question'],
  ])('are refused %s, with the row and the field', (_name, opinions, field) => {
    expect(file(opinions).then).toMatchObject({ ok: false, error: { field } });
  });
  it.each([
    [{ hasInterest: true, withdrewOn: null }, false],
    [{ hasInterest: false, withdrewOn: '2026-04-27' }, false],
    [{ hasInterest: false, withdrewOn: '2026-04-28' }, true],
  ])('of one who stated %j, signed on the 27th, are taken: %s', (stated, ok) => {
    const panel = facts.expertPanel.map((one) => (one.name === '甲' ? { ...one, ...stated } : one));
    expect(file([opinion('甲', '2026-04-27')], { ...facts, expertPanel: panel }).then.ok).toBe(ok);
  });
});
