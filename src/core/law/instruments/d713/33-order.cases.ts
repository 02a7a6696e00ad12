import type { RuleCases } from '../../case';
import { orderOfD71333p1 } from './33-order';

export const cases: RuleCases = {
  rule: orderOfD71333p1,
  cases: [
    {
      name: 'met',
      facts: {
        draftRecordedOn: '2026-03-01',
        legalitySubmittedOn: '2026-06-01',
        legalityOpinionOn: '2026-06-10',
        discussedOn: '2026-07-01',
      },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'unmet',
      facts: {
        draftRecordedOn: '2026-03-01',
        legalitySubmittedOn: '2026-06-01',
        legalityOpinionOn: '2026-07-02',
        discussedOn: '2026-07-01',
      },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'not told yet',
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
      expect: { kind: 'breached', code: 'unmet' },
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
      expect: { kind: 'breached', code: 'unmet' },
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
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'opinion before the file was sent',
      facts: {
        draftRecordedOn: '2026-04-01',
        legalitySubmittedOn: '2026-05-02',
        legalityOpinionOn: '2026-05-01',
        discussedOn: '2026-05-03',
      },
      expect: { kind: 'breached', code: 'unmet' },
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
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'draft after the discussion',
      facts: {
        draftRecordedOn: '2026-05-02',
        legalitySubmittedOn: '2026-05-01',
        legalityOpinionOn: '2026-05-01',
        discussedOn: '2026-05-01',
      },
      expect: { kind: 'breached', code: 'unmet' },
    },
  ],
};
