import { expect, it } from 'vitest';
import { type ReceivedOpinion, rowsOfBatches } from '@/ports/opinion-store';
import { alreadyReceived } from './already-received';

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
const known = rowsOfBatches([
  { id: 'b1', channel: '信函', opinions: [opinion('一'), opinion('二', { person: 'N-b1-2' })] },
  { id: 'b2', channel: '信函', opinions: [opinion('三')] },
]);

it('knows the same file, whatever its order and whoever gave no name', () =>
  expect(alreadyReceived([opinion('二', { person: 'N-b9-1' }), opinion('一')], known)).toEqual({
    rows: 2,
    batch: 'b1',
  }));
it('counts what overlaps', () =>
  expect(alreadyReceived([opinion('一'), opinion('新')], known)).toEqual({ rows: 1, batch: null }));
it('takes another day, another person or more copies for another batch', () => {
  expect(alreadyReceived([opinion('三', { receivedOn: '2026-03-11' })], known)).toEqual({ rows: 0, batch: null });
  expect(alreadyReceived([opinion('三', { person: 'P-2' })], known)).toEqual({ rows: 0, batch: null });
  expect(alreadyReceived([opinion('三'), opinion('三')], known)).toEqual({ rows: 2, batch: null });
});
it('says nothing of an empty table', () => expect(alreadyReceived([], [])).toEqual({ rows: 0, batch: null }));
