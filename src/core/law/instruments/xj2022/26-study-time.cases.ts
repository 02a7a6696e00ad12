import type { RuleCases } from '../../case';
import { expertStudyTime } from './26-study-time';

export const cases: RuleCases = {
  rule: expertStudyTime,
  cases: [
    {
      name: 'seven working days',
      profile: 'xj2022',
      facts: {
        expertJudgement: { applies: true, because: '技术性强', by: '甲', on: '2026-01-05', complex: false },
        expertMaterialsOn: '2026-06-01',
        expertMeetingOn: '2026-06-10',
      },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'six working days',
      profile: 'xj2022',
      facts: {
        expertJudgement: { applies: true, because: '技术性强', by: '甲', on: '2026-01-05', complex: false },
        expertMaterialsOn: '2026-06-02',
        expertMeetingOn: '2026-06-10',
      },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'in writing, to the report',
      profile: 'xj2022',
      facts: {
        expertJudgement: { applies: true, because: '技术性强', by: '甲', on: '2026-01-05', complex: false },
        expertMaterialsOn: '2026-06-01',
        expertReportOn: '2026-06-10',
      },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'meeting not recorded',
      profile: 'xj2022',
      facts: {
        expertJudgement: { applies: true, because: '技术性强', by: '甲', on: '2026-01-05', complex: false },
        expertMaterialsOn: '2026-06-01',
      },
      expect: { kind: 'undetermined', missing: ['expertMeetingOn'] },
    },
    {
      name: 'nothing told',
      profile: 'xj2022',
      facts: { expertJudgement: { applies: true, because: '技术性强', by: '甲', on: '2026-01-05', complex: false } },
      expect: { kind: 'undetermined', missing: ['expertMaterialsOn'] },
    },
    {
      name: 'beyond the calendar',
      profile: 'xj2022',
      facts: {
        expertJudgement: { applies: true, because: '技术性强', by: '甲', on: '2026-01-05', complex: false },
        expertMaterialsOn: '2026-12-30',
        expertMeetingOn: '2027-01-20',
      },
      expect: { kind: 'undetermined', missing: ['expertMeetingOn'] },
    },
    {
      name: 'no demonstration',
      profile: 'xj2022',
      facts: { expertJudgement: { applies: false, because: '技术性强', by: '甲', on: '2026-01-05', complex: false } },
      expect: { kind: 'not-applicable', code: 'does-not-apply' },
    },
    {
      name: 'sent before the text was in force',
      profile: 'xj2022',
      facts: {
        expertJudgement: { applies: true, because: '技术性强', by: '甲', on: '2026-01-05', complex: false },
        expertMaterialsOn: '2022-02-12',
        expertMeetingOn: '2022-02-14',
      },
      expect: { kind: 'not-applicable', code: 'not-yet-in-force' },
    },
  ],
};
