import { addDays, addWorkingDays, type CivilDate, laterOf, type Words } from '@/core/kernel';
import { type DecisionFacts, inForceOn, type LawContext, type StageId } from '@/core/law';

/** One stretch of the way to the decision. `statutory`: cannot be made shorter than the law's minimum. */
export interface PathStep {
  readonly stage: StageId;
  readonly from: CivilDate;
  readonly to: CivilDate;
  readonly statutory: boolean;
  readonly done: boolean;
  readonly because: Words;
}

export type EarliestDecision =
  | {
      readonly kind: 'known';
      readonly day: CivilDate;
      readonly steps: readonly PathStep[] /** Stages without which the day would be earlier. */;
      readonly critical: readonly StageId[];
    }
  | {
      readonly kind: 'decided';
      readonly day: CivilDate;
      readonly steps: readonly PathStep[];
      readonly critical: readonly StageId[];
    }
  | { readonly kind: 'unknown'; readonly because: Words; readonly steps: readonly PathStep[] };

const step = (
  stage: StageId,
  from: CivilDate,
  to: CivilDate,
  statutory: boolean,
  done: boolean,
  zh: string,
  en: string,
): PathStep => ({ stage, from, to, statutory, done, because: { zh, en } });

/**
 * The earliest day on which the decision can lawfully be taken: the longest path over the acts still to be done, at their
 * statutory minimum, participation, experts and risk side by side (HLJ 5). Acts done count with their real days.
 * Reading: work without a statutory minimum takes no time; the day is a lower bound, not a forecast.
 */
export function earliestDecision(facts: DecisionFacts, law: LawContext): EarliestDecision {
  const { params } = law.profile;
  const { asOf, calendar } = law;
  const today = (known: CivilDate | undefined) => laterOf(known ?? asOf, asOf);
  const start = facts.startedOn ?? asOf;
  const draft = facts.draftRecordedOn ?? today(facts.startedOn);
  const steps: PathStep[] = [];
  if (facts.startedOn)
    steps.push(step('drafting', start, draft, false, facts.draftRecordedOn !== undefined, '拟订草案', 'Drafting'));

  const ends: { stage: StageId; end: CivilDate }[] = [{ stage: 'drafting', end: draft }];
  const isPublic = !facts.nonPublicBasis && facts.participationJudgement?.applies !== false;
  if (isPublic) {
    const opened = facts.consultationOpened ?? today(facts.draftRecordedOn);
    const least = inForceOn(params.consultationMinDays, opened)?.value ?? 0;
    const closed = facts.consultationClosed ?? addDays(opened, least);
    steps.push(
      step(
        'participation',
        opened,
        closed,
        true,
        facts.participationReportOn !== undefined,
        `公开征求意见不少于 ${least} 日`,
        `Consultation of at least ${least} days`,
      ),
    );
    ends.push({ stage: 'participation', end: facts.participationReportOn ?? today(closed) });
  }
  if (facts.hearingJudgement?.applies) {
    const noticed = facts.hearingNoticeOn ?? today(facts.draftRecordedOn);
    const noticeDays = inForceOn(params.hearingNoticeDays, noticed)?.value ?? 0;
    const materialDays = inForceOn(params.hearingMaterialDays, noticed)?.value ?? 0;
    const least = Math.max(noticeDays, materialDays);
    const held =
      facts.hearingHeldOn ?? today(laterOf(facts.hearingOn ?? addDays(noticed, least), addDays(noticed, least)));
    steps.push(
      step(
        'hearing',
        noticed,
        held,
        true,
        facts.hearingHeldOn !== undefined,
        `听证会须提前 ${least} 日公告`,
        `A hearing needs ${least} days of notice`,
      ),
    );
    ends.push({ stage: 'hearing', end: held });
  }
  if (facts.expertJudgement?.applies) {
    const reported = facts.expertReportOn ?? today(draft);
    steps.push(
      step('experts', draft, reported, false, facts.expertReportOn !== undefined, '专家论证', 'Expert demonstration'),
    );
    ends.push({ stage: 'experts', end: reported });
  }
  if (facts.riskJudgements?.some((judged) => judged.applies)) {
    const found = facts.controllability?.on ?? today(draft);
    steps.push(
      step(
        'risk',
        draft,
        found,
        false,
        facts.controllability !== undefined,
        '风险评估与可控认定',
        'Risk assessment and finding',
      ),
    );
    ends.push({ stage: 'risk', end: found });
  }
  if (facts.competitionJudgement?.applies) {
    const concluded = facts.competitionConcludedOn ?? today(draft);
    steps.push(
      step(
        'competition',
        draft,
        concluded,
        false,
        facts.competitionConcludedOn !== undefined,
        '公平竞争审查',
        'Fair-competition review',
      ),
    );
    ends.push({ stage: 'competition', end: concluded });
  }
  const last = ends.reduce((a, b) => (b.end > a.end ? b : a));
  const critical: StageId[] = [last.stage, 'legality'];

  const received = facts.legalityReceivedOn ?? facts.legalitySubmittedOn ?? today(last.end);
  const minimum = inForceOn(params.legalityMinWorkingDays, received)?.value ?? 0;
  const reviewed = addWorkingDays(calendar, received, minimum);
  if (!facts.legalityOpinionOn && !reviewed.ok)
    return {
      kind: 'unknown',
      steps,
      because: {
        zh: `工作日历只公布到 ${reviewed.error.completeUntil}，之后不推算。`,
        en: `The working calendar is published only until ${reviewed.error.completeUntil}; nothing is guessed beyond.`,
      },
    };
  const opinion = facts.legalityOpinionOn ?? today(reviewed.ok ? reviewed.value : received);
  steps.push(
    step(
      'legality',
      received,
      opinion,
      true,
      facts.legalityOpinionOn !== undefined,
      `合法性审查不少于 ${minimum} 个工作日`,
      `Legality review of at least ${minimum} working days`,
    ),
  );

  if (facts.discussedOn) {
    steps.push(step('discussion', opinion, facts.discussedOn, false, true, '集体讨论决定', 'Collective discussion'));
    if (facts.publishedOn)
      steps.push(step('publication', facts.discussedOn, facts.publishedOn, false, true, '公布', 'Publication'));
    return { kind: 'decided', day: facts.discussedOn, steps, critical };
  }
  const day = today(laterOf(opinion, facts.meetingOn ?? opinion));
  steps.push(step('discussion', opinion, day, false, false, '集体讨论决定', 'Collective discussion'));
  return { kind: 'known', day, steps, critical };
}
