import { describe, expect, it } from 'vitest';
import { civilDate } from '@/core/kernel';
import { allRules, decisionFactsSchema, profiles } from '@/core/law';
import type { Dossier } from '@/core/matter';
import { testCalendar } from '@/testing/test-calendar';
import { type CheckId, checkIds, checks, inspect } from './findings';

const law = { profile: profiles.hlj2021, asOf: civilDate('2026-11-23'), calendar: testCalendar };
const dossierOf = (facts: Record<string, unknown>): Dossier => ({
  id: 'm-1',
  version: 9,
  origin: 'entered',
  profileId: 'hlj2021',
  facts: decisionFactsSchema.parse(facts),
  lastOn: {},
  recordedIn: { legalityReceivedOn: 5, legalityOpinionOn: 6, discussedOn: 8 },
  rounds: [],
  record: [],
  amendments: new Map(),
});
const result = (id: CheckId, facts: Record<string, unknown>) =>
  inspect(dossierOf(facts), law).find(({ check }) => check === id);

describe('what inspectors find', () => {
  it('a review of five working days, with its events', () => {
    const short = { legalityReceivedOn: '2026-03-03', legalityOpinionOn: '2026-03-10', legalityReviewer: '市司法局' };
    expect(result('legality', short)).toMatchObject({
      outcome: 'found',
      evidence: [{ events: [5, 6] }],
    });
  });
  it('an opinion dated after the meeting', () => {
    const late = result('legality', { legalityOpinionOn: '2026-05-08', discussedOn: '2026-05-06' });
    expect(late?.outcome).toBe('found');
    expect(late?.evidence.map(({ says }) => says.en).join()).toContain('2 days after');
  });
  it('nothing yet where nothing is recorded', () => {
    expect(inspect(dossierOf({}), law).map(({ outcome }) => outcome)).not.toContain('found');
  });
  it('nothing of experts where they were judged not to be needed', () => {
    const expertJudgement = { applies: false, because: '不涉及', by: '甲', on: '2026-01-05', complex: false };
    expect(result('experts', { expertJudgement })?.outcome).toBe('away');
  });
  it('opinions that somebody else entered in the name of an expert, whatever else is found', () => {
    const opinion = { necessity: '必要', feasibility: '可行', soundness: '充分', verdict: 'agree', scores: [] };
    const signed = { ...opinion, signedOn: '2026-02-20', sealed: true, name: '甲', filedBy: '市交通局 王承办' };
    const own = { ...signed, name: '乙', filedBy: undefined };
    const byLink = { ...signed, name: '丙', proof: 'a'.repeat(64) };
    const said = (expertOpinions: readonly object[]) =>
      result('experts', { expertOpinions })?.evidence.map(({ says }) => says.zh) ?? [];
    expect(said([signed, own, byLink])).toContain(
      '书面意见 1 份不是专家本人录入：甲，录入人 市交通局 王承办。请与签名原件核对。',
    );
    expect(said([own, byLink]).join('')).not.toContain('录入人');
  });
  it('rests on numbers of the list', () => {
    const known = new Set<string>(allRules.map(({ ref }) => ref));
    expect(checkIds.flatMap((id) => checks[id].refs.filter((ref) => !known.has(ref)))).toEqual([]);
  });
});
