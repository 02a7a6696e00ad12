import { paperKindWords } from './paper-kind-words';
import type { ValuesByField } from './values-by-field';

const grades: ValuesByField[string] = {
  high: { zh: '高', en: 'high' },
  medium: { zh: '中', en: 'medium' },
  low: { zh: '低', en: 'low' },
};

const roundKinds: ValuesByField[string] = {
  rating: { zh: '评分', en: 'rating' },
  ranking: { zh: '排序', en: 'ranking' },
  allocation: { zh: '分配', en: 'allocation' },
};

const legalityOutcomes: ValuesByField[string] = {
  agree: { zh: '同意提交', en: 'may be submitted' },
  'submit-with-risk': { zh: '明示法律风险后提交', en: 'may be submitted with the legal risk stated' },
  'adjust-then-submit': { zh: '修改后提交', en: 'may be submitted after changes' },
  'return-for-procedure': { zh: '退回补正程序', en: 'returned for missing procedure' },
  'do-not-submit': { zh: '不得提交', en: 'must not be submitted' },
};

/** Values of expert demonstration, risk assessment, fair-competition review and legality review. */
export const reviewValues: ValuesByField = {
  expertForm: {
    meeting: { zh: '论证会', en: 'meeting' },
    written: { zh: '书面咨询', en: 'in writing' },
    commissioned: { zh: '委托咨询论证', en: 'commissioned' },
  },
  roundKind: roundKinds,
  verdict: {
    agree: { zh: '同意', en: 'agrees' },
    conditional: { zh: '有条件同意', en: 'agrees under conditions' },
    disagree: { zh: '不同意', en: 'disagrees' },
  },
  expertKinds: { trade: { zh: '行业专家', en: 'trade' }, legal: { zh: '法律专家', en: 'legal' } },
  riskGradeInitial: grades,
  riskGradeExpected: grades,
  riskListClass: {
    'plans-and-boundaries': { zh: '重要规划、区划调整', en: 'important plans, boundaries' },
    'industrial-policy-and-prices': { zh: '产业政策、公共价格', en: 'industrial policy, public prices' },
    'public-interest-policies-and-reforms': {
      zh: '重大公共利益政策和改革',
      en: 'public-interest policies and reforms',
    },
    'resource-policies': { zh: '资源政策', en: 'resource policies' },
    'public-projects': { zh: '公共建设项目', en: 'public projects' },
    others: { zh: '其他', en: 'others' },
  },
  competitionConclusion: {
    consistent: { zh: '符合公平竞争审查标准', en: 'consistent with the standards' },
    exception: { zh: '适用例外', en: 'an exception applies' },
    inconsistent: { zh: '不符合，不得出台', en: 'contrary, cannot be issued' },
  },
  'legalityStops.kind': {
    supplement: { zh: '补充材料', en: 'supplement' },
    consultation: { zh: '征求意见', en: 'consulting others' },
    'site-visit': { zh: '实地调研', en: 'site visit' },
    meeting: { zh: '论证会议', en: 'meeting' },
    agency: { zh: '委托机构', en: 'agency' },
    other: { zh: '其他事由', en: 'another cause' },
  },
  legalityReviewForm: {
    review: { zh: '合法性审查', en: 'legality review' },
    consultation: { zh: '征求意见', en: 'views were asked for' },
    circulation: { zh: '传阅', en: 'passed round' },
    countersigning: { zh: '会签', en: 'countersigned' },
  },
  legalityOutcome: legalityOutcomes,
  'earlierLegalityReviews.outcome': legalityOutcomes,
  legalityFile: paperKindWords,
};
