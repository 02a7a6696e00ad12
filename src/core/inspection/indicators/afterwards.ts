import { addMonths, daysBetween } from '@/core/kernel';
import { evaluateAll } from '@/core/law';
import { type Indicator, share } from '../indicator';

/** Days after the decision was complete by which its file should be whole. */
const ARCHIVE_DAYS = 30;
/** Months of suspension an inspector asks about (HLJ 40). */
const SUSPENDED_MONTHS = 12;

/** Archive, evaluation, suspension. */
export const afterwardsIndicators = {
  'archive-complete': {
    group: 'afterwards',
    title: { zh: '公布满三十日的，案卷已完整归档', en: 'Files complete thirty days after publication' },
    unit: 'share',
    read: (facts, law) => {
      const { publishedOn, archivedOn } = facts;
      if (!publishedOn || daysBetween(publishedOn, law.asOf) < ARCHIVE_DAYS) return undefined;
      const inTime = archivedOn !== undefined && daysBetween(publishedOn, archivedOn) <= ARCHIVE_DAYS;
      const isWhole = evaluateAll(facts, law).some(
        ({ rule, finding }) => rule.id === 'D713/33.1/complete' && finding.kind === 'satisfied',
      );
      return share(inTime && isWhole, 'publishedOn', 'archivedOn', 'archiveKinds');
    },
  },
  'evaluations-done': {
    group: 'afterwards',
    title: { zh: '应评估的决策中已评估的', en: 'Evaluations due that are done' },
    unit: 'share',
    read: ({ evaluationJudgement, evaluationReportOn }) =>
      evaluationJudgement?.applies
        ? share(evaluationReportOn !== undefined, 'evaluationJudgement', 'evaluationReportOn')
        : undefined,
  },
  'suspended-long': {
    group: 'afterwards',
    title: { zh: '中止超过十二个月的事项', en: 'Matters suspended over twelve months' },
    unit: 'count',
    read: ({ suspendedOn, endedOn }, { asOf }) =>
      suspendedOn && !endedOn
        ? { part: addMonths(suspendedOn, SUSPENDED_MONTHS) < asOf ? 1 : 0, whole: 1, from: ['suspendedOn'] }
        : undefined,
  },
} as const satisfies Readonly<Record<string, Indicator>>;
