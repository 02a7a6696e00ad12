import type { Words } from '@/core/kernel';
import type { DecisionFacts } from './facts/decision-facts';

interface Procedure {
  readonly name: Words;
  /** How it is called in an account: in Chinese, in English, or by its id. */
  readonly called: RegExp;
  /** What shows that it was performed. */
  readonly isDone: (facts: DecisionFacts) => boolean;
  /** Whether the record tells that it was not: the file went out without it, where the record is kept act by act. */
  readonly isLeftOut: (facts: DecisionFacts) => boolean;
}

const isTrue = (value: unknown): boolean => value !== undefined && value !== null && value !== false;

const procedures: readonly Procedure[] = [
  {
    name: { zh: '公众参与', en: 'public participation' },
    called: /公众参与|征求意见|participation|consultation/i,
    isDone: (facts) =>
      isTrue(facts.consultationOpened) ||
      isTrue(facts.hearingHeldOn) ||
      isTrue(facts.participationReportOn) ||
      [facts.symposiums, facts.surveys, facts.groupsHeard, facts.opinionBatches].some(
        (held) => (held?.length ?? 0) > 0,
      ),
    isLeftOut: ({ participationJudgement }) => participationJudgement !== undefined,
  },
  {
    name: { zh: '听证', en: 'hearing' },
    called: /听证|hearing/i,
    isDone: ({ hearingHeldOn }) => isTrue(hearingHeldOn),
    isLeftOut: ({ hearingJudgement }) => hearingJudgement !== undefined,
  },
  {
    name: { zh: '专家论证', en: 'expert review' },
    called: /专家|expert/i,
    isDone: ({ expertOpinions, expertReportOn }) => (expertOpinions?.length ?? 0) > 0 || isTrue(expertReportOn),
    isLeftOut: ({ expertJudgement }) => expertJudgement !== undefined,
  },
  {
    name: { zh: '风险评估', en: 'risk assessment' },
    called: /风险|risk/i,
    isDone: ({ riskReportOn, riskSimple }) => isTrue(riskReportOn) || isTrue(riskSimple),
    isLeftOut: ({ riskJudgements, existingAssessments }) =>
      riskJudgements !== undefined && (existingAssessments?.length ?? 0) === 0,
  },
  {
    name: { zh: '公平竞争审查', en: 'fair-competition review' },
    called: /竞争|competition/i,
    isDone: ({ competitionConcludedOn }) => isTrue(competitionConcludedOn),
    isLeftOut: ({ competitionJudgement }) => competitionJudgement !== undefined,
  },
];

/** What the account of procedures says otherwise than the record: performed and not on record, or on record and denied. */
export function contradictionsOf(facts: DecisionFacts): readonly Words[] {
  return (facts.procedureAccount ?? []).flatMap(({ procedure, performed }) => {
    const known = procedures.find(({ called }) => called.test(procedure));
    if (!known) return [];
    const { name, isDone, isLeftOut } = known;
    if (!performed && isDone(facts))
      return {
        zh: `${name.zh}案卷已有记录，说明称没有履行`,
        en: `the ${name.en} is on record, yet said not to be performed`,
      };
    return performed && !isDone(facts) && isLeftOut(facts)
      ? {
          zh: `说明称已履行${name.zh}，案卷没有记录`,
          en: `the ${name.en} is said to be performed, yet is not on record`,
        }
      : [];
  });
}
