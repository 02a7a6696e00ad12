import { addMonths, daysBetween, type Words } from '@/core/kernel';
import { type DecisionFacts, evaluateAll, type FactName, inForceOn, type LawContext, reviewDays } from '@/core/law';
import type { Dossier, RecordedEvent } from '@/core/matter';
import { opinionSums } from './opinion-sums';

/** A matter as the indicators read it. */
export interface Inspected {
  readonly dossier: Dossier;
  readonly record: readonly RecordedEvent[];
  readonly law: LawContext;
}

export type IndicatorUnit = 'share' | 'days' | 'working-days' | 'count' | 'mean-count';

/** What one matter adds: its part over its whole. */
export interface Contribution {
  readonly matterId: string;
  readonly part: number;
  readonly whole: number;
  /** Numbers of the events it rests on. */
  readonly events: readonly number[];
}

export interface IndicatorFigure {
  readonly id: IndicatorId;
  readonly contributions: readonly Contribution[];
  readonly numerator: number;
  readonly denominator: number;
  /** Numerator over denominator; of a count, the numerator. null: there is nothing to count it over. */
  readonly value: number | null;
}

/** What a matter adds, or nothing where the indicator does not speak to it. */
type Reading = { readonly part: number; readonly whole: number; readonly from: readonly FactName[] } | undefined;

interface Indicator {
  readonly group: IndicatorGroup;
  readonly title: Words;
  readonly unit: IndicatorUnit;
  read(facts: DecisionFacts, law: LawContext): Reading;
}

export const indicatorGroups = [
  'catalogue',
  'participation',
  'experts',
  'risk',
  'legality',
  'decision',
  'afterwards',
] as const;
export type IndicatorGroup = (typeof indicatorGroups)[number];

const share = (holds: boolean, ...from: readonly FactName[]): Reading => ({ part: holds ? 1 : 0, whole: 1, from });
const sum = <T>(rows: readonly T[], pick: (row: T) => number): number =>
  rows.reduce((total, row) => total + pick(row), 0);
const riskGrade = ({ riskGradeExpected, riskGradeInitial }: DecisionFacts) => riskGradeExpected ?? riskGradeInitial;
const isRisk =
  (grade: 'high' | 'medium' | 'low') =>
  (facts: DecisionFacts): Reading => {
    const own = riskGrade(facts);
    return own && share(own === grade, 'riskGradeExpected', 'riskGradeInitial');
  };
const isOutcome =
  (...outcomes: readonly string[]) =>
  ({ legalityOutcome }: DecisionFacts): Reading =>
    legalityOutcome && share(outcomes.includes(legalityOutcome), 'legalityOutcome');

/** Days after the decision was complete by which its file should be whole. */
const ARCHIVE_DAYS = 30;
/** Months of suspension an inspector asks about (HLJ 40). */
const SUSPENDED_MONTHS = 12;

/** The indicators of an inspection (law.md 6.3), each from the facts of single matters. */
export const indicators = {
  'catalogue-completed': {
    group: 'catalogue',
    title: { zh: '目录事项到期完成率', en: 'Catalogue matters completed when due' },
    unit: 'share',
    read: ({ plannedBy, discussedOn, catalogueYear }, { asOf }) =>
      catalogueYear !== undefined && plannedBy && plannedBy <= asOf
        ? share(discussedOn !== undefined && discussedOn <= plannedBy, 'plannedBy', 'discussedOn')
        : undefined,
  },
  'replanned-with-reason': {
    group: 'catalogue',
    title: { zh: '逾期或调整的事项中说明理由的', en: 'Late or re-planned matters with a reason' },
    unit: 'share',
    read: ({ plannedBy, discussedOn, replanReason }, { asOf }) =>
      replanReason !== undefined || (plannedBy && plannedBy < asOf && !discussedOn)
        ? share(Boolean(replanReason), 'plannedBy', 'replanReason')
        : undefined,
  },
  'consultation-days': {
    group: 'participation',
    title: { zh: '公开征求意见平均天数', en: 'Mean days of consultation' },
    unit: 'days',
    read: ({ consultationOpened, consultationClosed }) =>
      consultationOpened && consultationClosed
        ? {
            part: daysBetween(consultationOpened, consultationClosed),
            whole: 1,
            from: ['consultationOpened', 'consultationClosed'],
          }
        : undefined,
  },
  'consultation-shortened': {
    group: 'participation',
    title: { zh: '缩短期限的比例', en: 'Consultations shortened' },
    unit: 'share',
    read: ({ consultationOpened, consultationClosed }, { profile }) => {
      if (!consultationOpened || !consultationClosed) return undefined;
      const least = inForceOn(profile.params.consultationMinDays, consultationOpened)?.value;
      return least === undefined
        ? undefined
        : share(
            daysBetween(consultationOpened, consultationClosed) < least,
            'consultationOpened',
            'consultationClosed',
          );
    },
  },
  'opinions-received': {
    group: 'participation',
    title: { zh: '收到意见（封存批次）', en: 'Comments received (sealed batches)' },
    unit: 'count',
    read: (facts) => facts.opinionBatches && { part: opinionSums(facts).rows, whole: 1, from: ['opinionBatches'] },
  },
  'opinions-answered': {
    group: 'participation',
    title: { zh: '收到的意见中已答复的', en: 'Comments received that were answered' },
    unit: 'share',
    // What is not sorted into themes yet was not answered; while a consultation is open nothing can be.
    read: (facts, { asOf }) => {
      const { opinionBatches, consultationClosed } = facts;
      if (!opinionBatches || (consultationClosed && asOf <= consultationClosed)) return undefined;
      const { rows, answered } = opinionSums(facts);
      return { part: answered, whole: rows, from: ['opinionBatches', 'opinionThemes'] };
    },
  },
  'opinions-adopted': {
    group: 'participation',
    title: { zh: '已答复意见中采纳或部分采纳的', en: 'Answered views adopted, in whole or part' },
    unit: 'share',
    read: ({ opinionThemes }) =>
      opinionThemes && {
        part: sum(opinionThemes, ({ rows, disposition }) =>
          disposition === 'adopted' || disposition === 'partly' ? rows : 0,
        ),
        whole: sum(opinionThemes, ({ rows, disposition }) => (disposition === null ? 0 : rows)),
        from: ['opinionThemes'],
      },
  },
  'opinions-rejected-with-reason': {
    group: 'participation',
    title: { zh: '不采纳的意见中说明理由的', en: 'Rejected views with a reason' },
    unit: 'share',
    read: ({ opinionThemes }) =>
      opinionThemes && {
        part: sum(opinionThemes, ({ rows, disposition, reason }) => (disposition === 'not' && reason ? rows : 0)),
        whole: sum(opinionThemes, ({ rows, disposition }) => (disposition === 'not' ? rows : 0)),
        from: ['opinionThemes'],
      },
  },
  'hearing-share': {
    group: 'participation',
    title: { zh: '举行听证的比例', en: 'Matters with a hearing' },
    unit: 'share',
    read: ({ hearingJudgement }) => hearingJudgement && share(hearingJudgement.applies, 'hearingJudgement'),
  },
  'experts-per-matter': {
    group: 'experts',
    title: { zh: '平均每件专家人数', en: 'Experts per matter' },
    unit: 'mean-count',
    read: ({ expertPanel }) => expertPanel && { part: expertPanel.length, whole: 1, from: ['expertPanel'] },
  },
  'experts-signed': {
    group: 'experts',
    title: { zh: '专家署名比例', en: 'Experts who signed' },
    unit: 'share',
    read: ({ expertPanel, expertOpinions }) =>
      expertPanel &&
      expertOpinions && {
        part: expertOpinions.length,
        whole: expertPanel.length,
        from: ['expertPanel', 'expertOpinions'],
      },
  },
  'experts-dissenting': {
    group: 'experts',
    title: { zh: '专家反对的比例', en: 'Experts who disagreed' },
    unit: 'share',
    read: ({ expertOpinions }) =>
      expertOpinions && {
        part: expertOpinions.filter(({ verdict }) => verdict === 'disagree').length,
        whole: expertOpinions.length,
        from: ['expertOpinions'],
      },
  },
  'risk-high': {
    group: 'risk',
    title: { zh: '高风险', en: 'High risk' },
    unit: 'share',
    read: isRisk('high'),
  },
  'risk-medium': {
    group: 'risk',
    title: { zh: '中风险', en: 'Medium risk' },
    unit: 'share',
    read: isRisk('medium'),
  },
  'risk-low': {
    group: 'risk',
    title: { zh: '低风险', en: 'Low risk' },
    unit: 'share',
    read: isRisk('low'),
  },
  'risk-measures-owned': {
    group: 'risk',
    title: { zh: '有责任单位和期限的防范措施', en: 'Measures with an owner and a day' },
    unit: 'share',
    read: ({ riskFactors }) =>
      riskFactors && {
        part: riskFactors.filter(({ owner, dueOn }) => owner && dueOn).length,
        whole: riskFactors.length,
        from: ['riskFactors'],
      },
  },
  'legality-days': {
    group: 'legality',
    title: { zh: '合法性审查平均工作日', en: 'Mean working days of legality review' },
    unit: 'working-days',
    read: ({ legalityReceivedOn, legalityOpinionOn, legalityStops = [] }, { calendar }) => {
      if (!legalityReceivedOn || !legalityOpinionOn) return undefined;
      const used = reviewDays(calendar, legalityReceivedOn, legalityOpinionOn, legalityStops);
      return used.ok
        ? {
            part: used.value.counted,
            whole: 1,
            from: ['legalityReceivedOn', 'legalityOpinionOn', 'legalityStops'],
          }
        : undefined;
    },
  },
  'legality-agreed': {
    group: 'legality',
    title: { zh: '审查同意（含提示风险）', en: 'Agreed, also with the risk stated' },
    unit: 'share',
    read: isOutcome('agree', 'submit-with-risk'),
  },
  'legality-adjust': {
    group: 'legality',
    title: { zh: '修改后提交', en: 'To be adjusted' },
    unit: 'share',
    read: isOutcome('adjust-then-submit'),
  },
  'legality-returned': {
    group: 'legality',
    title: { zh: '退回补正或不得提交', en: 'Returned, or not to be submitted' },
    unit: 'share',
    read: isOutcome('return-for-procedure', 'do-not-submit'),
  },
  'dissent-recorded': {
    group: 'decision',
    title: { zh: '会议记录的不同意见（人次）', en: 'Dissenting statements recorded' },
    unit: 'count',
    read: ({ statements }) =>
      statements && {
        part: statements.filter(({ position }) => position === 'disagree').length,
        whole: 1,
        from: ['statements'],
      },
  },
  'days-to-publication': {
    group: 'decision',
    title: { zh: '决定到公布平均天数', en: 'Mean days from decision to publication' },
    unit: 'days',
    read: ({ discussedOn, publishedOn }) =>
      discussedOn && publishedOn
        ? { part: daysBetween(discussedOn, publishedOn), whole: 1, from: ['discussedOn', 'publishedOn'] }
        : undefined,
  },
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
    title: { zh: '暂缓超过十二个月的事项', en: 'Matters suspended over twelve months' },
    unit: 'count',
    read: ({ suspendedOn, endedOn }, { asOf }) =>
      suspendedOn && !endedOn
        ? { part: addMonths(suspendedOn, SUSPENDED_MONTHS) < asOf ? 1 : 0, whole: 1, from: ['suspendedOn'] }
        : undefined,
  },
} as const satisfies Readonly<Record<string, Indicator>>;
export type IndicatorId = keyof typeof indicators;
export const indicatorIds = Object.keys(indicators) as readonly IndicatorId[]; // the keys of the table

/** One indicator over a portfolio, with what each matter adds to it. */
export function figureOf(id: IndicatorId, portfolio: readonly Inspected[]): IndicatorFigure {
  const { read, unit }: Indicator = indicators[id];
  const contributions = portfolio.flatMap(({ dossier, law }): readonly Contribution[] => {
    const reading = read(dossier.facts, law);
    if (!reading || reading.whole === 0) return [];
    const seqs = reading.from.flatMap((name) => dossier.recordedIn[name] ?? []);
    const events = [...new Set(seqs)].sort((a, b) => a - b);
    return [{ matterId: dossier.id, part: reading.part, whole: reading.whole, events }];
  });
  const numerator = sum(contributions, ({ part }) => part);
  const denominator = sum(contributions, ({ whole }) => whole);
  const value = denominator === 0 ? null : unit === 'count' ? numerator : numerator / denominator;
  return { id, contributions, numerator, denominator, value };
}
