import { expect, it } from 'vitest';
import { foldText, markedParts, searchWords, sentenceAround } from './index';

it('reads words whatever their width and case, each once', () => {
  expect(searchWords('  供热，Ｐｒｉｃｅ 供热 price ')).toEqual(['供热', 'price']);
  expect(searchWords('，。')).toEqual([]);
  expect(searchWords('一 二 三 四 五 六 七 八 九 十')).toHaveLength(8);
});
it.each([
  ['供热价格调整', ['热价'], '供[热价]格调整'],
  ['ＡＢc 与 abC', ['abc'], '[ＡＢc] 与 [abC]'],
  ['㎡ 20㎡', ['m2'], '[㎡] 20[㎡]'],
  ['🙂供热🙂', ['供热'], '🙂[供热]🙂'],
  ['aaa', ['aa'], '[aaa]'],
  ['甲乙丙', ['甲乙', '乙丙'], '[甲乙丙]'],
  ['什么也没有', ['供热'], '什么也没有'],
  ['', ['供热'], ''],
])('marks in %s the words %s', (text, words, told) => {
  const parts = markedParts(text, words);
  expect(parts.map((part) => (part.isHit ? `[${part.text}]` : part.text)).join('')).toBe(told);
  expect(parts.map((part) => part.text).join('')).toBe(text);
});
it('tells the sentence a word stands in, and no other', () => {
  const text = '先说别的。供热管网老旧，应先改造！再谈价格。';
  expect(sentenceAround(text, ['改造'])).toBe('供热管网老旧，应先改造！');
  expect(sentenceAround('One thing. The price is 3.5 yuan. More.', ['3.5'])).toBe('The price is 3.5 yuan.');
  expect(sentenceAround(text, ['没有'])).toBe('先说别的。');
  expect(sentenceAround('供热一。供热与改造二。改造。', ['供热', '改造'])).toBe('供热与改造二。');
});
it('shortens a long sentence around the word, and says so', () => {
  const long = `${'前'.repeat(300)}供热${'后'.repeat(300)}`;
  const told = sentenceAround(long, ['供热'], 60);
  expect(told).toMatch(/^…前+供热后+…$/);
  expect([...told]).toHaveLength(62);
  expect(sentenceAround(`供热${'🙂'.repeat(100)}`, ['供热'], 10)).toBe(`供热${'🙂'.repeat(8)}…`);
});
it('comes through a hostile text', () => {
  expect(sentenceAround('。a'.repeat(50_000), ['b', 'a'.repeat(30)])).toBe('。');
  expect(foldText('İ')).toBe('İ'.normalize('NFKC').toLowerCase());
});
