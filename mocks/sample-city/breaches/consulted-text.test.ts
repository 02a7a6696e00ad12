import { describe, expect, it } from 'vitest';
import { addDays } from '@/core/kernel';
import { actBy, attempt, confirmed, findingOf, upTo } from './scene';

const rule = 'PRACTICE/reconsultation';

describe('a draft that takes the place of the one consulted on', () => {
  const { line: drafted } = upTo('metro-fare', 'recordDraft');
  const { line: opened } = upTo('metro-fare', 'openConsultation');
  const send = upTo('metro-fare', 'submitForLegalityReview');
  const { on } = send.line;
  const redrafted = (changed?: boolean, text = 'e', before = send.dossier, day = on) =>
    confirmed({
      dossier: before,
      line: actBy(drafted, 'recordDraft', day, {
        ...drafted.payload,
        draftDigest: text.repeat(64),
        ...(changed !== undefined && { draftChangedAfterConsultation: changed }),
      }),
    });

  it('nothing is asked while the text is the one consulted on', () => {
    expect(findingOf(send.dossier, rule, on)?.kind).toBe('not-applicable');
  });
  it('asks whether it changed in substance', () => {
    expect(findingOf(redrafted(), rule, on)).toMatchObject({
      kind: 'undetermined',
      missing: ['draftChangedAfterConsultation'],
    });
    expect(findingOf(redrafted(false), rule, on)?.kind).toBe('not-applicable');
  });
  it('asks of each later text anew', () => {
    expect(findingOf(redrafted(undefined, 'f', redrafted(false)), rule, on)).toMatchObject({
      missing: ['draftChangedAfterConsultation'],
    });
  });
  it('warns of a change in substance until that text is consulted on, and bars no door', () => {
    const changed = redrafted(true);
    expect(findingOf(changed, rule, on)).toMatchObject({ kind: 'undetermined', missing: ['reconsultedOn'] });
    expect(attempt({ dossier: changed, line: send.line }).outcome.ok).toBe(true);
    const until = addDays(on, 31);
    const again = confirmed({
      dossier: changed,
      line: actBy(opened, 'openConsultation', on, { ...opened.payload, until }),
    });
    expect(again.facts.consultedDraftDigest).toBe('e'.repeat(64));
    expect(findingOf(again, rule, on)?.kind).toBe('satisfied');
    const later = redrafted(true, 'f', again, addDays(until, 1));
    expect(findingOf(later, rule, addDays(until, 1))).toMatchObject({
      kind: 'undetermined',
      missing: ['reconsultedOn'],
    });
  });
});
