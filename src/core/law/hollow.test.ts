import { describe, expect, it } from 'vitest';
import { hollowWords } from './argued';
import { isHollow } from './hollow';

describe('a text that says nothing', () => {
  it.each([
    '无',
    '无。',
    '。',
    '-',
    '——',
    '……',
    '/',
    '急',
    '是',
    '好',
    'A',
    '1',
    '123',
    '111',
    '啊啊啊',
    '无无',
    'xxx',
    'N/A',
    'n.a.',
    'None',
    'TBD',
    '略',
    '（略）',
    '没有',
    '暂无',
    '同上',
    '待补充',
    '测试',
    '测试测试测试',
    '理由',
    '没有理由',
    '同意同意同意',
    'abcabcabc',
    '🙂🙂',
    ' 无 理 由 ',
    '12345',
    'Ｎ／Ａ',
  ])('%s', (text) => expect(isHollow(text)).toBe(true));
});

describe('a short text that says something', () => {
  it.each([
    '已采纳',
    '防汛抢险',
    '紧急',
    '财力所限',
    '同意',
    '反对',
    '合法',
    '无影响',
    '无异议',
    '无不利影响',
    '不涉及',
    '价格法',
    '见附件2',
    'urgent',
    'flood control',
    'agreed',
    'no effect on jobs',
    '2027-12-31',
    '第3条',
    '3年',
    '人人有责',
    '无修改，同意意见',
    '一一落实',
  ])('%s', (text) => expect(isHollow(text)).toBe(false));
});

it('says in both languages what has to be stated', () => {
  const asked = { zh: '为什么缩短', en: 'why it is shorter' };
  expect(hollowWords([{ text: '防汛抢险', asked }])).toBeUndefined();
  expect(
    hollowWords([
      { text: '防汛抢险', asked },
      { text: '无', asked },
    ]),
  ).toEqual({
    zh: '“无”没有说明任何内容：应当写明为什么缩短。',
    en: '“无” says nothing: why it is shorter has to be stated.',
  });
});

it('is told by what it says, not by how long it is: six signs over and over say nothing, also with blanks between', () => {
  expect(isHollow('abcdef ABCDEF ａｂｃｄｅｆ '.repeat(20))).toBe(true);
  expect(isHollow('一二三四五六。'.repeat(20))).toBe(true);
  expect(isHollow('一二三四五六七。'.repeat(20))).toBe(false);
});
