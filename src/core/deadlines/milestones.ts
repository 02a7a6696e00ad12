import type { CivilDate } from '@/core/kernel';
import { type DecisionFacts, type FactName, isNotPassed } from '@/core/law';
import { decidedOn, type Step, steps } from '@/core/procedure';
import { minimumPeriod } from './least-time';
import { type Milestone, type MilestoneId, milestoneIds, type PlannedPrecedence } from './milestone';

/** What a plan adds to the order of the procedure: the least times the law sets, and where the next day is asked. */
const terms: Readonly<Partial<Record<MilestoneId, readonly PlannedPrecedence[]>>> = {
  'consultation-closes': [
    { after: 'consultation-opens', term: minimumPeriod('consultationMinDays', 'days', 'D713/15.1/period', true) },
  ],
  'opinions-answered': [{ after: 'consultation-closes', nextDay: true }],
  hearing: [
    { after: 'hearing-notice', term: minimumPeriod('hearingNoticeDays', 'days', 'HLJ/19/notice') },
    { after: 'hearing-list', term: minimumPeriod('hearingListDays', 'days', 'D713/16.3/list') },
    { after: 'hearing-papers', term: minimumPeriod('hearingMaterialDays', 'days', 'D713/16.3/materials') },
  ],
  'expert-argument': [
    { after: 'expert-papers', term: minimumPeriod('expertMaterialDays', 'days', 'AH/22/materials') },
    { after: 'expert-papers', term: minimumPeriod('expertStudyWorkingDays', 'working-days', 'XJ/26/study-time') },
  ],
  'competition-concluded': [
    {
      after: 'competition-submitted',
      term: minimumPeriod('competitionMinWorkingDays', 'working-days', 'AH/28/review-time'),
    },
  ],
  'legality-opinion': [
    {
      after: 'legality-received',
      term: minimumPeriod('legalityMinWorkingDays', 'working-days', 'D713/26.2/minimum', true),
    },
  ],
  decision: [{ after: 'meeting-papers', nextDay: true }],
};

/** Where a plan reads a day otherwise than the record tells it, or can say what it would tell. */
const readings: Readonly<Partial<Record<MilestoneId, Partial<Pick<Milestone, 'doneOn' | 'appointedOn' | 'facts'>>>>> = {
  'hearing-papers': { facts: () => ({}) },
  hearing: {
    appointedOn: ({ hearingNoticeOn, hearingOn }) => (hearingNoticeOn ? hearingOn : undefined),
    facts: (day) => ({ hearingOn: day }),
  },
  'expert-argument': { facts: (day) => ({ expertMeetingOn: day, expertReportOn: day }) },
  controllability: { facts: () => ({}) },
  decision: {
    doneOn: decidedOn,
    appointedOn: (facts) => (isNotPassed(facts) ? undefined : facts.meetingOn),
    facts: (day) => ({ discussedOn: day }),
  },
};

const isMilestone = (id: string): id is MilestoneId => (milestoneIds as readonly string[]).includes(id);

function precedencesOf({ id, after }: Step & { readonly id: MilestoneId }): readonly PlannedPrecedence[] {
  const own = terms[id] ?? [];
  const planned = after.filter(({ unplanned }) => !unplanned);
  const ordered = [...new Set(planned.map(({ step }) => step))].filter(isMilestone);
  return ordered.flatMap((step) => {
    const withTerm = own.filter((precedence) => precedence.after === step);
    return withTerm.length > 0 ? withTerm : [{ after: step }];
  });
}

const tell =
  (fact: FactName) =>
  (day: CivilDate): DecisionFacts => ({ [fact]: day });

/** The network of steps up to the decision; every step stands after those it follows. */
export const milestones: readonly Milestone[] = milestoneIds.map((id) => {
  const step = { ...steps[id], id };
  return {
    id,
    stage: step.stage,
    title: step.title,
    act: step.acts[0],
    after: precedencesOf(step),
    runsByItself: id === 'consultation-closes',
    belongs: step.belongs,
    doneOn: step.day,
    facts: tell(step.fact),
    ...readings[id],
  };
});
