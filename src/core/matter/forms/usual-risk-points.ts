import type { DecisionFacts } from '@/core/law';

type Field = NonNullable<DecisionFacts['riskJudgements']>[number]['field'];
type MatterClass = NonNullable<DecisionFacts['matterClass']>;

interface UsualPoint {
  readonly field: Field;
  readonly name: string;
}

const always: readonly UsualPoint[] = [
  { field: 'social-stability', name: '利益受损群体集中反映' },
  { field: 'public-opinion', name: '解读不足引发误读' },
];

/** What reports usually look at, by kind of matter: practice, no text. Written into the record in its language. */
const byClass: Readonly<Record<MatterClass, readonly UsualPoint[]>> = {
  policy: [
    { field: 'social-stability', name: '补偿、补贴标准引发攀比' },
    { field: 'public-finance', name: '支出超出预算' },
    { field: 'public-safety', name: '新旧办法衔接中断服务' },
  ],
  plan: [
    { field: 'social-stability', name: '规划调整影响既有权益' },
    { field: 'ecology', name: '开发强度超出环境容量' },
    { field: 'public-finance', name: '配套投入没有资金来源' },
  ],
  resource: [
    { field: 'social-stability', name: '权属和收益分配争议' },
    { field: 'ecology', name: '资源利用造成生态破坏' },
    { field: 'public-finance', name: '收益测算偏高' },
  ],
  project: [
    { field: 'social-stability', name: '征收补偿争议' },
    { field: 'public-safety', name: '施工安全事故' },
    { field: 'ecology', name: '选址引发邻避' },
    { field: 'public-finance', name: '资金不到位停工' },
  ],
  other: [{ field: 'public-finance', name: '支出超出预算' }],
};

export const usualRiskPoints = (matterClass: DecisionFacts['matterClass']): readonly UsualPoint[] => [
  ...always,
  ...(matterClass ? byClass[matterClass] : []),
];
