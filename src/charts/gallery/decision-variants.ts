const [a, b] = ['方案甲（示例）', '方案乙（示例）'];

export const leadVariants = {
  typical: [
    {
      of: a,
      over: b,
      lead: 0.1,
      parts: [
        { criterion: '安全', part: 0.15 },
        { criterion: '成本', part: -0.05 },
      ],
    },
    3,
  ],
  behind: [{ of: a, over: b, lead: -0.05, parts: [{ criterion: '成本', part: -0.05 }] }, 2],
  empty: [{ of: a, over: b, lead: 0, parts: [] }, 0],
} as const;

const interval = { of: '安全', weight: 0.3, low: 0.12, high: 1, below: b, above: null };
export const stabilityVariants = {
  typical: [{ leader: a, rows: [interval, { of: '成本', weight: 0.7, low: 0, high: 0.88, below: null, above: b }] }, 2],
  sure: [{ leader: a, rows: [{ ...interval, low: 0, below: null }] }, 1],
  empty: [{ leader: a, rows: [] }, 0],
} as const;

export const rankVariants = {
  typical: [
    {
      options: [
        { name: a, ranks: [0.7, 0.3] },
        { name: b, ranks: [0.3, 0.7] },
      ],
      error: 0.008,
    },
    2,
  ],
  never: [
    {
      options: [
        { name: a, ranks: [1, 0] },
        { name: b, ranks: [0, 1] },
      ],
      error: null,
    },
    2,
  ],
  empty: [{ options: [], error: null }, 0],
} as const;

export const flowsVariants = {
  typical: [
    {
      options: [
        { name: a, leaving: 0.6, entering: 0.2, net: 0.4 },
        { name: b, leaving: 0.2, entering: 0.6, net: -0.4 },
      ],
      incomparable: [],
    },
    2,
  ],
  torn: [{ options: [{ name: a, leaving: 0.5, entering: 0.5, net: 0 }], incomparable: [{ a, b }] }, 1],
  empty: [{ options: [], incomparable: [] }, 0],
} as const;

const swing = { option: b, criterion: '成本', atWorse: 0.12, atBetter: -0.02 };
export const tornadoVariants = {
  typical: [{ leader: a, base: 0.05, bars: [swing, { ...swing, criterion: '安全', atBetter: 0.02 }] }, 2],
  safe: [{ leader: a, base: 0.05, bars: [{ ...swing, atBetter: 0.01 }] }, 1],
  empty: [{ leader: a, base: 0.05, bars: [] }, 0],
} as const;

export const roundVariants = {
  typical: [
    {
      lowest: 1,
      highest: 5,
      items: [
        { name: '必要性', medians: [3, 4], quartiles: [4, 5] },
        { name: '可行性', medians: [3, 3], quartiles: [2, 4] },
      ],
    },
    2,
  ],
  gap: [{ lowest: 1, highest: 5, items: [{ name: '科学性', medians: [null, 4], quartiles: null }] }, 1],
  empty: [{ lowest: 1, highest: 5, items: [] }, 0],
} as const;

const curve = (name: string, ...money: readonly number[]) => ({
  name,
  points: money.map((value, k) => [k / 10, value] as const),
});
export const moneyVariants = {
  typical: [{ by: 'rate', unit: '万元', at: 0.1, lines: [curve(a, 900, 200, -300), curve(b, 500, 240, 20)] }, 3],
  years: [
    {
      by: 'year',
      unit: '万元',
      lines: [
        {
          name: a,
          points: [
            [2027, -1200.5],
            [2028, 310.25],
          ],
        },
      ],
    },
    2,
  ],
  empty: [{ by: 'rate', unit: '万元', lines: [] }, 0],
} as const;

const demand = { factor: '客流（示例）', atLow: -320.5, atHigh: 810 };
export const moneyTornadoVariants = {
  typical: [
    { option: a, unit: '万元', base: 410, bars: [demand, { factor: '造价（示例）', atLow: 500, atHigh: 120 }] },
    2,
  ],
  safe: [{ option: a, unit: '万元', base: 410, bars: [{ ...demand, atLow: 20 }] }, 1],
  empty: [{ option: a, unit: '万元', base: 410, bars: [] }, 0],
} as const;

export const chanceVariants = {
  typical: [
    {
      unit: '万元',
      lines: [
        { name: a, loss: 0.25, percentiles: [-400, 0, 380, 610, 900] },
        { name: b, loss: 0, percentiles: [20, 90, 140, 200, 310] },
      ],
    },
    5,
  ],
  alone: [{ unit: '万元', lines: [{ name: a, loss: 1, percentiles: [-400, -210, -90] }] }, 3],
  empty: [{ unit: '万元', lines: [] }, 0],
} as const;
