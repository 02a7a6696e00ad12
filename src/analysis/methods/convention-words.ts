import type { Words } from '@/core/kernel';

/** What was agreed for a case in which a figure says less than it seems to, or nothing. */
const conventionWords = {
  'no-order': { zh: '各方案得分相同，没有先后', en: 'all options come out level: there is no order' },
  'tied-first': {
    zh: '并列第一：区间以所列第一个方案计',
    en: 'more than one option is first: the intervals are those of the first one named',
  },
  'few-items': {
    zh: '不足三项，判断之间不会矛盾，不计算一致性比率',
    en: 'fewer than three items cannot contradict each other: there is no ratio',
  },
  'just-connected': {
    zh: '判断刚好把各项连起来，无从检验是否矛盾：一致性比率为 0，不说明问题',
    en: 'there are only as many judgements as connect the items, so none can contradict another: a ratio of 0 says nothing',
  },
  'no-random-index': {
    zh: '超过 15 项没有公认的随机指标，请看几何一致性指标',
    en: 'no random index is known beyond 15 items: read the geometric consistency index',
  },
  'beyond-scale': {
    zh: '有判断超出 1/9 至 9 的标度，未作改动',
    en: 'a judgement lies outside 1/9 to 9 and was left as it is',
  },
  'no-rate': {
    zh: '在 -100% 至 1000% 之间没有内部收益率',
    en: 'there is no internal rate between −100 % and 1000 %',
  },
  'several-rates': {
    zh: '内部收益率不止一个，任何一个都不能单独作为依据；请看净现值',
    en: 'there is more than one internal rate, so none can be relied on alone: read the net present value',
  },
  'one-answer': {
    zh: '只有一份答复，离散程度和是否一致无从谈起',
    en: 'there is one answer only: it says nothing of spread or agreement',
  },
  'all-alike': {
    zh: '各准则都不能区分方案，数据权重按均等计',
    en: 'no criterion tells the options apart: the data weights are taken as equal',
  },
  'some-alike': {
    zh: '有准则各方案取值相同，其数据权重为 0',
    en: 'on some criteria all options are alike: their data weight is 0',
  },
  'no-conflict': {
    zh: '各准则的变化完全一致（或只有一个有变化），CRITIC 无从区分，有变化的准则权重均等',
    en: 'the criteria move as one, or only one moves, so CRITIC cannot tell them apart: those that move weigh alike',
  },
  'nobody-moved': {
    zh: '两轮之间无人改变，不作符号秩检验',
    en: 'nobody changed between the rounds: there is no signed rank test',
  },
  'no-flip': {
    zh: '无论怎样改变权重，居首的方案都不变',
    en: 'no change of the weights puts another option first',
  },
  'one-criterion': {
    zh: '只有一项准则，没有可以移动的权重',
    en: 'there is one criterion only: no weight can be moved',
  },
  'impossible-finding': {
    zh: '有的发现不会出现（概率为 0），其后验以先验代替',
    en: 'a finding cannot occur (chance 0): in place of its posterior stands the prior',
  },
  'no-ratio': { zh: '费用现值为 0，不计算效益费用比', en: 'the costs are worth 0: there is no ratio' },
} satisfies Record<string, Words>;

type Convention = keyof typeof conventionWords;

/** An answer with the conventions that hold for it, in words. */
export const withConventions = <T extends object>(answer: T, holding: readonly (Convention | false | undefined)[]) => ({
  ...answer,
  notices: holding.flatMap((notice) => (notice ? [{ notice, says: conventionWords[notice] }] : [])),
});
