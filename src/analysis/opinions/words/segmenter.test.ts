import { expect, it } from 'vitest';
import { newWords } from './new-words';
import { segmenter } from './segmenter';

it.each([
  ['低保户的采暖费补贴', ['低保户', '的', '采暖费', '补贴']],
  ['公交换乘优惠延长', ['公交', '换乘', '优惠', '延长']],
  ['加装电梯要第3方测温abc', ['加装电梯', '要', '第', '3', '方', '测温', 'abc']],
])('cuts %s', (text, words) => {
  expect(segmenter().words(text)).toEqual(words);
});
it('keeps words of the place whole', () => {
  expect(segmenter(['群力新城']).words('群力新城的路')).toEqual(['群力新城', '的', '路']);
});
it('offers words the dictionary does not hold', () => {
  const around = '天地人山水火风云日月江河湖海花草';
  const texts = [...around].map((sign, at) => `${sign}啵嘚${around[(at + 5) % 16]}${around.repeat(3)}`);
  expect(newWords(texts, () => false)[0]).toMatchObject({ word: '啵嘚', rows: 16 });
});
