import { expect, it } from 'vitest';
import { fileCardSchema, type Inspection } from '@/ports/file-import';
import { cardOf, draftOf, lacksOf } from './card-draft';
import { nothingSaid, readingOf, type Said, saidOfField, saidOfNext } from './said';

const field = (name: string) => ({ name, kind: 'text' as const, label: { zh: name, en: name } });
const inspection = (names: readonly string[], reading: Inspection['proposed']['reading'] = {}): Inspection => ({
  format: 'csv',
  rows: 2,
  choices: { year: [], serialDates: [], dayOrder: [], blanks: [] },
  preview: { columns: names, rows: [] },
  proposed: {
    title: '工单',
    fields: names.map(field),
    reading: { missing: ['-'], encoding: 'gb18030', ...reading },
    period: { from: '2026-01', to: '2026-03' },
  },
  findings: { problems: [], total: 0 },
});

it('says what is missing until owner and share type are said, then gives a card that is one', () => {
  const seen = inspection(['区县']);
  const draft = draftOf(seen, '工单.csv', nothingSaid);
  expect(lacksOf(draft)).toEqual(['owner', 'share']);
  expect(cardOf(draft)).toBeUndefined();
  const said: Said = { ...nothingSaid, owner: ' 市统计局 ', share: 'conditional', terms: '仅内部', missing: '- …' };
  const card = cardOf(draftOf(seen, '工单.csv', said));
  expect(fileCardSchema.safeParse(card).success).toBe(true);
  expect(card).toMatchObject({
    about: { dataset: '工单', owner: { name: '市统计局' }, share: 'conditional', shareTerms: '仅内部' },
    reading: { missing: ['-', '…'], encoding: 'gb18030' },
  });
  expect(lacksOf({ ...draft, title: ' ', to: '' })).toEqual(['title', 'owner', 'share', 'period']);
});

const typed = saidOfField(
  { ...nothingSaid, owner: '市统计局', share: 'withheld', title: '我的', from: '2025' },
  '金额',
  { kind: 'number', unit: '万元', key: true, adds: 'never' },
);

it('keeps what was typed when the same file is read another way, also for columns that are gone for now', () => {
  const otherRow = draftOf(inspection(['道里区', '12']), 'a.csv', typed);
  expect([otherRow.owner, otherRow.title, otherRow.from, otherRow.fields.length]).toEqual([
    '市统计局',
    '我的',
    '2025',
    2,
  ]);
  expect(draftOf(inspection(['区县', '金额']), 'a.csv', typed).fields).toMatchObject([
    { name: '区县' },
    { kind: 'number', unit: { zh: '万元' }, key: true, adds: 'never' },
  ]);
  const without = draftOf(inspection(['金额']), 'a.csv', saidOfField(typed, '金额', { unit: '', key: false }))
    .fields[0];
  expect([without?.kind, without?.unit, without?.key]).toEqual(['number', undefined, undefined]);
});

it('keeps all for a mended file of the same columns; another file keeps who and on what terms', () => {
  const before = inspection(['区县', '金额']);
  expect(saidOfNext(typed, before, inspection(['区县', '金额']))).toBe(typed);
  const next = saidOfNext({ ...typed, reading: { year: 2026 } }, before, inspection(['街道']));
  expect(next).toEqual({ ...nothingSaid, owner: '市统计局', share: 'withheld' });
});

it('what is left out is as it was last said, not as it was when the file was looked at', () => {
  const seen = inspection(['区县'], { totals: 'leave-out', skipRows: 2 });
  expect(draftOf(seen, 'a.csv', nothingSaid).reading).toEqual({ missing: ['-'], encoding: 'gb18030', skipRows: 2 });
  expect(readingOf({ ...nothingSaid, reading: { year: 2026 }, missing: '— x' })).toEqual({
    year: 2026,
    missing: ['—', 'x'],
  });
});
