import { expect, it } from 'vitest';
import { arenaOf } from '../text-arena';
import { searchTexts } from './search-texts';

const texts = arenaOf(['公交换乘优惠太短', '公交、換乘優惠', '换 乘', '换了也不乘', '优惠换乘', '一定要二十五分钟']);

it.each([
  ['换乘', [0, 1, 2, 4]],
  ['换乘优惠', [0, 1]],
  ['优惠 换乘', [0, 1, 4]],
  ['五分', [5]],
  ['十分', []],
  [' ，', []],
])('finds %s', (question, rows) => {
  expect([...searchTexts(texts, question)]).toEqual(rows);
});
