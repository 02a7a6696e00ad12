import { expect, it } from 'vitest';
import { lookOf } from '../looks';
import { boxes } from './boxes';
import { moneyCurves } from './decision/money-curves';
import { preferenceFlows } from './decision/preference-flows';
import { rankShares } from './decision/rank-shares';
import { roundMoves } from './decision/round-moves';
import { optionsComparison } from './options';
import { riskBeforeAfter } from './risk';

const zh = lookOf('light', 'zh');
const en = lookOf('light', 'en');
const told = ({ sentence }: { readonly sentence: string }) => sentence;
const option = (name: string, value: number, isOut = false) => ({ name, value, contributions: [value], isOut });

it('what is level is named together, never one of it as first', () => {
  const three = { criteria: ['x'], options: [option('甲', 0.6), option('乙', 0.6), option('丙', 0.6)] };
  expect(told(optionsComparison(three, zh))).toBe('“甲”、“乙”、“丙”不分先后。');
  const out = { criteria: ['x'], options: [option('甲', 0.6), option('乙', 0.9, true)] };
  expect(told(optionsComparison(out, zh))).toBe('“甲”综合得分最高，60 分。');

  const flow = (name: string) => ({ name, leaving: 0, entering: 0, net: 0 });
  expect(told(preferenceFlows({ options: [flow('甲'), flow('乙')], incomparable: [] }, en))).toBe(
    '“甲”, “乙” share the highest net flow, 0 (of −100 to 100).',
  );
  const shares = {
    options: ['甲', '乙', '丙'].map((name, at) => ({ name, ranks: [at === 0 ? 0.34 : 0.33, 0.3, 0.3] })),
  };
  expect(told(rankShares({ ...shares, error: 0.008 }, zh))).toMatch(
    /^不预设权重时，“甲”、“乙”、“丙”各在约 \d\d% 的权重组合中居首。$/,
  );
  const line = (name: string) => ({ name, points: [[0, 0] as const, [0.08, 0] as const] });
  expect(told(moneyCurves({ by: 'rate', unit: '亿元', lines: [line('甲'), line('乙')], at: 0.08 }, zh))).toBe(
    '折现率 8% 时，“甲”、“乙”净现值同为最大，0 亿元。',
  );
  const risk = (name: string) => ({ name, owner: '市住建局', p: 0.5, q: 0.5, pAfter: 0.2, qAfter: 0.5 });
  expect(told(riskBeforeAfter([risk('甲'), risk('乙')], zh))).toBe('措施后最高的是“甲”、“乙”，0.10，责任：市住建局。');
});

it.each([
  [
    [
      [3, 3],
      [3, 3],
    ],
    '各组中位数相同，3；中间一半的值都相同。',
  ],
  [[[3, 3]], '“0”的中位数为 3；中间一半的值都相同。'],
  [
    [
      [1, 5],
      [2, 6],
      [4, 4],
    ],
    '“1”、“2”的中位数最高，4；“0”、“1”内部相差最大。',
  ],
  [[[null], [null]], '没有数据。'],
])('spreads %j are told as they are', (groups, sentence) =>
  expect(told(boxes({ unit: '', groups: groups.map((values, at) => ({ name: String(at), values })) }, zh))).toBe(
    sentence,
  ),
);

it('an item nobody rated in the last round has not moved', () => {
  const items = [{ name: '甲', medians: [4, null], quartiles: null }];
  expect(told(roundMoves({ lowest: 1, highest: 5, items }, zh))).toBe('与首轮相比，各项的中位数没有变化。');
});
