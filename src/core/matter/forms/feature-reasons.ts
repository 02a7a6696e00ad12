import type { DecisionFacts } from '@/core/law';

type Feature = 'directInterest' | 'wideDisagreement' | 'technical';

/** What a judged feature says, as it is written into the record. */
const words: Readonly<Record<Feature, readonly [is: string, isNot: string]>> = {
  directInterest: ['直接涉及群众切身利益', '不直接涉及群众切身利益'],
  wideDisagreement: ['存在较大分歧', '不存在较大分歧'],
  technical: ['专业性、技术性较强', '专业性、技术性不强'],
};

/** A reason to start from: what was judged of these features before; undefined: they were not all judged. */
export function reasonOfFeatures(facts: DecisionFacts, ...features: readonly Feature[]): string | undefined {
  const said = features.map((name) => {
    const value = facts[name];
    return value === undefined ? undefined : words[name][value ? 0 : 1];
  });
  return said.includes(undefined) ? undefined : `事项特征判断：${said.join('，')}`;
}
