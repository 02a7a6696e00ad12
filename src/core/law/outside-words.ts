import { assertNever, type Words } from '@/core/kernel';
import { concludeApplicability } from './conclude-applicability';
import type { DecisionFacts } from './facts/decision-facts';

const exclusions: Readonly<Record<NonNullable<DecisionFacts['exclusion']>, Words>> = {
  'macro-control': { zh: '宏观调控决策', en: 'macro-control' },
  legislation: { zh: '政府立法决策', en: 'government legislation' },
  emergency: { zh: '突发事件应急处置决策', en: 'emergency response' },
};

/** Why no rule of the procedure is asked of the matter; nothing where it falls under the decree or that is not yet told. */
export function outsideWords(facts: DecisionFacts): Words | undefined {
  const conclusion = concludeApplicability(facts);
  switch (conclusion.kind) {
    case 'applies':
    case 'open':
      return undefined;
    case 'excluded': {
      const what = exclusions[conclusion.exclusion];
      return {
        zh: `不适用：${what.zh}不适用条例（第3条第2款）。`,
        en: `Not asked: ${what.en} is excluded from the decree (Art. 3.2).`,
      };
    }
    case 'other-procedure':
      return {
        zh: `不适用：决策程序依照${conclusion.law}（第3条第2款）。`,
        en: `Not asked: the procedure is that of ${conclusion.law} (Art. 3.2).`,
      };
    case 'no-class':
      return {
        zh: '不适用：不属于第3条第1款所列五类事项。',
        en: 'Not asked: the matter falls under none of the five classes (Art. 3.1).',
      };
    default:
      return assertNever(conclusion);
  }
}
