import { counted, type Words } from '@/core/kernel';
import { type DecisionFacts, opinionsEnteredForExperts } from '@/core/law';

/** Whose opinions others entered from paper, and who: lawful, and for a supervisor to hold against the paper. */
export function enteredForExperts(facts: DecisionFacts): readonly Words[] {
  const entered = opinionsEnteredForExperts(facts);
  if (entered.length === 0) return [];
  const names = [...new Set(entered.map(({ name }) => name))];
  const by = [...new Set(entered.map(({ filedBy }) => filedBy))];
  return [
    {
      zh: `书面意见 ${entered.length} 份不是专家本人录入：${names.join('、')}，录入人 ${by.join('、')}。请与签名原件核对。`,
      en: `${counted(entered.length, 'opinion')} not entered by the expert: ${names.join(', ')}, entered by ${by.join(', ')}. Compare with the signed paper.`,
    },
  ];
}
