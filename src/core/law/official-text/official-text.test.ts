import { describe, expect, it } from 'vitest';
import { chineseNumber } from '../chinese-number';
import { coverageByText } from '../coverage';
import { instruments } from '../instrument';
import { articleLine, headingLevel } from './article-line';
import { citedOf } from './cited';
import { holdText } from './hold-text';
import { officialTextOf, sealedWords } from './official-text';
import { splitOfficialText } from './split-official-text';

const split = (text: string) => {
  const answer = splitOfficialText(text.split('\n'));
  if (!answer.ok) throw new Error(answer.error.zh);
  return answer.value;
};
const refused = (text: string) => {
  const answer = splitOfficialText(text.split('\n'));
  return answer.ok ? undefined : answer.error.zh;
};

describe('lines of a law', () => {
  it.each([
    ['第一条　为了', { label: '第一条', number: 1, text: '为了' }],
    ['第 12 条 甲', { label: '第12条', number: 12, text: '甲' }],
    ['第九条之一　乙', { label: '第九条之一', number: 9, inserted: 1 }],
    ['第二十条', { number: 20, text: '' }],
    ['第三条本办法', { number: 3, text: '本办法' }],
  ])('%s opens an article', (line, expected) => expect(articleLine(line)).toMatchObject(expected));
  it.each(['第三条第一款规定的事项，', '第三条规定的', '第三条、第四条', '依照第三条　', '三、', '第三章　总则'])(
    '%s does not',
    (line) => expect(articleLine(line)).toBeUndefined(),
  );
  it.each([
    ['第一章　总则', '章'],
    ['第二节 公众参与', '节'],
    ['第一编', '编'],
  ])('%s is a heading', (line, level) => expect(headingLevel(line)).toBe(level));
  it.each(['第一章规定的程序，适用本条例。', '第一条　总则', '总则'])('%s is none', (line) =>
    expect(headingLevel(line)).toBeUndefined(),
  );
});

describe('an official text', () => {
  const text = split(
    '某市办法\n（2026年1月1日公布）\n目　录\n第一章　总则\n第二章　附则\n第一章　总则\n第一条　为了规范\n程序，制定本办法。\n第二条　包括：\n（一）甲；\n（二）乙。\n前款规定的事项，另行规定。\n第二条之一\n另有规定的，从其规定。\n第二章　附则\n第三条　自公布之日起施行。\n附件：目录\n第四条　不是条文',
  );
  it('is split into articles and paragraphs, items in their paragraph, broken lines joined', () =>
    expect(text.paragraphs).toEqual({
      '1.1': '为了规范程序，制定本办法。',
      '2.1': '包括：\n（一）甲；\n（二）乙。',
      '2.2': '前款规定的事项，另行规定。',
      '2-1.1': '另有规定的，从其规定。',
      '3.1': '自公布之日起施行。',
    }));
  it('keeps its headings, its front and its annexes', () => {
    expect(text.headings).toEqual({ '1.1': ['第一章　总则'], '3.1': ['第二章　附则'] });
    expect(text.front).toEqual(['某市办法', '（2026年1月1日公布）']);
    expect(text.back).toEqual(['附件：目录', '第四条　不是条文']);
    expect(text.title).toBe('某市办法');
  });
  it('reads itself back from its file', () => {
    const read = officialTextOf(JSON.parse(JSON.stringify(text)));
    expect(read).toEqual({ ok: true, value: text });
    expect(sealedWords(text)).toContain('["2-1.1","另有规定的，从其规定。"]');
  });
  it.each([
    ['通知\n各单位：', /第一条/],
    ['第一条　甲。\n第一条　乙。', /第一条出现了两次/],
    ['第一条\n第二条　乙。', /1\.1/],
  ])('that is none is refused: %s', (given, says) => expect(refused(given)).toMatch(says));
  it.each([
    [null],
    [{ paragraphs: {} }],
    [{ paragraphs: { x: 'y' } }],
    [{ paragraphs: { '1.1': 3 } }],
    ['<!doctype html>'],
  ])('a file that is none is refused: %j', (value) => expect(officialTextOf(value).ok).toBe(false));
});

/** A text that holds every quote where it is cited and has the paragraphs of the ledger: made from our own quotes. */
function textOfQuotes(width: (quote: string) => string = (quote) => quote) {
  const paragraphs: Record<string, string> = {};
  for (const { paragraph } of coverageByText.D713 ?? []) paragraphs[paragraph] = '……。';
  for (const { provision } of citedOf('D713'))
    if (provision.verbatim) paragraphs[provision.article] += width(provision.quote);
  return { paragraphs };
}

describe('our quotes held against a text', () => {
  it('stand where they are cited, in whatever width their signs are set', () => {
    for (const width of [
      undefined,
      (quote: string) => quote.replaceAll('(', '（').replaceAll(')', '）').replaceAll('，', ', '),
    ]) {
      const held = holdText('D713', textOfQuotes(width));
      expect(held.checked).toBeGreaterThan(60);
      expect(held).toMatchObject({ wrong: [], missing: [], extra: [] });
    }
  });
  it('that differ are named with their rules, and where their words stand instead', () => {
    const { paragraphs } = textOfQuotes();
    const was = paragraphs['15.1'] ?? '';
    const { wrong } = holdText('D713', { paragraphs: { ...paragraphs, '15.1': '不少于45日', '99.1': was } });
    expect(wrong.length).toBeGreaterThan(0);
    expect(wrong.flatMap(({ rules }) => rules.map(({ ref }) => ref))).toContain('R035');
    for (const { provision, found } of wrong) {
      expect(provision.article).toBe('15.1');
      expect(found).toContain('99.1');
      expect(found).not.toContain('15.1');
    }
  });
  it('paragraphs too many and too few are named', () => {
    const { '15.2': _, ...rest } = textOfQuotes().paragraphs;
    expect(holdText('D713', { paragraphs: { ...rest, '15.3': '新增' } })).toMatchObject({
      missing: ['15.2'],
      extra: ['15.3'],
    });
  });
  it('a text known by paraphrase is held by its articles', () => {
    const held = holdText('HLJ', { paragraphs: { '1.1': '甲' } });
    expect(held.checked).toBe(citedOf('HLJ').filter(({ provision }) => provision.verbatim).length);
    expect(held.missing.length).toBeGreaterThan(5);
    expect(held.extra).toEqual([]);
  });
  it('every text of the list can be held', () => {
    for (const { id } of Object.values(instruments))
      expect(() => holdText(id, { paragraphs: { '1.1': '甲' } })).not.toThrow();
  });
});

it('a whole text is split back into the ledger’s paragraphs', () => {
  const keys = (coverageByText.D713 ?? []).map(({ paragraph }) => paragraph);
  const lines = keys.map((key) => {
    const [article = '', n] = key.split('.');
    return n === '1' ? `第${chineseNumber(Number(article))}条　内容${key}。` : `内容${key}。`;
  });
  expect(Object.keys(split(lines.join('\n')).paragraphs)).toEqual(keys);
});
