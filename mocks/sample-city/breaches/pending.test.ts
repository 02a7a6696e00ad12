import { describe, expect, it } from 'vitest';
import { addDays, type CivilDate } from '@/core/kernel';
import { pendingAmendments } from '@/core/matter';
import { actBy, confirmed, lawOn, refusalOf, upTo } from './scene';

describe('a correction that waits for its second person', () => {
  const publish = upTo('metro-fare', 'publishDecision');
  const on = publish.line.on;
  const office = publish.line;
  const opened = publish.dossier.record.find(({ type }) => type === 'ConsultationOpened');
  if (!opened) throw new Error('no consultation');
  const correction = actBy(office, 'correctEntry', on, {
    entry: opened.seq,
    payload: { until: addDays(opened.on as CivilDate, 18) },
    reason: '核对公告，实际只征求十八日',
  });
  const waiting = confirmed({ dossier: publish.dossier, line: correction });
  it('changes nothing yet, and is told with what it would show', () => {
    const [pending] = pendingAmendments(waiting, lawOn(on));
    expect(pending).toMatchObject({ entry: opened.seq, kind: 'corrected', by: waiting.version });
    expect(pending?.wouldBreach.map(({ rule }) => rule.id)).toContain('D713/15.1/period');
    expect(pendingAmendments(publish.dossier, lawOn(on))).toEqual([]);
  });
  it('keeps the door shut which it would shut, and says whom to turn to', () => {
    const refusal = refusalOf({ ...publish, dossier: waiting });
    expect(refusal).toMatchObject({ kind: 'gate-closed', entries: [waiting.version] });
    expect(refusal?.words.zh).toContain('待第二人复核');
  });
  it('withdrawn, it bars nothing', () => {
    const back = actBy(office, 'withdrawEntry', on, { entry: waiting.version, reason: '核对后确认原记录无误' });
    expect(refusalOf({ ...publish, dossier: confirmed({ dossier: waiting, line: back }) })?.kind).not.toBe(
      'gate-closed',
    );
  });
});
