import { describe, expect, it } from 'vitest';
import { civilDate } from '@/core/kernel';
import { foldDossier, type RecordedEvent } from '@/core/matter';
import { digestOfOpinions, type ReceivedOpinion, rowsOfBatches } from '@/ports/opinion-store';
import { actorOf } from '@/testing/given';
import { batchLines, isAsSealed, periodOf, rowRemarks } from './batches-view';

const on = civilDate('2026-03-20');
const entry = (seq: number, type: RecordedEvent['type'], payload: object, day = on): RecordedEvent => ({
  schema: 2,
  id: `c${seq}`,
  seq,
  recordedAt: '2026-03-20T09:00:00+08:00',
  on: day,
  actor: actorOf('undertaking', '市城管局'),
  commandId: `c${seq}`,
  type,
  payload: { ...payload },
});
const opinion = (text: string, more: Partial<ReceivedOpinion> = {}): ReceivedOpinion => ({
  receivedOn: '2026-03-10',
  channel: '信函',
  district: null,
  stance: 'oppose',
  theme: null,
  clause: null,
  text,
  person: 'P-1',
  ...more,
});
const proposed = entry(1, 'MatterProposed', { title: '停车收费', origin: 'entered', profileId: 'hlj2021' });
const opened = entry(
  2,
  'ConsultationOpened',
  { until: '2026-04-05', noticeChannels: ['newspaper'], noticeFields: [], shorteningReason: null },
  civilDate('2026-03-02'),
);
const received = (seq: number, batch: string, opinions: readonly ReceivedOpinion[]) =>
  entry(seq, 'OpinionsReceived', {
    channel: '信函',
    rows: opinions.length,
    persons: 1,
    digest: digestOfOpinions(opinions),
    batch,
    source: `${batch}.csv`,
  });
const dossierOf = (...record: RecordedEvent[]) => {
  const dossier = foldDossier('m', record);
  if (!dossier) throw new Error('begins with its proposal');
  return dossier;
};

describe('the batches of a matter', () => {
  const first = [opinion('太贵'), opinion('太远')];
  const rows = rowsOfBatches([{ id: 'b1', channel: '信函', opinions: first }]);
  const paper = entry(4, 'OpinionsReceived', { channel: '信函', rows: 40, persons: 38, digest: null });
  const withdrawal = entry(5, 'EntryWithdrawn', { entry: 4, reason: '重复登记', needsSecondPerson: false });

  it('are told newest first, by row or on paper, with who sealed them and from what', () => {
    const [onPaper, byRow] = batchLines(dossierOf(proposed, opened, received(3, 'b1', first), paper), rows);
    expect(onPaper).toMatchObject({ seq: 4, rows: 40, digest: null, isByRow: false, opinions: [], standing: 'counts' });
    expect(byRow).toMatchObject({ seq: 3, source: 'b1.csv', unit: '市城管局', rows: 2, isByRow: true });
    expect(byRow?.opinions).toHaveLength(2);
  });
  it('stay in the list once withdrawn', () => {
    const [withdrawn] = batchLines(dossierOf(proposed, opened, received(3, 'b1', first), paper, withdrawal), rows);
    expect(withdrawn).toMatchObject({ seq: 4, standing: 'withdrawn' });
    const waiting = entry(5, 'EntryWithdrawn', { entry: 4, reason: '重复登记', needsSecondPerson: true });
    expect(batchLines(dossierOf(proposed, opened, received(3, 'b1', first), paper, waiting), rows)[0]?.standing).toBe(
      'pending',
    );
  });
  it('are held against their seal: a word changed, a row gone, and it shows', () => {
    const dossier = dossierOf(proposed, opened, received(3, 'b1', first));
    const line = batchLines(dossier, rows)[0];
    if (!line) throw new Error('one batch');
    expect(isAsSealed(line)).toBe(true);
    expect(isAsSealed({ ...line, opinions: line.opinions.slice(1) })).toBe(false);
    const [head, ...rest] = line.opinions;
    expect(isAsSealed({ ...line, opinions: head ? [{ ...head, text: '很贵' }, ...rest] : [] })).toBe(false);
  });
});

describe('remarks on rows', () => {
  const rows = rowsOfBatches([
    {
      id: 'b1',
      channel: '信函',
      opinions: [
        opinion('一', { receivedOn: '2026-03-01' }),
        opinion('二', { receivedOn: '2026-04-06', clause: '9' }),
        opinion('一', { person: 'N-b1-3', clause: '2' }),
        opinion('四'),
      ],
    },
  ]);
  it('name the row, the field and why, in both languages', () => {
    const dossier = dossierOf(proposed, opened);
    const clauses = [
      { no: '第1条', text: '一' },
      { no: '第二条', text: '二' },
    ];
    const remarks = rowRemarks(rows, periodOf(dossier, 3), clauses);
    expect(remarks.map(({ no, field }) => `${no} ${field}`)).toEqual([
      '1 receivedOn',
      '2 receivedOn',
      '2 clause',
      '3 person',
      '3 text',
    ]);
    for (const { words } of remarks) expect(words.en).not.toMatch(/[一-鿿]/);
  });
  it('speak of the consultation that was open then, not of a later one', () => {
    const again = entry(4, 'ConsultationOpened', { ...opened.payload, until: '2026-08-05' }, civilDate('2026-07-01'));
    const dossier = dossierOf(proposed, opened, again);
    expect(periodOf(dossier, 3)).toMatchObject({ consultationOpened: '2026-03-02' });
    expect(periodOf(dossier, 5)).toMatchObject({ consultationOpened: '2026-07-01' });
  });
});
