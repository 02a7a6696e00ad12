import { describe, expect, it } from 'vitest';
import { addDays, type CivilDate, civilDate } from '@/core/kernel';
import { asItStands, refusalOf, rulesOf, upTo } from './scene';

describe('what Hengce performs itself is refused when the law would be breached', () => {
  const consultation = upTo('metro-fare', 'openConsultation');
  const days = (n: number) => addDays(consultation.line.on as CivilDate, n);
  it('a consultation of 29 days without a reason, with the rule', () => {
    const refusal = refusalOf(consultation, { payload: { until: days(29) } });
    expect(refusal?.kind).toBe('rule-breached');
    expect(rulesOf(refusal)).toContain('D713/15.1/period');
  });
  it('a consultation that ends before it begins, with the field', () => {
    expect(refusalOf(consultation, { payload: { until: days(-1) } })).toMatchObject({
      kind: 'invalid',
      field: 'until',
    });
  });
  it('a hearing announced 17 days ahead', () => {
    const hearing = upTo('metro-fare', 'announceHearing');
    expect(
      rulesOf(refusalOf(hearing, { payload: { hearingOn: addDays(hearing.line.on as CivilDate, 17) } })),
    ).toContain('HLJ/19/notice');
  });
  const panel = upTo('metro-fare', 'appointExpertPanel');
  const experts = panel.line.payload.expertPanel as readonly Record<string, unknown>[];
  it('an expert with an interest in the matter', () => {
    const [first, ...rest] = experts;
    const refusal = refusalOf(panel, { payload: { expertPanel: [{ ...first, hasInterest: true }, ...rest] } });
    expect(refusal?.kind).toBe('rule-breached');
    expect(rulesOf(refusal)).toContain('D713/20.1/no-interest');
  });
  it('three experts where five are required', () => {
    const refusal = refusalOf(panel, { payload: { expertPanel: experts.slice(0, 3) } });
    expect(refusal?.kind).toBe('rule-breached');
    expect(rulesOf(refusal)).toContain('HLJ/24/five');
  });
  it('sending for review, submitting and publishing before their conditions, with all of them', () => {
    const early = upTo('metro-fare', 'openConsultation').dossier;
    for (const act of ['submitForLegalityReview', 'publishDecision']) {
      const { line } = upTo('metro-fare', act);
      const refusal = refusalOf({ dossier: early, line }, {});
      expect(['gate-closed', 'out-of-order']).toContain(refusal?.kind);
    }
    const unreviewed = upTo('metro-fare', 'issueLegalityOpinion').dossier;
    expect(refusalOf({ dossier: unreviewed, line: upTo('metro-fare', 'submitForDiscussion').line }, {})?.kind).toBe(
      'out-of-order',
    );
  });
  it('making anything known of a matter that is lawfully withheld, until its features are judged anew (D713 14.1)', () => {
    const nonPublicBasis = { article: '保守国家秘密法第13条', level: '机密', reviewOn: civilDate('2027-01-01') };
    for (const act of ['openConsultation', 'announceHearing', 'publishHearingList', 'publishDecision']) {
      const { dossier, line } = upTo('metro-fare', act);
      const refusal = refusalOf({ dossier: { ...dossier, facts: { ...dossier.facts, nonPublicBasis } }, line });
      expect([act, refusal?.kind, refusal?.words.zh]).toEqual([
        act,
        'out-of-order',
        expect.stringContaining('保守国家秘密法第13条'),
      ]);
    }
  });
  it('publishing before the Party report, without gazette or newspaper, and a deferred decision', () => {
    const publish = upTo('metro-fare', 'publishDecision');
    expect(refusalOf({ ...publish, dossier: upTo('metro-fare', 'reportToParty').dossier }, {})?.kind).toBe(
      'gate-closed',
    );
    expect(rulesOf(refusalOf(publish, { payload: { publicationChannels: ['site'] } }))).toContain('D713/32.1/channels');
    const deferred = asItStands('parking-fees');
    expect(deferred.facts.decisionOutcome).toBe('deferred');
    expect(
      refusalOf(
        { ...publish, dossier: deferred },
        { on: '2026-11-20', payload: { adoptionNoteOn: '2026-11-20', interpretationOn: null } },
      )?.kind,
    ).toBe('gate-closed');
  });
});
