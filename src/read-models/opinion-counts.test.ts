import { describe, expect, it } from 'vitest';
import { civilDate } from '@/core/kernel';
import { decisionFactsSchema } from '@/core/law';
import { type OpinionRow, tallyOf } from '@/ports/matter-api';
import { daysOf, opinionsOf as opinionsCounted, repeatsOf, statementsOf } from './opinion-counts';

const today = civilDate('2026-11-23');
const row = (id: number, text: string, repeated: boolean, part: Partial<OpinionRow> = {}): OpinionRow => ({
  id: String(id),
  receivedOn: '2026-11-05',
  channel: '网站',
  district: null,
  stance: 'oppose',
  theme: '分步到位',
  text,
  person: `P${id}`,
  clause: null,
  batch: null,
  repeated,
  ...part,
});
const facts = (told: object) =>
  decisionFactsSchema.parse({ consultationOpened: '2026-10-01', consultationClosed: '2026-11-08', ...told });
const opinionsOf = (told: Parameters<typeof opinionsCounted>[0], rows: readonly OpinionRow[], on: typeof today) =>
  opinionsCounted(told, tallyOf(rows), on);
const batch = (rows: number, persons: number) => ({
  channel: '网站',
  rows,
  persons,
  digest: 'a'.repeat(64),
  sealedOn: '2026-11-09',
});
const theme = (name: string, rows: number, disposition: 'adopted' | null) => ({
  theme: name,
  clause: '第6条',
  rows,
  oppose: rows,
  conditional: 0,
  support: 0,
  none: 0,
  disposition,
  reason: disposition && '采纳',
});

describe('repeats', () => {
  it('of a joint text the first copy stays; of a copied text none, for its original is there', () => {
    const rows = [
      row(1, '原文', false),
      row(2, '原文', true),
      row(3, '联名', true),
      row(4, '联名', true, { receivedOn: '2026-11-06' }),
      row(5, '联名', true),
    ];
    const repeats = repeatsOf(rows);
    expect([...repeats].map(({ id }) => id)).toEqual(['2', '4', '5']);
    expect(opinionsOf(facts({}), rows, today)).toMatchObject({ rows: 5, grouped: 2 });
    const days = daysOf(rows, repeats);
    expect(days).toEqual([
      { day: '2026-11-05', distinct: 2, repeated: 2 },
      { day: '2026-11-06', distinct: 0, repeated: 1 },
    ]);
  });
  it('a text says on which days it came: a joint letter of two days is not one of a day', () => {
    const [joint] = statementsOf([row(1, '联名', true, { receivedOn: '2026-11-06' }), row(2, '联名', true)]);
    expect(joint).toMatchObject({ times: 2, last: '2026-11-06', row: { receivedOn: '2026-11-05' } });
  });
});

describe('one source', () => {
  const told = facts({
    opinionBatches: [batch(60, 50), batch(40, 40)],
    opinionThemes: [theme('分步到位', 30, 'adopted'), theme('其他', 20, null)],
  });
  it('rows of the store are counted, a person once; the record alone tells its batches', () => {
    const rows = [row(1, 'a', false), row(2, 'b', false, { person: 'P1' })];
    expect(opinionsOf(told, rows, today)).toMatchObject({ basis: 'rows', rows: 2, persons: 1 });
    expect(opinionsOf(told, [], today)).toMatchObject({
      basis: 'batches',
      rows: 100,
      persons: 90,
      grouped: null,
      answered: 30,
      answeredShare: 0.3,
      stance: { oppose: 50 },
    });
  });
  it('what came on paper, and a sealed batch whose rows are lost, is counted as the record tells it', () => {
    const mixed = facts({
      opinionBatches: [
        { ...batch(1, 1), batch: 'b1' },
        { ...batch(12, 11), batch: 'lost' },
        { ...batch(5, 9), digest: null },
      ],
    });
    expect(opinionsOf(mixed, [row(1, 'a', false, { batch: 'b1' })], today)).toMatchObject({
      basis: 'rows',
      rows: 18,
      persons: 21,
      stance: { oppose: 1, none: 17 },
    });
  });
  it('the themes of the rows know how the record dealt with them', () => {
    expect(opinionsOf(told, [row(1, 'a', false)], today)?.themes).toEqual([
      {
        theme: '分步到位',
        clause: '第6条',
        rows: 1,
        disposition: 'adopted',
        stance: { oppose: 1, conditional: 0, support: 0, none: 0 },
      },
    ]);
  });
  it('an open consultation is neither unasked nor unanswered', () => {
    const open = opinionsOf(told, [], civilDate('2026-11-08'));
    expect(open).toMatchObject({ isOpen: true, rows: 100, answeredShare: null });
    expect(opinionsOf(decisionFactsSchema.parse({}), [], today)).toBeNull();
  });
  it('more answered than received is no share', () => {
    expect(
      opinionsOf(facts({ opinionBatches: [batch(10, 9)], opinionThemes: [theme('t', 30, 'adopted')] }), [], today)
        ?.answeredShare,
    ).toBeNull();
  });
});
