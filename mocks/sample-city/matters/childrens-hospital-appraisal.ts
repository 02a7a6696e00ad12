import type { MatterSpec } from '../matter-spec';

type Options = NonNullable<MatterSpec['options']>;

const YEARS = 20;

/** What is built in the first years, then the same amount in each year that follows. */
const flow = (building: readonly number[], yearly: number): number[] => [
  ...building,
  ...Array.from({ length: YEARS - building.length }, () => yearly),
];
const nothing = (years: number): readonly number[] => Array.from({ length: years }, () => 0);

/** Twenty years from 2027, in the prices of that year. What is built adds up to the investment told of each option. */
export const childrensHospitalAppraisal: NonNullable<Options['appraisal']> = {
  moneyUnit: '亿元',
  prices: 'real',
  firstYear: 2027,
  rates: [{ fromYear: 0, rate: 0.08 }],
  rateSource: '《建设项目经济评价方法与参数（第三版）》社会折现率',
  flows: [
    { option: '科技二街新址', costs: flow([4, 6.6, 4], 1.9), benefits: flow(nothing(3), 4.2) },
    { option: '银河路旧厂址', costs: flow([4, 4.6, 3, 1.5], 1.8), benefits: flow(nothing(4), 3.6) },
    { option: '现有综合医院扩建', costs: flow([5.2, 4], 1.3), benefits: flow(nothing(2), 2.2) },
  ],
  flowSource: '可行性研究报告投资估算表和国民经济评价表',
  factors: [
    {
      name: '就诊量',
      option: null,
      side: 'benefits',
      low: 0.7,
      high: 1.15,
      because: '出生人口近五年降幅，卫生健康委预测',
    },
    {
      name: '建设造价',
      option: null,
      side: 'costs',
      to: 2030,
      low: 0.92,
      high: 1.3,
      because: '本市近年医院项目决算与概算之比',
    },
    {
      name: '土壤修复',
      option: '银河路旧厂址',
      side: 'costs',
      to: 2028,
      low: 0.95,
      high: 1.6,
      because: '场地初步调查报告的估算区间',
    },
  ],
  correlations: [{ first: '建设造价', second: '土壤修复', coefficient: 0.4 }],
};

export const childrensHospitalScenarios: NonNullable<Options['scenarios']> = [
  {
    name: '出生人口继续下降',
    because: '近五年出生人口年均下降，服务范围内儿童可能减少三成。',
    changes: [
      { option: '科技二街新址', criterion: '三十分钟可达儿童', score: 7.8 },
      { option: '银河路旧厂址', criterion: '三十分钟可达儿童', score: 6.6 },
      { option: '现有综合医院扩建', criterion: '三十分钟可达儿童', score: 4.5 },
    ],
  },
  {
    name: '专项债券推迟一年',
    because: '债券额度要与全市其他项目统筹，可能推迟下达。',
    changes: [
      { option: '科技二街新址', criterion: '建成时间', score: 40 },
      { option: '银河路旧厂址', criterion: '建成时间', score: 48 },
    ],
  },
];
