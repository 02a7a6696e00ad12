import { describe, expect, it } from 'vitest';
import { chineseWorkingCalendar as calendar } from '@/adapters/calendar';
import { addDays, type CivilDate } from '@/core/kernel';
import { barriersOf, evaluateAll, type GateId, profiles } from '@/core/law';
import { considerAct, type Dossier, newDossier } from '@/core/matter';
import { actBy, attempt, confirmed, findingOf, lawOn, refusalOf, rulesOf, upTo } from './scene';

const bars = ({ facts }: Dossier, gate: GateId, asOf: string) =>
  barriersOf(gate, evaluateAll(facts, lawOn(asOf)), facts).map(({ rule }) => rule.id);

describe('a fault of an earlier stage that comes to light after publication', () => {
  const publish = upTo('metro-fare', 'publishDecision');
  const on = publish.line.on;
  const published = confirmed(publish);
  const consultationClosed = addDays(publish.dossier.facts.consultationOpened as CivilDate, 18);
  const faulty = { ...published, facts: { ...published.facts, consultationClosed } };
  const before = {
    ...publish.dossier,
    facts: { ...publish.dossier.facts, consultationClosed },
  };
  it('stays marked, and bars neither archive nor closing', () => {
    expect(findingOf(faulty, 'D713/15.1/period', on)?.kind).toBe('breached');
    expect(bars(faulty, 'archive', on)).not.toContain('D713/15.1/period');
    expect(bars(faulty, 'close-execution', on)).not.toContain('D713/15.1/period');
  });
  it('bars the publication, while it is still to come', () => {
    expect(bars(before, 'publication', on)).toContain('D713/15.1/period');
    expect(rulesOf(refusalOf({ ...publish, dossier: before }))).toContain('D713/15.1/period');
  });
});

describe('an opinion that asks for changes', () => {
  const opinion = upTo('metro-fare', 'issueLegalityOpinion');
  const on = opinion.line.on;
  const advised = confirmed(opinion, { payload: { legalityOutcome: 'adjust-then-submit' } });
  const draft = upTo('metro-fare', 'recordDraft').line;
  const answer = { legalityChanges: '第二条已删除', legalityFullyFollowed: true, legalityNotFollowedReason: null };
  it('is not answered by a text that stayed word for word the same', () => {
    const refusal = refusalOf({ dossier: advised, line: actBy(draft, 'respondToLegalityOpinion', on, answer) });
    expect(rulesOf(refusal)).toContain('HLJ/37/changes');
  });
  it('is followed by a new draft and an answer without any breach to confirm', () => {
    const redraft = { ...draft, on, payload: { ...draft.payload, draftDigest: 'e'.repeat(64) } };
    const drafting = attempt({ dossier: advised, line: redraft });
    expect(drafting.judgement?.breached.map(({ rule }) => rule.id)).not.toContain('D713/25.2/same-text');
    const redrafted = confirmed({ dossier: advised, line: redraft });
    const answered = confirmed({ dossier: redrafted, line: actBy(draft, 'respondToLegalityOpinion', on, answer) });
    expect(findingOf(answered, 'HLJ/37/changes', on)?.kind).toBe('satisfied');
    expect(findingOf(answered, 'D713/25.2/same-text', on)?.kind).toBe('satisfied');
  });
});

it('the account of procedures that denies a hearing on record is refused, with what it contradicts', () => {
  const send = upTo('metro-fare', 'submitForLegalityReview');
  const procedureAccount = (send.line.payload.procedureAccount as readonly { readonly procedure: string }[]).map(
    (row) => (row.procedure === '听证' ? { ...row, performed: false, reason: '分歧不大' } : row),
  );
  const refusal = refusalOf(send, { payload: { procedureAccount } });
  const obstacle = refusal?.obstacles?.find(({ rule }) => rule === 'D713/26.1/account');
  expect(obstacle?.says?.zh).toContain('听证案卷已有记录');
});

it('no act comes before the proposal', () => {
  const { line } = upTo('metro-fare', 'openConsultation');
  const law = { profile: profiles.hlj2021, asOf: line.on, calendar };
  const actor = { ...line.actor, id: 'x' };
  const { outcome } = considerAct(
    newDossier('m', 'hlj2021'),
    { ...line.payload, type: line.act, on: line.on },
    law,
    actor,
  );
  expect(outcome.ok ? undefined : outcome.error.words.zh).toContain('请先提出');
});
