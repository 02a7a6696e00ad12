import type { RuleCases } from '../../case';
import { expertMaterialInTime } from './22-materials';

export const cases: RuleCases = {
  rule: expertMaterialInTime,
  cases: [
    {
      name: 'seven days',
      profile: 'ah2020',
      facts: {
        expertJudgement: { applies: true, because: '技术性强', by: '甲', on: '2026-01-05', complex: false },
        expertMaterialsOn: '2026-06-01',
        expertMeetingOn: '2026-06-08',
      },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'six days',
      profile: 'ah2020',
      facts: {
        expertJudgement: { applies: true, because: '技术性强', by: '甲', on: '2026-01-05', complex: false },
        expertMaterialsOn: '2026-06-02',
        expertMeetingOn: '2026-06-08',
      },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'Jiangsu: seven days',
      profile: 'js2020',
      facts: {
        expertJudgement: { applies: true, because: '技术性强', by: '甲', on: '2026-01-05', complex: false },
        expertMaterialsOn: '2026-06-01',
        expertMeetingOn: '2026-06-08',
      },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'Jiangsu: six days',
      profile: 'js2020',
      facts: {
        expertJudgement: { applies: true, because: '技术性强', by: '甲', on: '2026-01-05', complex: false },
        expertMaterialsOn: '2026-06-02',
        expertMeetingOn: '2026-06-08',
      },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'a meeting by form',
      profile: 'ah2020',
      facts: {
        expertJudgement: { applies: true, because: '技术性强', by: '甲', on: '2026-01-05', complex: false },
        expertForm: 'meeting',
        expertMaterialsOn: '2026-06-02',
        expertMeetingOn: '2026-06-08',
      },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'meeting not recorded',
      profile: 'ah2020',
      facts: {
        expertJudgement: { applies: true, because: '技术性强', by: '甲', on: '2026-01-05', complex: false },
        expertMaterialsOn: '2026-06-01',
      },
      expect: { kind: 'undetermined', missing: ['expertMeetingOn'] },
    },
    {
      name: 'nothing told',
      profile: 'ah2020',
      facts: { expertJudgement: { applies: true, because: '技术性强', by: '甲', on: '2026-01-05', complex: false } },
      expect: { kind: 'undetermined', missing: ['expertMaterialsOn', 'expertMeetingOn'] },
    },
    {
      name: 'in writing',
      profile: 'ah2020',
      facts: {
        expertJudgement: { applies: true, because: '技术性强', by: '甲', on: '2026-01-05', complex: false },
        expertForm: 'written',
      },
      expect: { kind: 'not-applicable', code: 'does-not-apply' },
    },
    {
      name: 'no demonstration',
      profile: 'ah2020',
      facts: { expertJudgement: { applies: false, because: '技术性强', by: '甲', on: '2026-01-05', complex: false } },
      expect: { kind: 'not-applicable', code: 'does-not-apply' },
    },
    {
      name: 'sent before the text was in force',
      profile: 'ah2020',
      facts: {
        expertJudgement: { applies: true, because: '技术性强', by: '甲', on: '2026-01-05', complex: false },
        expertMaterialsOn: '2020-12-29',
        expertMeetingOn: '2020-12-31',
      },
      expect: { kind: 'not-applicable', code: 'not-yet-in-force' },
    },
  ],
};
