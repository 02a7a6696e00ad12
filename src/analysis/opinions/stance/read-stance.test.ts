import { expect, it } from 'vitest';
import { handWritten } from '../../../../bench/opinions/hand-written';
import { arenaOf } from '../text-arena';
import { readStance } from './read-stance';

function read(text: string) {
  const { units } = arenaOf([text]);
  return readStance(units, 0, units.length);
}

it.each([
  ['支持', 'support'],
  ['不支持', 'oppose'],
  ['不反对', 'support'],
  ['我不是很赞成', 'oppose'],
  ['邻居反对，我支持', 'support'],
  ['虽然反对的人多，但我支持', 'support'],
  ['支持，但是要先发补贴', 'conditional'],
  ['只要公示名单我就同意', 'conditional'],
  ['建议延长末班车', 'suggest'],
  ['请问怎么申请？', 'question'],
  ['我们单元一共十二户', 'neutral'],
  ['支\u200b持', 'support'],
  ['我同事反对，我赞成', 'support'],
  ['我坚决支持拆围墙，反对拖延', 'support'],
  ['该拆就拆', 'support'],
  ['不 赞成', 'oppose'],
  ['不\n支持', 'oppose'],
  ['赞 成', 'support'],
  ['可以', 'support'],
  ['赞成才怪', 'oppose'],
  ['我们不搬', 'oppose'],
  ['同意的话到哪里登记？', 'question'],
  ['收费可以，但必须先把路修好', 'conditional'],
  ['涨可以，别一步到位，分三年慢慢来。', 'conditional'],
  ['撤线可以，前提是剩下的线加密班次。', 'conditional'],
  ['总费用不超过原来的，我同意改。', 'conditional'],
  ['补偿按市场价评估，我马上签字。', 'conditional'],
  ['这样不可以，反对。', 'oppose'],
  ['看不明白我反对', 'oppose'],
])('reads %s as %s', (text, position) => {
  expect(read(text).position).toBe(position);
});

it('takes no question for praise', () => {
  expect(read('第二步怎么走要看第一步供得好不好').position).not.toBe('support');
});

it('takes the condition out in the words of the writer', () => {
  const text = '可以涨，前提是补贴先到账。谢谢';
  const { position, condition } = read(text);
  expect(position).toBe('conditional');
  expect(text.slice(...condition)).toBe('前提是补贴先到账');
});

it('begins the condition where its clause begins', () => {
  const text = '我们楼先装表的话，调价我同意';
  expect(text.slice(...read(text).condition)).toBe(text);
});

it('flags praise that is none', () => {
  expect(read('呵呵，涨得真好啊，反正不是专家掏钱').isIronic).toBe(true);
  expect(read('涨得有道理，支持').isIronic).toBe(false);
});

it('reads the hand-written views, class by class', () => {
  const counts = new Map<string, { right: number; read: number; told: number }>();
  const of = (name: string) => {
    const own = counts.get(name) ?? { right: 0, read: 0, told: 0 };
    counts.set(name, own);
    return own;
  };
  for (const { text, stance } of handWritten()) {
    const { position } = read(text);
    of(position).read += 1;
    of(stance).told += 1;
    if (position === stance) of(stance).right += 1;
  }
  const scores = [...counts.values()].map(({ right, read: found, told }) => (2 * right) / (found + told));
  expect(scores.reduce((sum, score) => sum + score, 0) / scores.length).toBeGreaterThan(0.9);
});
