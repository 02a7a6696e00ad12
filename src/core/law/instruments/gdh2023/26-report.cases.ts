import type { RuleCases } from '../../case';
import { hearingReportInTime } from './26-report';

export const cases: RuleCases = {
  rule: hearingReportInTime,
  cases: [
    {
      name: 'ten days, six items',
      profile: 'gdh2023',
      facts: {
        hearingJudgement: { applies: true, because: '价格法', by: '甲', on: '2026-01-05', compulsoryUnder: null },
        hearingHeldOn: '2026-06-01',
        hearingReportOn: '2026-06-11',
        hearingReportItems: ['organisation', 'participants', 'opinions', 'disputes', 'analysis', 'other'],
      },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'eleven days',
      profile: 'gdh2023',
      facts: {
        hearingJudgement: { applies: true, because: '价格法', by: '甲', on: '2026-01-05', compulsoryUnder: null },
        hearingHeldOn: '2026-06-01',
        hearingReportOn: '2026-06-12',
        hearingReportItems: ['organisation', 'participants', 'opinions', 'disputes', 'analysis', 'other'],
      },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'five items',
      profile: 'gdh2023',
      facts: {
        hearingJudgement: { applies: true, because: '价格法', by: '甲', on: '2026-01-05', compulsoryUnder: null },
        hearingHeldOn: '2026-06-01',
        hearingReportOn: '2026-06-11',
        hearingReportItems: ['organisation', 'participants', 'opinions', 'disputes', 'analysis'],
      },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'items not recorded',
      profile: 'gdh2023',
      facts: {
        hearingJudgement: { applies: true, because: '价格法', by: '甲', on: '2026-01-05', compulsoryUnder: null },
        hearingHeldOn: '2026-06-01',
        hearingReportOn: '2026-06-11',
      },
      expect: { kind: 'undetermined', missing: ['hearingReportItems'] },
    },
    {
      name: 'tenth day, no report yet',
      profile: 'gdh2023',
      asOf: '2026-06-11',
      facts: {
        hearingJudgement: { applies: true, because: '价格法', by: '甲', on: '2026-01-05', compulsoryUnder: null },
        hearingHeldOn: '2026-06-01',
      },
      expect: { kind: 'undetermined', missing: ['hearingReportOn'] },
    },
    {
      name: 'eleventh day, no report',
      profile: 'gdh2023',
      asOf: '2026-06-12',
      facts: {
        hearingJudgement: { applies: true, because: '价格法', by: '甲', on: '2026-01-05', compulsoryUnder: null },
        hearingHeldOn: '2026-06-01',
      },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'Shanghai: a report, no number',
      profile: 'sh2020',
      facts: {
        hearingJudgement: { applies: true, because: '价格法', by: '甲', on: '2026-01-05', compulsoryUnder: null },
        hearingHeldOn: '2026-06-01',
        hearingReportOn: '2026-09-01',
      },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'Shanghai: none yet',
      profile: 'sh2020',
      facts: {
        hearingJudgement: { applies: true, because: '价格法', by: '甲', on: '2026-01-05', compulsoryUnder: null },
        hearingHeldOn: '2026-06-01',
      },
      expect: { kind: 'undetermined', missing: ['hearingReportOn'] },
    },
    {
      name: 'Xinjiang: a report, no number',
      profile: 'xj2022',
      facts: {
        hearingJudgement: { applies: true, because: '价格法', by: '甲', on: '2026-01-05', compulsoryUnder: null },
        hearingHeldOn: '2026-06-01',
        hearingReportOn: '2026-09-01',
      },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'not held yet',
      profile: 'gdh2023',
      facts: {
        hearingJudgement: { applies: true, because: '价格法', by: '甲', on: '2026-01-05', compulsoryUnder: null },
      },
      expect: { kind: 'undetermined', missing: ['hearingHeldOn'] },
    },
    {
      name: 'no hearing',
      profile: 'gdh2023',
      facts: {
        hearingJudgement: { applies: false, because: '分歧不大', by: '甲', on: '2026-01-05', compulsoryUnder: null },
      },
      expect: { kind: 'not-applicable', code: 'does-not-apply' },
    },
    {
      name: 'held before the text was in force',
      profile: 'gdh2023',
      facts: {
        hearingJudgement: { applies: true, because: '价格法', by: '甲', on: '2026-01-05', compulsoryUnder: null },
        hearingHeldOn: '2023-10-19',
      },
      expect: { kind: 'not-applicable', code: 'not-yet-in-force' },
    },
    {
      name: 'late where no day is set',
      profile: 'sh2020',
      facts: {
        hearingJudgement: { applies: true, because: '示例', by: '示例', on: '2026-03-01', compulsoryUnder: null },
        hearingHeldOn: '2026-03-01',
        hearingReportOn: '2026-06-01',
      },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'no items told where items are asked',
      profile: 'gdh2023',
      facts: {
        hearingJudgement: { applies: true, because: '示例', by: '示例', on: '2026-03-01', compulsoryUnder: null },
        hearingHeldOn: '2026-03-01',
        hearingReportOn: '2026-03-02',
      },
      expect: { kind: 'undetermined', missing: ['hearingReportItems'] },
    },
    {
      name: 'the report came after the file was sent for review',
      profile: 'gdh2023',
      facts: {
        hearingJudgement: { applies: true, because: '示例', by: '甲', on: '2026-01-05', compulsoryUnder: null },
        hearingHeldOn: '2026-04-01',
        hearingReportOn: '2026-04-10',
        legalitySubmittedOn: '2026-04-08',
      },
      expect: { kind: 'breached', code: 'too-late', values: { done: '2026-04-10', needed: '2026-04-08' } },
    },
  ],
};
