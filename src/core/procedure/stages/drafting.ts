import { earlierOf } from '@/core/kernel';
import { firstDraftDay } from '@/core/law';
import { always } from '../belongs';
import type { Stage } from '../stage';
import { plannedAfter } from '../step';

export const drafting: Stage<'draft'> = {
  id: 'drafting',
  dutyHolder: 'undertaking-unit',
  belongs: always,
  closedBy: { zh: '形成决策草案', en: 'the draft is ready' },
  isClosed: ({ draftRecordedOn }) => Boolean(draftRecordedOn),
  steps: {
    draft: {
      title: { zh: '形成决策草案', en: 'Draft ready' },
      fact: 'draftRecordedOn',
      // A later version of the draft does not undo what was done on an earlier one, whose day it replaced.
      day: (facts) =>
        facts.draftRecordedOn && firstDraftDay(facts) === undefined
          ? [
              facts.consultationOpened,
              facts.hearingNoticeOn,
              facts.expertPanelOn,
              facts.expertReportOn,
              facts.riskPlanOn,
              facts.riskReportOn,
              facts.competitionFirstReviewOn,
              facts.legalitySubmittedOn,
              facts.discussedOn,
            ]
              .flatMap((day) => day ?? [])
              .reduce(earlierOf, facts.draftRecordedOn)
          : firstDraftDay(facts),
      after: plannedAfter('start'),
      belongs: always,
      dutyHolder: 'undertaking-unit',
      acts: [
        'recordDraft',
        'compareOptions',
        'appraiseOptions',
        'nameScenarios',
        'freezeOptionAnalysis',
        'consultUnits',
        'relyOnEvidence',
      ],
    },
  },
};
