import { expect, it } from 'vitest';
import { civilDate } from '@/core/kernel';
import type { Paper } from '@/core/law';
import { actorOf } from '@/testing/given';
import type { RecordedEvent } from './entry';
import { papersOnRecord } from './papers-on-record';

const paper = (id: string): Paper => ({
  id,
  kind: 'draft',
  title: `草案 ${id}`,
  on: civilDate('2026-03-02'),
  digest: id.repeat(64).slice(0, 64),
  bytes: 3,
  nonPublicBasis: null,
  file: { name: '草案.pdf', type: 'pdf' },
});
const entry = (seq: number, type: string, rest: Partial<RecordedEvent>): RecordedEvent => ({
  schema: 2,
  id: `e${seq}`,
  commandId: `e${seq}`,
  seq,
  type,
  on: civilDate('2026-03-02'),
  recordedAt: `2026-03-0${seq}T09:00:00+08:00`,
  actor: actorOf('undertaking'),
  payload: {},
  ...rest,
});
const drafted = entry(1, 'DraftRecorded', { papers: [paper('a'), paper('b')] });
const corrected = (seq: number, papers: readonly Paper[] | undefined, needsSecondPerson = false) =>
  entry(seq, 'EntryCorrected', {
    payload: {
      entry: 1,
      actOn: '2026-03-02',
      payload: {},
      ...(papers && { papers }),
      reason: '文件选错了',
      needsSecondPerson,
    },
  });
const withdrawn = (seq: number, about: number) =>
  entry(seq, 'EntryWithdrawn', { payload: { entry: about, reason: '误录', needsSecondPerson: false } });
const told = (...record: readonly RecordedEvent[]) =>
  papersOnRecord(record).map(({ paper: { id }, seq, standing }) => `${id} ${seq} ${standing}`);

it('lists what entries brought, with who brought it', () => {
  expect(told(drafted)).toEqual(['a 1 counts', 'b 1 counts']);
  expect(papersOnRecord([drafted])[0]).toMatchObject({
    by: drafted.actor,
    recordedAt: drafted.recordedAt,
    paper: { file: { name: '草案.pdf' } },
  });
});
it('keeps a file seen that a correction replaced, and one that was left as it was counts once', () =>
  expect(told(drafted, corrected(2, [paper('a'), paper('c')]))).toEqual(['a 1 counts', 'b 1 replaced', 'c 2 counts']));
it('takes a correction that tells of no papers to leave them', () =>
  expect(told(drafted, corrected(2, undefined))).toEqual(['a 1 counts', 'b 1 counts']));
it('tells a correction that waits from one that counts', () =>
  expect(told(drafted, corrected(2, [paper('c')], true))).toEqual(['a 1 counts', 'b 1 counts', 'c 2 pending']));
it('keeps the files of a withdrawn entry seen, and those of a withdrawn correction', () => {
  expect(told(drafted, withdrawn(2, 1))).toEqual(['a 1 withdrawn', 'b 1 withdrawn']);
  expect(told(drafted, corrected(2, [paper('c')]), withdrawn(3, 2))).toEqual([
    'a 1 counts',
    'b 1 counts',
    'c 2 replaced',
  ]);
});
it('follows a file that a later correction brings back', () =>
  expect(told(drafted, corrected(2, [paper('c')]), corrected(3, [paper('b')]))).toEqual([
    'a 1 replaced',
    'b 1 counts',
    'c 2 replaced',
  ]));
