import type { Words } from '@/core/kernel';

const w = (zh: string, en: string): Words => ({ zh, en });

const ofFactors: Readonly<Record<string, Words>> = {
  side: w('费用或效益', 'costs or benefits'),
  from: w('自哪年', 'from the year'),
  to: w('至哪年', 'to the year'),
  low: w('最低倍数', 'at the lowest, times'),
  high: w('最高倍数', 'at the highest, times'),
};

/** Words of the parts of an appraisal; as a fact its parts stand one level deeper. */
export const moneyPartWords: Readonly<Record<string, Words>> = {
  moneyUnit: w('金额单位', 'unit of money'),
  prices: w('价格口径', 'kind of prices'),
  firstYear: w('起始年', 'first year'),
  rates: w('折现率', 'discount rates'),
  fromYear: w('自第几年起', 'from year'),
  rate: w('年率', 'yearly rate'),
  rateSource: w('折现率依据', 'source of the rates'),
  flows: w('逐年费用和效益', 'costs and benefits by year'),
  option: w('方案', 'option'),
  costs: w('费用', 'costs'),
  benefits: w('效益', 'benefits'),
  flowSource: w('测算依据', 'source of the amounts'),
  factors: w('不确定因素', 'what is not sure'),
  correlations: w('因素之间的相关', 'what moves together'),
  first: w('因素一', 'one'),
  second: w('因素二', 'the other'),
  coefficient: w('相关系数', 'correlation'),
  ...Object.fromEntries(
    Object.entries(ofFactors).flatMap(([part, words]) => [
      [`factors.${part}`, words],
      [`appraisal.factors.${part}`, words],
    ]),
  ),
};
