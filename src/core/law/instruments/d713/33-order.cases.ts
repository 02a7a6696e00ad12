import type { RuleCases } from '../../case';
import { daysInOrder } from './33-order';

export const cases: RuleCases = {
  rule: daysInOrder,
  cases: [
    {
      name: 'draft, review and meeting in order',
      facts: {
        draftRecordedOn: '2026-03-01',
        legalitySubmittedOn: '2026-06-01',
        legalityOpinionOn: '2026-06-10',
        discussedOn: '2026-07-01',
      },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'a procedure that ended on the way: the days there are, are in order',
      facts: { proposedOn: '2026-01-05', draftRecordedOn: '2026-03-01', endedOn: '2026-03-10' },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'a second version of the draft after the consultation and the experts on the first',
      facts: {
        draftRecordedOn: '2026-05-20',
        draftVersion: 2,
        consultationOpened: '2026-03-05',
        expertReportOn: '2026-04-20',
        legalitySubmittedOn: '2026-06-01',
        legalityOpinionOn: '2026-06-10',
        discussedOn: '2026-07-01',
      },
      expect: { kind: 'satisfied', code: 'met' },
    },
    ...[
      {
        ranBack: [
          {
            act: { zh: '移交承办单位', en: 'Hand over' },
            first: { zh: '移交承办单位', en: 'Hand over' },
            firstOn: '2026-04-01',
            againOn: '2026-03-05',
          },
        ],
      },
      { catalogueYear: 2024, cataloguedOn: '2026-01-05' },
      { catalogueYear: 2024, proposedOn: '2026-01-05' },
      { catalogueYear: 2028, cataloguedOn: '2026-01-05' },
      { meetingKind: 'executive', meetingKindSet: 'plenary' },
      { hearingListed: 12, hearingAttended: 15 },
      {
        hearingAttended: 1,
        hearingSpeakers: ['甲', '乙'].map((name) => ({
          name,
          side: '乘客',
          stance: 'support',
          statement: '同意',
          signed: 'signed',
        })),
      },
    ].map((told) => ({
      name: `the record contradicts itself: ${JSON.stringify(told)}`,
      facts: told,
      expect: { kind: 'breached' as const, code: 'ranBack' in told ? 'too-late' : 'unmet' },
    })),
    {
      name: 'the catalogue of next year, and one brought in from last year',
      facts: {
        draftRecordedOn: '2026-03-01',
        legalitySubmittedOn: '2026-06-01',
        legalityOpinionOn: '2026-06-10',
        discussedOn: '2026-07-01',
        proposedOn: '2026-01-05',
        origin: 'import',
        catalogueYear: 2025,
      },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'opinion after the meeting',
      facts: {
        draftRecordedOn: '2026-03-01',
        legalitySubmittedOn: '2026-06-01',
        legalityOpinionOn: '2026-07-02',
        discussedOn: '2026-07-01',
      },
      expect: { kind: 'breached', code: 'too-late' },
    },
    {
      name: 'meeting not recorded',
      facts: { draftRecordedOn: '2026-03-01', legalitySubmittedOn: '2026-06-01', legalityOpinionOn: '2026-06-10' },
      expect: { kind: 'undetermined', missing: ['discussedOn'] },
    },
    {
      name: 'all on one day',
      facts: {
        draftRecordedOn: '2026-05-01',
        legalitySubmittedOn: '2026-05-01',
        legalityOpinionOn: '2026-05-01',
        discussedOn: '2026-05-01',
        publishedOn: '2026-05-01',
        hearingHeldOn: '2026-05-01',
        riskReportOn: '2026-05-01',
        expertReportOn: '2026-05-01',
      },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'hearingHeldOn after the file was sent',
      facts: {
        draftRecordedOn: '2026-05-01',
        legalitySubmittedOn: '2026-05-01',
        legalityOpinionOn: '2026-05-01',
        discussedOn: '2026-05-01',
        hearingHeldOn: '2026-05-02',
      },
      expect: { kind: 'breached', code: 'too-late' },
    },
    {
      name: 'riskReportOn after the file was sent',
      facts: {
        draftRecordedOn: '2026-05-01',
        legalitySubmittedOn: '2026-05-01',
        legalityOpinionOn: '2026-05-01',
        discussedOn: '2026-05-01',
        riskReportOn: '2026-05-02',
      },
      expect: { kind: 'breached', code: 'too-late' },
    },
    {
      name: 'expertReportOn after the file was sent',
      facts: {
        draftRecordedOn: '2026-05-01',
        legalitySubmittedOn: '2026-05-01',
        legalityOpinionOn: '2026-05-01',
        discussedOn: '2026-05-01',
        expertReportOn: '2026-05-02',
      },
      expect: { kind: 'breached', code: 'too-late' },
    },
    {
      name: 'opinion before the file was sent',
      facts: {
        draftRecordedOn: '2026-04-01',
        legalitySubmittedOn: '2026-05-02',
        legalityOpinionOn: '2026-05-01',
        discussedOn: '2026-05-03',
      },
      expect: { kind: 'breached', code: 'too-late' },
    },
    {
      name: 'published before it was discussed',
      facts: {
        draftRecordedOn: '2026-05-01',
        legalitySubmittedOn: '2026-05-01',
        legalityOpinionOn: '2026-05-01',
        discussedOn: '2026-05-01',
        publishedOn: '2026-04-30',
      },
      expect: { kind: 'breached', code: 'too-late' },
    },
    {
      name: 'draft after the discussion',
      facts: {
        draftRecordedOn: '2026-05-02',
        legalitySubmittedOn: '2026-05-01',
        legalityOpinionOn: '2026-05-01',
        discussedOn: '2026-05-01',
      },
      expect: { kind: 'breached', code: 'too-late' },
    },
    {
      name: 'published 2026-03-09, Party report 03-20, nothing else told',
      facts: { publishedOn: '2026-03-09', partyReportedOn: '2026-03-20' },
      expect: { kind: 'breached', code: 'too-late' },
    },
    {
      name: 'first review of the unit a month after sending',
      facts: {
        draftRecordedOn: '2026-03-01',
        legalitySubmittedOn: '2026-06-01',
        legalityOpinionOn: '2026-06-10',
        discussedOn: '2026-07-01',
        unitFirstReviewOn: '2026-07-01',
      },
      expect: { kind: 'breached', code: 'too-late' },
    },
    {
      name: 'opinion after the meeting, the draft’s day unknown',
      facts: { legalitySubmittedOn: '2026-06-01', legalityOpinionOn: '2026-07-02', discussedOn: '2026-07-01' },
      expect: { kind: 'breached', code: 'too-late' },
    },
    {
      name: 'meeting of the unit after sending',
      facts: {
        draftRecordedOn: '2026-03-01',
        legalitySubmittedOn: '2026-06-01',
        legalityOpinionOn: '2026-06-10',
        discussedOn: '2026-07-01',
        unitMeetingOn: '2026-06-02',
      },
      expect: { kind: 'breached', code: 'too-late' },
    },
    {
      name: 'consultation opened before its draft',
      facts: { consultationOpened: '2026-03-01', draftRecordedOn: '2026-03-20' },
      expect: { kind: 'breached', code: 'too-late' },
    },
    {
      name: 'a later version of the draft after the consultation',
      facts: {
        draftRecordedOn: '2026-05-20',
        legalitySubmittedOn: '2026-06-01',
        legalityOpinionOn: '2026-06-10',
        discussedOn: '2026-07-01',
        consultationOpened: '2026-03-05',
        draftChangedAfterConsultation: false,
      },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'views answered before the consultation closed',
      facts: { consultationClosed: '2026-04-10', opinionsAnsweredOn: '2026-04-05' },
      expect: { kind: 'breached', code: 'too-late' },
    },
    {
      name: 'risk found controllable before the risk report',
      facts: {
        riskReportOn: '2026-05-20',
        controllability: { controllable: true, by: '甲', on: '2026-04-20', because: '示例' },
      },
      expect: { kind: 'breached', code: 'too-late' },
    },
    {
      name: 'competition conclusion after the meeting',
      facts: { competitionConcludedOn: '2026-07-05', discussedOn: '2026-07-01' },
      expect: { kind: 'breached', code: 'too-late' },
    },
    {
      name: 'file received before it was sent',
      facts: { legalitySubmittedOn: '2026-06-05', legalityReceivedOn: '2026-06-01' },
      expect: { kind: 'breached', code: 'too-late' },
    },
    {
      name: 'archived before it was published',
      facts: { publishedOn: '2026-07-10', archivedOn: '2026-07-09' },
      expect: { kind: 'breached', code: 'too-late' },
    },
    {
      name: 'evaluated on the day of publication',
      facts: { publishedOn: '2026-07-10', evaluationReportOn: '2026-07-10' },
      expect: { kind: 'breached', code: 'too-late' },
    },
    {
      name: 'execution closed on the day of publication',
      facts: { publishedOn: '2026-07-10', executionClosedOn: '2026-07-10' },
      expect: { kind: 'breached', code: 'too-late' },
    },
    {
      name: 'minutes signed before the meeting',
      facts: { discussedOn: '2026-07-01', minutesSignedOn: '2026-06-30' },
      expect: { kind: 'breached', code: 'too-late' },
    },
    {
      name: 'a hearing made good after the file was returned',
      facts: {
        draftRecordedOn: '2026-03-01',
        legalitySubmittedOn: '2026-06-01',
        legalityOpinionOn: '2026-06-10',
        discussedOn: '2026-07-01',
        hearingHeldOn: '2026-06-20',
        legalityOutcome: 'return-for-procedure',
      },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'archived before the decree',
      facts: { publishedOn: '2019-08-20', archivedOn: '2019-08-10' },
      expect: { kind: 'not-applicable', code: 'not-yet-in-force' },
    },
    {
      name: 'decided in May 2018, archived never',
      facts: { legalityOpinionOn: '2018-05-04', discussedOn: '2018-05-02' },
      expect: { kind: 'not-applicable', code: 'not-yet-in-force' },
    },
    {
      name: 'sent again before the opinion that returned it',
      facts: {
        earlierLegalityReviews: [
          { submittedOn: '2026-05-01', opinionOn: '2026-05-20', outcome: 'return-for-procedure' },
        ],
        legalitySubmittedOn: '2026-05-15',
      },
      expect: { kind: 'breached', code: 'too-late' },
    },
    {
      name: 'an earlier opinion dated before its file was sent',
      facts: {
        earlierLegalityReviews: [
          { submittedOn: '2026-05-10', opinionOn: '2026-05-01', outcome: 'return-for-procedure' },
        ],
      },
      expect: { kind: 'breached', code: 'too-late' },
    },
  ],
};
