import { expect, it } from 'vitest';
import { fileCardSchema, type Inspection } from '@/ports/file-intake';
import { cardOf, draftOf, lacksOf, withField } from './card-draft';

const field = (name: string) => ({ name, kind: 'text' as const, label: { zh: name, en: name } });
const inspection = (names: readonly string[]): Inspection => ({
  format: 'csv',
  rows: 2,
  preview: { columns: names, rows: [] },
  proposed: {
    title: '工单',
    fields: names.map(field),
    reading: { missing: ['-'], encoding: 'gb18030' },
    period: { from: '2026-01', to: '2026-03' },
  },
  findings: { problems: [], total: 0 },
});

it('says what is missing until owner and share type are said, then gives a card that is one', () => {
  const draft = draftOf(inspection(['区县']), '工单.csv');
  expect(lacksOf(draft)).toEqual(['owner', 'share']);
  expect(cardOf(draft)).toBeUndefined();
  const card = cardOf({ ...draft, owner: ' 市统计局 ', share: 'conditional', terms: '仅内部', missing: '- …' });
  expect(fileCardSchema.safeParse(card).success).toBe(true);
  expect(card).toMatchObject({
    about: { dataset: '工单', owner: { name: '市统计局' }, share: 'conditional', shareTerms: '仅内部' },
    reading: { missing: ['-', '…'], encoding: 'gb18030' },
  });
  expect(lacksOf({ ...draft, title: ' ', to: '' })).toEqual(['title', 'owner', 'share', 'period']);
});

it('keeps what was typed for a mended file; other columns get their own fields', () => {
  const typed = withField(
    { ...draftOf(inspection(['区县', '金额']), 'a.csv'), owner: '市统计局', share: 'withheld', title: '我的' },
    '金额',
    { kind: 'number', unit: '万元', key: true },
  );
  expect(draftOf(inspection(['区县', '金额']), 'b.csv', typed)).toMatchObject({
    dataset: 'b',
    owner: '市统计局',
    title: '我的',
    fields: [{ name: '区县' }, { kind: 'number', unit: { zh: '万元' }, key: true }],
  });
  const other = draftOf(inspection(['街道']), 'c.csv', typed);
  expect([other.owner, other.share, other.title, other.fields.length]).toEqual(['市统计局', 'withheld', '工单', 1]);
  const without = withField(typed, '金额', { unit: '', key: false }).fields[1];
  expect([without?.unit, without?.key]).toEqual([undefined, undefined]);
});
