import { expect, it } from 'vitest';
import { civilDate } from '@/core/kernel';
import { moneyChances } from '@/read-models/option-analysis';
import { competitionLine, hearingLine, moneyLine } from './step-lines';

const day = civilDate('2026-11-02');

it.each([
  [{}, '是否听证尚未判断。'],
  [
    { hearingJudgement: { applies: false, because: '不涉及定价', compulsoryUnder: null, by: '经办', on: day } },
    '不举行听证：不涉及定价',
  ],
  [
    { hearingJudgement: { applies: true, because: '价格', compulsoryUnder: '价格法', by: '经办', on: day } },
    '应当听证，尚未公告。',
  ],
  [{ hearingNoticeOn: day, hearingOn: civilDate('2026-12-10') }, '已公告，定于 2026年12月10日 举行。'],
  [{ hearingHeldOn: day, hearingSpeakers: [] }, '2026年11月2日 已举行，发言 0 人，其中反对 0 人。'],
])('a hearing is told as it stands: %j', (facts, says) => {
  expect(hearingLine(facts, 'zh')).toBe(says);
});

it.each([
  [{}, '是否需要审查尚未判断。'],
  [{ competitionJudgement: { applies: true, because: '涉及', by: '经办', on: day } }, '应当审查，尚未初审。'],
  [{ competitionFirstReviewOn: day }, '起草单位 2026年11月2日 已初审，尚未送审。'],
  [{ competitionSubmittedOn: day }, '2026年11月2日 已送市场监管部门，尚无结论。'],
  [{ competitionConclusion: 'inconsistent' as const }, '审查结论：不符合公平竞争要求。'],
])('a fair-competition review too: %j', (facts, says) => {
  expect(competitionLine(facts, 'zh')).toBe(says);
});

const appraisal = {
  moneyUnit: '亿元',
  prices: 'real' as const,
  firstYear: 2027,
  rates: [{ fromYear: 0, rate: 0 }],
  rateSource: '财政部门',
  flows: [
    { option: '甲', costs: [3, 1], benefits: [0, 6] },
    { option: '乙', costs: [1, 1], benefits: [0, 3] },
  ],
  flowSource: '可行性研究报告',
};
const options = ['甲', '乙'].map((name) => ({ name, scores: [], summary: null, isRecommended: null }));

it.each([
  [{}, undefined],
  [{ costBenefit: null, costBenefitReason: '不涉及投入' }, '不涉及投入'],
  [{ costBenefit: '年增支出3.1亿元。' }, '年增支出3.1亿元。'],
  [{ appraisal, options }, '“甲”净现值最大（2 亿元），比“乙”多 1 亿元。'],
  [
    { appraisal, options, costBenefit: '年增支出3.1亿元。' },
    '年增支出3.1亿元。“甲”净现值最大（2 亿元），比“乙”多 1 亿元。',
  ],
])('costs and benefits are told as recorded: %j', (facts, says) => {
  expect(moneyLine('x', facts as Parameters<typeof moneyLine>[1], 'zh')).toBe(says);
});

it('one sentence tells the chance of a loss of the first option, the figure of its screen', () => {
  const factors = [
    { name: '客流', option: null, side: 'benefits' as const, low: 0.5, high: 1.1, because: '示例' },
    { name: '造价', option: '甲', side: 'costs' as const, low: 0.9, high: 1.6, because: '示例' },
  ];
  const facts = { appraisal: { ...appraisal, factors }, options } as unknown as Parameters<typeof moneyLine>[1];
  const screen = moneyChances('x', facts);
  const loss = screen.ok ? screen.value.options[0]?.loss : undefined;
  expect(loss).toBeGreaterThan(0.02);
  expect(moneyLine('x', facts, 'zh')).toContain(`“甲”净现值为负的可能为 ${Math.round((loss ?? 0) * 100)}%。`);
  expect(moneyLine('x', facts, 'en')).toContain(`below zero is ${Math.round((loss ?? 0) * 100)}%.`);
});
