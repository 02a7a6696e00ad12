import { describe, expect, it } from 'vitest';
import { sampleEvent } from '@/ports/matter-store/matter-store.contract';
import { readJournalFile, writeJournalFile } from './journal-file';

const opinion = {
  receivedOn: '2026-03-05',
  channel: '信函',
  district: null,
  stance: 'oppose',
  theme: null,
  clause: null,
  text: '太贵',
  person: 'P-1',
} as const;
const file = {
  appends: [{ matterId: 'a', events: [sampleEvent(1)] }],
  opinions: [{ matterId: 'a', id: 'b1', channel: '信函', opinions: [opinion] }],
};

describe('an exported journal', () => {
  it('is read back as it was', () =>
    expect(readJournalFile(writeJournalFile(file))).toEqual({ ok: true, value: file }));
  it('is read where it is a bare list of acts, as the first exports were', () =>
    expect(readJournalFile(JSON.stringify(file.appends))).toEqual({
      ok: true,
      value: { appends: file.appends, opinions: [] },
    }));
  it('is read where its entries are of the first format', () => {
    const first = {
      seq: 1,
      commandId: 'c1',
      recordedOn: '2026-03-02',
      actor: sampleEvent(1).actor,
      event: {
        stage: 'catalogue',
        type: 'MatterProposed',
        on: '2026-03-02',
        facts: { title: '示例', origin: 'entered', profileId: 'hlj2021' },
      },
    };
    const read = readJournalFile(JSON.stringify([{ matterId: 'a', events: [first] }]));
    expect(read).toMatchObject({ ok: true, value: { appends: [{ events: [{ schema: 2, seq: 1 }] }] } });
  });
  it.each([
    ['no JSON, by its line', '[\n {},\n oops\n]', { kind: 'not-json', line: 3 }],
    ['cut off', '[{"matterId": "a"', { kind: 'not-json', line: 1 }],
    ['JSON of something else', '{"rows": []}', { kind: 'not-a-journal' }],
    [
      'an entry of no known kind',
      JSON.stringify([...file.appends, { matterId: 'a', events: [{ ...sampleEvent(2), type: 'Nonsense' }] }]),
      { kind: 'entry', of: 'appends', at: 2 },
    ],
    [
      'a batch with an empty opinion',
      JSON.stringify({
        hengce: 'journal',
        appends: [],
        opinions: [{ ...file.opinions[0], opinions: [{ ...opinion, text: '' }] }],
      }),
      { kind: 'entry', of: 'opinions', at: 1 },
    ],
  ])('is refused: %s', (_name, text, fault) =>
    expect(readJournalFile(text)).toMatchObject({ ok: false, error: fault }),
  );
});
