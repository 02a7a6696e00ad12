import type { MatterSpec } from '../matter-spec';
import { heatingPriceVoices } from '../voices/heating-price';
import { heatingPriceExperts } from './heating-price-experts';
import { heatingPriceHearing } from './heating-price-hearing';
import { heatingPriceOptions } from './heating-price-options';
import { heatingPriceRisk } from './heating-price-risk';

export const heatingPrice: MatterSpec = {
  id: 'heating-price',
  title: '居民供热价格调整',
  summary: '供热成本连年上升，供热企业亏损，拟调整居民供热价格并同步补贴困难家庭。',
  matterClass: 'policy',
  leadUnit: '市发展改革委',
  coUnits: ['市住建局', '市财政局', '市民政局'],
  plannedBy: '2026-12-10',
  begins: '2026-06-20',
  until: 'in-legality',
  pace: 4,
  seed: 1,
  proposal: {
    basis: '价格法第十八条：重要的公用事业价格可以实行政府指导价或者政府定价。',
    solution: '分两步调整居民供热价格，低保、低收入家庭补贴先于调价发放。',
    necessity: '现行价格多年未动，燃料和人工成本累计上涨三成，二十一家供热企业中十七家亏损，欠修管网影响供热安全。',
  },
  study: '成本监审已经完成，定价成本高于现价。调价涉及全市一百六十余万户居民，应当列入重大行政决策目录并依法听证。',
  features: { wideDisagreement: true, majorEconomic: false, majorLivelihood: true, widelyFollowed: true },
  judged: {
    participation: '调价涉及全市居民用户，全文公开征求意见。',
    hearing: { applies: true, because: '居民供热属于关系群众切身利益的公用事业价格。', under: '价格法第二十三条' },
    experts: { complex: true, because: '成本监审、分户计量和补贴测算专业性强，分歧较大。' },
    risks: {
      'social-stability': '低收入家庭支出增加，可能引发集中信访。',
      'public-safety': '企业资金紧张，严寒期存在停供隐患。',
      'public-finance': '补贴支出随住户和燃料价格变化，可能超出预算。',
      'public-opinion': '临近采暖期，舆论关注度高。',
    },
    noRisk: '只调整价格，不新增热源和排放。',
    competition: { applies: true, because: '涉及供热企业的价格和补贴，属于经营者经济活动。' },
  },
  draft: {
    clauses: [
      '为保障供热安全、疏导供热成本，根据价格法和定价目录，调整居民供热价格。',
      '居民供热价格由每平方米建筑面积 37.80 元调整为 42.60 元。',
      '价格分两步到位：2027—2028 采暖期调整 2.40 元，2028—2029 采暖期再调整 2.40 元。',
      '新建小区按用热量计费；既有小区完成计量改造后，由业主共同决定计费方式。',
      '供热企业每年公布经审计的成本，接受成本监审。',
      '低保家庭的增支由财政全额补贴，低收入家庭补贴一半，补贴在缴费期前发放到账。',
      '老旧管网改造资金由企业折旧、财政专项和上级补助共同承担，不计入本次价格。',
      '本方案自 2027—2028 采暖期起执行，试行两年。',
      '室温连续二十四小时低于 18 摄氏度的，按日退还热费；达标率低于 95% 的企业不执行第二步价格。',
    ],
    bases: [
      ['价格法', '第十八条、第二十三条', 'law'],
      ['政府制定价格听证办法', '第三条', 'rule'],
    ],
    costBenefit: '两步到位后企业年增收约 5.9 亿元，可覆盖定价成本缺口的 92%；财政年增补贴 2.3 亿元；户均月增支 11 元。',
  },
  options: heatingPriceOptions,
  replies: [
    '同意分两步调整。建议把室温达标率与第二步价格挂钩，并明确退费办法。',
    '同意。补贴资金列入部门预算，建议每年据实清算，避免多头发放。',
    '同意补贴先于调价。低收入家庭名单以十月末动态核对结果为准。',
  ],
  groups: [
    ['低保户', '希望补贴直接打到卡上，不要先垫付再报销；担心名单漏人。'],
    ['老年人', '独居老人多住顶层和边户，盼先解决室温不达标，缴费点保留窗口。'],
  ],
  hearing: heatingPriceHearing,
  voices: heatingPriceVoices,
  experts: heatingPriceExperts,
  risk: heatingPriceRisk,
  operatorsHeard: ['市供热协会', '北岸热力有限公司', '道里城区供热公司'],
  unitReview: '定价权限、听证和成本监审程序齐备；第九条退费责任与供热合同示范文本一致，建议送审。',
};
