import { expect, it } from 'vitest';
import { appraisalFigures } from '@/read-models/option-analysis';
import { amountFault, blanksAsZero, blanksIn, ofOptions, overYears, withAmounts } from './flow-entries';
import { saidByMoney } from './said-by-money';

const rows = [{ option: '甲', costs: ['100', ''], benefits: ['', '１20'] }];

it('keeps what was typed when options and years change', () => {
  expect(ofOptions(rows, ['乙', '甲'], 3)).toEqual([
    { option: '乙', costs: ['', '', ''], benefits: ['', '', ''] },
    { option: '甲', costs: ['100', '', ''], benefits: ['', '１20', ''] },
  ]);
  expect(overYears(rows, 1)).toEqual([{ option: '甲', costs: ['100'], benefits: [''] }]);
});

it('a blank is counted, and is 0 only when asked', () => {
  expect(blanksIn(rows)).toBe(2);
  expect(blanksAsZero(rows)).toEqual([{ option: '甲', costs: ['100', 0], benefits: [0, '１20'] }]);
});

it('a block is laid over years and sides, adds years, and is refused where it is too wide', () => {
  expect(withAmounts(rows, [['1', '2'], ['3']], { year: 1, column: 0 })).toEqual([
    { option: '甲', costs: ['100', '1', '3'], benefits: ['', '2', ''] },
  ]);
  expect(withAmounts(rows, [['1', '2']], { year: 0, column: 1 })).toBeNull();
});

it.each([
  ['', undefined],
  ['１,200', undefined],
  ['-3', 'negative'],
  ['约 3', 'not-a-number'],
])('%j: %s', (cell, fault) => expect(amountFault(cell)).toBe(fault));

it('says in words what a figure cannot: no sign change, several rates, no costs, what was not appraised', () => {
  const option = (name: string) => ({ id: name, name, summary: name, scores: [] });
  const flow = (name: string, costs: number[], benefits: number[]) => ({ option: name, costs, benefits });
  const answer = appraisalFigures({
    options: ['泵', '只花', '白得', '未测'].map(option),
    appraisal: {
      moneyUnit: '万元',
      prices: 'real',
      firstYear: 2027,
      rates: [{ fromYear: 0, rate: 0.08 }],
      rateSource: '示例',
      flows: [
        flow('泵', [1600, 0, 10_000], [0, 10_000, 0]),
        flow('只花', [10, 10, 0], [0, 0, 0]),
        flow('白得', [0, 0, 0], [0, 1, 0]),
      ],
      flowSource: '示例',
    },
  });
  const said = answer.ok ? saidByMoney(answer.value, '万元', 'zh') : [];
  expect(said).toEqual(
    expect.arrayContaining([
      '“白得”净现值最大（0.93 万元），比“只花”多 20.19 万元。',
      '“白得”的净现金流没有正负变化，没有内部收益率。',
      '“白得”没有费用，效益费用比没有意义。',
      '“只花”的净现金流没有正负变化，没有内部收益率。',
      '“泵”有多个内部收益率（25%、400%），不能据以取舍，应看净现值。',
      '“未测”没有测算，不在此比较。',
    ]),
  );
});
