import { describe, expect, it } from 'vitest';
import type { DecisionFacts } from '@/core/law';
import { type Actor, evolve } from '@/core/matter';
import { actorOf, given } from '@/testing/given';

type Facts = { readonly [K in keyof DecisionFacts]?: unknown };
type Request = { readonly type: string; readonly [field: string]: unknown };
const attempt = (facts: Facts, request: Request, actor: Actor) => given([], facts).when(request, actor);
const refusal = (...asked: Parameters<typeof attempt>) => {
  const { then } = attempt(...asked);
  return then.ok ? undefined : then.error;
};
const rules = (...asked: Parameters<typeof attempt>) => refusal(...asked)?.obstacles?.map(({ rule }) => rule);

describe('nobody reviews what the own unit drafted', () => {
  const sent = {
    proposedOn: '2026-01-05',
    leadUnit: '市水务局',
    coUnits: ['市财政局'],
    legalitySubmittedOn: '2026-06-01',
  };
  const receive = { type: 'receiveReviewFile', on: '2026-06-01' };
  it.each(['市水务局', '市财政局'])('the file is not received by %s', (unit) => {
    expect(refusal(sent, receive, actorOf('legality-reviewer', unit))).toMatchObject({
      kind: 'rule-breached',
      rule: 'D713/25.1/review',
    });
  });
  it('the reviewing department receives it', () => {
    const { after } = given([], sent).when(receive, actorOf('legality-reviewer', '市司法局'), '2026-06-01');
    expect(after.facts).toMatchObject({ legalityReceivedOn: '2026-06-01', legalityReviewerUnit: '市司法局' });
  });
  it('an opinion of the own unit is a breach on record', () => {
    const opinion = {
      type: 'issueLegalityOpinion',
      on: '2026-06-15',
      legalityHeadings: { power: '有权', procedure: '合法', content: '合法' },
      legalityOutcome: 'agree',
      exploratoryReform: null,
      counselOpinions: [{ name: '顾问', opinion: '同意', signedOn: '2026-06-12' }],
      shortReviewReason: null,
    };
    const received = { ...sent, legalityReceivedOn: '2026-06-01' };
    expect(rules(received, opinion, actorOf('legality-reviewer', '市水务局'))).toContain('D713/25.1/review');
    expect(rules(received, opinion, actorOf('legality-reviewer', '市司法局')) ?? []).not.toContain('D713/25.1/review');
  });
  it('so is a fair-competition conclusion of the own unit', () => {
    const facts = {
      ...sent,
      competitionJudgement: { applies: true, because: '涉及准入', by: '甲', on: '2026-01-05' },
      competitionFirstReviewOn: '2026-05-01',
    };
    const conclude = { type: 'concludeCompetitionReview', on: '2026-05-06', competitionConclusion: 'consistent' };
    expect(rules(facts, conclude, actorOf('market-regulator', '市水务局'))).toContain('FCR/14.1/documents');
    expect(refusal(facts, conclude, actorOf('market-regulator', '市市场监管局'))).toBeUndefined();
  });
});

describe('a risk once found uncontrollable', () => {
  const assessed = {
    proposedOn: '2026-01-05',
    riskJudgements: [{ field: 'social-stability', applies: true, because: '涉及群众', by: '甲', on: '2026-01-05' }],
    draftRecordedOn: '2026-02-10',
    draftDigest: 'a'.repeat(64),
    riskReportOn: '2026-04-20',
  };
  const find = (on: string, controllable: boolean) => ({
    type: 'findControllability',
    on,
    controllable,
    because: controllable ? '改变主意' : '不可控',
  });
  const deputy = actorOf('deputy', '市政府');
  it('is not controllable by another word: the finding of the day before stands in the way', () => {
    const found = attempt(assessed, find('2026-04-24', false), deputy);
    expect(found.after.facts.uncontrollableFindings).toEqual([{ on: '2026-04-24', draftDigest: 'a'.repeat(64) }]);
    if (!found.then.ok) throw new Error(found.then.error.words.en);
    const { after, then } = given(found.then.value, assessed).when(find('2026-04-25', true), deputy);
    const again = then.ok ? then.value.reduce(evolve, given(found.then.value, assessed).dossier) : after;
    expect(again.facts.uncontrollableFindings).toHaveLength(1);
  });
});

describe('service of the papers of a hearing', () => {
  it('adds up over the days', () => {
    const facts = {
      proposedOn: '2026-01-05',
      hearingNoticeOn: '2026-03-02',
      hearingServed: [{ name: '甲', side: '居民', servedOn: '2026-03-20' }],
    };
    const serve = {
      type: 'serveHearingPapers',
      on: '2026-03-24',
      participants: [
        { name: '甲', side: '企业' },
        { name: '乙', side: '居民' },
      ],
    };
    expect(attempt(facts, serve, actorOf('undertaking')).after.facts.hearingServed).toEqual([
      { name: '甲', side: '居民', servedOn: '2026-03-20' },
      { name: '甲', side: '企业', servedOn: '2026-03-24' },
      { name: '乙', side: '居民', servedOn: '2026-03-24' },
    ]);
  });
});

describe('publication', () => {
  const publish = {
    type: 'publishDecision',
    on: '2026-07-10',
    publicationChannels: ['gazette', 'site', 'newspaper'],
    decisionNo: '哈政规〔2026〕1号',
    adoptionNoteOn: null,
    interpretationOn: null,
  };
  const decided = { proposedOn: '2026-01-05', discussedOn: '2026-07-02', decisionOutcome: 'passed' };
  const office = actorOf('office');
  it('in no place at all is none', () => {
    expect(refusal(decided, { ...publish, publicationChannels: [] }, office)).toMatchObject({
      kind: 'invalid',
      field: 'publicationChannels',
    });
  });
  it('of a matter lawfully not public is refused, and it goes on without one', () => {
    const nonPublicBasis = { article: '保守国家秘密法第9条', level: '秘密', reviewOn: '2030-01-01' };
    expect(refusal({ ...decided, nonPublicBasis }, publish, office)?.kind).toBe('out-of-order');
    const name = {
      type: 'nameExecutingUnit',
      on: '2026-07-12',
      executingUnit: '市水务局',
      executionDueOn: '2027-01-31',
    };
    expect(refusal({ ...decided, nonPublicBasis, minutesSignedOn: '2026-07-05' }, name, office)).toBeUndefined();
  });
});
