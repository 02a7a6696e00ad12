import { describe, expect, it } from 'vitest';
import type { OfficialText } from '@/core/law/official-text';
import { fullRows, hitRows, unplaced } from './full-text-view';
import { texts } from './law-view';
import { quotedParts } from './quoted-parts';

const view = (id: string) => {
  const found = texts.find(({ instrument }) => instrument === id);
  if (!found) throw new Error(id);
  return found;
};
const text = (paragraphs: Readonly<Record<string, string>>): OfficialText => ({
  title: '',
  front: [],
  headings: {},
  back: [],
  paragraphs,
});

describe('the whole text', () => {
  it('carries what rests on each paragraph', () => {
    const rows = fullRows(text({ '15.1': '期限一般不少于30日。', '44.9': '新增。' }), view('D713'));
    expect(rows.map(({ paragraph }) => paragraph)).toEqual(['15.1', '44.9']);
    expect(rows[0]?.rules.map(({ ref }) => ref)).toContain('R035');
    expect(rows[1]).toMatchObject({ entry: undefined, rules: [], quotes: [] });
  });
  it('shows what is cited by its article alone at the first paragraph of it', () => {
    const { rows } = view('HLJ');
    const alone = rows.find(({ paragraph }) => !paragraph.includes('.') && paragraph !== '—');
    if (!alone) throw new Error('no article is cited alone');
    const [first, second] = fullRows(
      text({ [`${alone.paragraph}.1`]: '甲', [`${alone.paragraph}.2`]: '乙' }),
      view('HLJ'),
    );
    expect(first?.rules).toEqual(expect.arrayContaining([...alone.rules]));
    expect(second?.rules).not.toEqual(expect.arrayContaining([...alone.rules]));
  });
  it('is searched in its words and in its rules', () => {
    const whole = text({ '1.1': '为了健全决策机制', '15.1': '公开征求意见的期限' });
    const found = (q: string) => hitRows(q, whole, view('D713')).map(({ paragraph }) => paragraph);
    expect(found('健全决策')).toEqual(['1.1']);
    expect(found('R035')).toEqual(['15.1']);
    expect(found('xyzzy')).toEqual([]);
  });
  it('names our paragraphs it does not have', () =>
    expect(unplaced(text({ '1.1': '甲' }), view('D713'))).toHaveLength(view('D713').rows.length - 1));
});

describe('words that rules quote', () => {
  it('are parted from the rest, in whatever width', () => {
    expect(quotedParts('期限（30日），一般', ['(30日)', '一般'])).toEqual([
      { at: 0, part: '期限', isQuoted: false },
      { at: 2, part: '（30日）', isQuoted: true },
      { at: 7, part: '，', isQuoted: false },
      { at: 8, part: '一般', isQuoted: true },
    ]);
  });
  it('that overlap are one part; those that do not stand there are none', () =>
    expect(quotedParts('一二三四五', ['二三', '三四', '六'])).toMatchObject([
      { part: '一' },
      { part: '二三四', isQuoted: true },
      { part: '五' },
    ]));
});
