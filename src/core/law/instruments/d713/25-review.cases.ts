import type { RuleCases } from '../../case';
import { legalityReviewed } from './25-review';

export const cases: RuleCases = {
  rule: legalityReviewed,
  cases: [
    {
      name: 'reviewed after the file came',
      facts: { legalityOpinionOn: '2026-06-10', legalityReviewer: '赵示例', legalityReceivedOn: '2026-06-01' },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'an opinion dated before its file came',
      facts: { legalityOpinionOn: '2026-05-30', legalityReviewer: '赵示例', legalityReceivedOn: '2026-06-01' },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'who reviewed it is not recorded',
      facts: { legalityOpinionOn: '2026-06-10', legalityReceivedOn: '2026-06-01' },
      expect: { kind: 'undetermined', missing: ['legalityReviewer'] },
    },
    {
      name: 'answered on the day of receipt',
      facts: { legalityOpinionOn: '2026-05-01', legalityReviewer: '示例', legalityReceivedOn: '2026-05-01' },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'day of receipt not recorded',
      facts: { legalityOpinionOn: '2026-05-01', legalityReviewer: '示例' },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'received 03-02, opinion 03-20, discussed 03-16',
      facts: {
        legalityReviewer: '赵示例',
        legalityReceivedOn: '2026-03-02',
        legalityOpinionOn: '2026-03-20',
        discussedOn: '2026-03-16',
      },
      expect: { kind: 'breached', code: 'too-late' },
    },
    {
      name: 'the opinion after the day the meeting is set for',
      facts: { legalityReviewer: '赵示例', legalityOpinionOn: '2026-03-20', meetingOn: '2026-03-16' },
      expect: { kind: 'breached', code: 'too-late' },
    },
    {
      name: 'the opinion after the draft was submitted, nothing else told',
      facts: { legalityOpinionOn: '2026-03-20', discussionSubmittedOn: '2026-03-19' },
      expect: { kind: 'breached', code: 'too-late' },
    },
    {
      name: 'the opinion after the publication',
      facts: { legalityOpinionOn: '2026-03-20', publishedOn: '2026-03-09' },
      expect: { kind: 'breached', code: 'too-late' },
    },
    {
      name: 'on the day of the meeting',
      facts: { legalityReviewer: '赵示例', legalityOpinionOn: '2026-03-16', discussedOn: '2026-03-16' },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'after a meeting that put it off: in time for the next',
      facts: {
        legalityReviewer: '赵示例',
        legalityOpinionOn: '2026-03-20',
        discussedOn: '2026-03-16',
        decisionOutcome: 'deferred',
      },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'an opinion dated before the file was sent',
      facts: { legalityReviewer: '赵示例', legalityOpinionOn: '2026-03-01', legalitySubmittedOn: '2026-03-02' },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'recorded that there is no opinion',
      facts: { legalityOpinionOn: null },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'countersigned in place of a review',
      facts: { legalityReviewer: '赵示例', legalityReviewForm: 'countersigning', legalityOpinionOn: '2026-03-01' },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'views asked for in place of a review, no opinion told',
      facts: { legalityReviewForm: 'consultation' },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'passed round in place of a review',
      facts: { legalityReviewForm: 'circulation' },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'a whole record: discussed, and no opinion on file',
      facts: { origin: 'entered', discussedOn: '2026-03-05' },
      expect: { kind: 'breached', code: 'unmet', values: { why: 'left-out' } },
    },
    {
      name: 'a whole record: sent to review, discussed before an opinion came',
      facts: { origin: 'entered', legalitySubmittedOn: '2026-03-01', discussedOn: '2026-03-05' },
      expect: { kind: 'breached', code: 'unmet', values: { why: 'left-out' } },
    },
    {
      name: 'a whole record: a new text sent to review after the meeting',
      facts: { origin: 'entered', legalitySubmittedOn: '2026-03-10', discussedOn: '2026-03-05' },
      expect: { kind: 'undetermined', missing: ['legalityOpinionOn', 'legalityReviewer'] },
    },
    {
      name: 'a whole record: put off, and no opinion on file yet',
      facts: { origin: 'entered', discussedOn: '2026-03-05', decisionOutcome: 'deferred' },
      expect: { kind: 'undetermined', missing: ['legalityOpinionOn', 'legalityReviewer'] },
    },
    {
      name: 'taken in midway: discussed, and no opinion told',
      facts: { origin: 'import', discussedOn: '2026-03-05' },
      expect: { kind: 'undetermined', missing: ['legalityOpinionOn', 'legalityReviewer'] },
    },
    {
      name: 'taken in midway by hand: discussed before, the review may not be entered yet',
      facts: { origin: 'entered', takenInOn: '2026-03-20', discussedOn: '2026-03-05' },
      expect: { kind: 'undetermined', missing: ['legalityOpinionOn', 'legalityReviewer'] },
    },
    {
      name: 'taken in midway by hand: discussed after it was',
      facts: { origin: 'entered', takenInOn: '2026-03-04', discussedOn: '2026-03-05' },
      expect: { kind: 'breached', code: 'unmet', values: { why: 'left-out' } },
    },
    {
      name: 'nothing told',
      facts: {},
      expect: { kind: 'undetermined', missing: ['legalityOpinionOn', 'legalityReviewer'] },
    },
    {
      name: 'reviewed before the decree',
      facts: { legalityOpinionOn: '2018-05-10', discussedOn: '2018-05-02' },
      expect: { kind: 'not-applicable', code: 'not-yet-in-force' },
    },
    {
      name: 'a matter whose procedure another law sets',
      facts: { exclusion: null, matterClass: 'policy', specialLaw: '城乡规划法' },
      expect: { kind: 'not-applicable', code: 'outside' },
    },
    {
      name: 'a matter of emergency response',
      facts: { exclusion: 'emergency', legalityOpinionOn: null },
      expect: { kind: 'not-applicable', code: 'outside' },
    },
    {
      name: 'the reviewer is of the unit that drafted it',
      facts: {
        leadUnit: '市水务局',
        legalityOpinionOn: '2026-06-10',
        legalityReviewer: '赵示例',
        legalityReviewerUnit: '市水务局',
        legalityReceivedOn: '2026-06-01',
      },
      expect: { kind: 'breached', code: 'unmet', values: { why: 'own' } },
    },
    {
      name: 'the reviewer is of a unit beside the lead',
      facts: { leadUnit: '市水务局', coUnits: ['市财政局'], legalityReviewerUnit: '市财政局' },
      expect: { kind: 'breached', code: 'unmet', values: { why: 'own' } },
    },
    {
      name: 'the reviewer is of the reviewing department',
      facts: {
        leadUnit: '市水务局',
        legalityOpinionOn: '2026-06-10',
        legalityReviewer: '赵示例',
        legalityReviewerUnit: '市司法局',
        legalityReceivedOn: '2026-06-01',
      },
      expect: { kind: 'satisfied', code: 'met' },
    },
  ],
};
