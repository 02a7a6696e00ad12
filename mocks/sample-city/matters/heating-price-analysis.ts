import type { MatterSpec } from '../matter-spec';

/** Worked out of `heatingPriceOptions` once and kept; the test of the frozen payload works it out again. */
export const heatingPriceAnalysis: NonNullable<NonNullable<MatterSpec['options']>['frozen']> = {
  inputs: 'e5b694136a3cd3f5341b6f896fbf16f9a27694681278c421ad1c1f982141135a',
  results: '9b0bc97d87364c723fea1321cf2e1988fb5bbbb5b86180ad5f50cb57d556f482',
  seed: 2032862422,
  samples: 16384,
  leader: '方案丙：两步到位、补贴先行',
  ranking: [
    { name: '方案丙：两步到位、补贴先行', value: 0.684, rank: 1, firstShare: 0.41046142578125 },
    { name: '方案乙：两步到位', value: 0.6705, rank: 2, firstShare: 0.214599609375 },
    { name: '方案甲：一次到位', value: 0.6315, rank: 3, firstShare: 0.24871826171875 },
    { name: '方案丁：维持现价', value: 0.4915000000000001, rank: 4, firstShare: 0.126220703125 },
  ],
  stability: [
    { criterion: '财政年度支出', weight: 0.29999999999999993, low: 0, high: 0.4178794178794183 },
    { criterion: '推行难度', weight: 0.14999999999999997, low: 0, high: 0.4925373134328384 },
    { criterion: '困难家庭可承受度', weight: 0.30000000000000004, low: 0.21888412017167405, high: 0.7052631578947367 },
    { criterion: '室温达标保障', weight: 0.25000000000000006, low: 0, high: 0.6000000000000004 },
    { criterion: '公共财政与实施', weight: 0.4499999999999999, low: 0, high: 0.5649183147033535 },
    { criterion: '居民生活', weight: 0.55, low: 0.4350816852966459, high: 1 },
  ],
  says: [
    '“方案丙：两步到位、补贴先行”综合得分最高（68.4 分），比第二名“方案乙：两步到位”高 1.4 分。',
    '“方案丙：两步到位、补贴先行”保持首位，除非“困难家庭可承受度”的权重降到 22% 以下（现为 30%），那时“方案乙：两步到位”居首。',
    '“方案丙：两步到位、补贴先行”保持首位，除非“公共财政与实施（合计）”的权重升到 56% 以上（现为 45%），那时“方案乙：两步到位”居首。',
    '几项权重同时变动时，至少要移动合计 6.9% 的权重，“方案乙：两步到位”才能追平。',
    '“方案丙：两步到位、补贴先行”在“困难家庭可承受度”上再差 4.5 分，就会被追平；这是最薄弱的一项。',
    '加权和、TOPSIS、PROMETHEE 三种方法都把“方案丙：两步到位、补贴先行”排在第一。',
    '“方案丙：两步到位、补贴先行”使低收入家庭、一般居民受损，占受影响人数的 99%。',
    '“方案丙：两步到位、补贴先行”下处境最差的是一般居民（−194 元/户·年）。',
  ].join('\n'),
};
