import { z } from 'zod';
import type { Words } from '@/core/kernel';
import { day, judgement, line, prose } from './fact';

/** Situations in which a decision may be evaluated: three of D713 36.1, two more of HLJ 47. */
const evaluationTriggers = [
  'short-of-effect',
  'many-opinions',
  'authority-need',
  'basis-changed',
  'trial-ended',
] as const;

/** Who takes part in an evaluation (D713 36.3). */
export const evaluationParticipants = [
  'public',
  'deputies',
  'cppcc',
  'peoples-organisations',
  'grassroots',
  'social-organisations',
] as const;

/** What the report says (HLJ 49). */
export const evaluationSections = ['basics', 'content', 'problems', 'advice', 'others'] as const;

/** What the law asks of this stage (D713 36; HLJ 47 to 49). */
export const evaluationFacts = {
  /** Situations found; an empty list says that there is none. */
  evaluationTriggers: z.array(z.enum(evaluationTriggers)).max(5).optional(),
  /** null: recorded that nobody judged it. */
  evaluationJudgement: judgement.nullable().optional(),
  evaluationPlannedOn: day.optional(),
  evaluator: line.optional(),
  evaluatorThirdParty: z.boolean().optional(),
  /** Units that carried the main argument or assessment before the decision; an empty list says none. */
  earlierArgumentUnits: z.array(line).max(30).optional(),
  evaluationMethod: prose.optional(),
  /** null: recorded that there is no report. */
  evaluationReportOn: day.nullable().optional(),
  evaluationParticipants: z.array(z.enum(evaluationParticipants)).max(6).optional(),
  evaluationSections: z.array(z.enum(evaluationSections)).max(5).optional(),
  /** null: the report gives no advice. */
  evaluationAdvice: z.enum(['continue', 'adjust', 'end']).nullable().optional(),
  evaluationSummary: prose.optional(),
};

export const evaluationFactWords: Readonly<Record<keyof typeof evaluationFacts, Words>> = {
  evaluationTriggers: { zh: '后评估情形', en: 'situations for an evaluation' },
  evaluationJudgement: { zh: '是否后评估的判断', en: 'judgement whether to evaluate' },
  evaluationPlannedOn: { zh: '后评估方案日', en: 'day of the evaluation plan' },
  evaluator: { zh: '后评估单位', en: 'evaluator' },
  evaluatorThirdParty: { zh: '是否委托第三方', en: 'whether a third party' },
  earlierArgumentUnits: { zh: '决策前承担主要论证评估的单位', en: 'units of the main argument or assessment before' },
  evaluationMethod: { zh: '评估方法', en: 'method of the evaluation' },
  evaluationReportOn: { zh: '后评估报告日', en: 'day of the evaluation report' },
  evaluationParticipants: { zh: '参与评估的方面', en: 'who took part' },
  evaluationSections: { zh: '后评估报告内容', en: 'contents of the evaluation report' },
  evaluationAdvice: { zh: '后评估建议', en: 'advice of the evaluation' },
  evaluationSummary: { zh: '评估结论', en: 'conclusion of the evaluation' },
};
