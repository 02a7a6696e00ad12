import type { RuleCases } from '../../case';
import { riskGradeStated } from './24-grade';

export const cases: RuleCases = {
  rule: riskGradeStated,
  cases: [
    {
      name: 'high',
      profile: 'sh2020',
      facts: {
        riskJudgements: [{ field: 'social-stability', applies: true, because: '示例', by: '甲', on: '2026-01-05' }],
        riskReportOn: '2026-06-01',
        riskGradeInitial: 'high',
      },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'medium',
      profile: 'sh2020',
      facts: {
        riskJudgements: [{ field: 'social-stability', applies: true, because: '示例', by: '甲', on: '2026-01-05' }],
        riskReportOn: '2026-06-01',
        riskGradeInitial: 'medium',
      },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'low',
      profile: 'sh2020',
      facts: {
        riskJudgements: [{ field: 'social-stability', applies: true, because: '示例', by: '甲', on: '2026-01-05' }],
        riskReportOn: '2026-06-01',
        riskGradeInitial: 'low',
      },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'Anhui: low',
      profile: 'ah2020',
      facts: {
        riskJudgements: [{ field: 'social-stability', applies: true, because: '示例', by: '甲', on: '2026-01-05' }],
        riskReportOn: '2026-06-01',
        riskGradeInitial: 'low',
      },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'Anhui: none',
      profile: 'ah2020',
      facts: {
        riskJudgements: [{ field: 'social-stability', applies: true, because: '示例', by: '甲', on: '2026-01-05' }],
        riskReportOn: '2026-06-01',
        riskGradeStated: false,
      },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'Jiangsu: none',
      profile: 'js2020',
      facts: {
        riskJudgements: [{ field: 'social-stability', applies: true, because: '示例', by: '甲', on: '2026-01-05' }],
        riskReportOn: '2026-06-01',
        riskGradeStated: false,
      },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'recorded that it states one',
      profile: 'sh2020',
      facts: {
        riskJudgements: [{ field: 'social-stability', applies: true, because: '示例', by: '甲', on: '2026-01-05' }],
        riskReportOn: '2026-06-01',
        riskGradeStated: true,
      },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'recorded that it states none',
      profile: 'sh2020',
      facts: {
        riskJudgements: [{ field: 'social-stability', applies: true, because: '示例', by: '甲', on: '2026-01-05' }],
        riskReportOn: '2026-06-01',
        riskGradeStated: false,
      },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'not recorded: initial risk grade',
      profile: 'sh2020',
      facts: {
        riskJudgements: [{ field: 'social-stability', applies: true, because: '示例', by: '甲', on: '2026-01-05' }],
        riskReportOn: '2026-06-01',
      },
      expect: { kind: 'undetermined', missing: ['riskGradeInitial'] },
    },
    {
      name: 'no report yet',
      profile: 'sh2020',
      facts: {
        riskJudgements: [{ field: 'social-stability', applies: true, because: '示例', by: '甲', on: '2026-01-05' }],
      },
      expect: { kind: 'undetermined', missing: ['riskReportOn'] },
    },
    {
      name: 'no field of risk',
      profile: 'sh2020',
      facts: {
        riskJudgements: [{ field: 'social-stability', applies: false, because: '示例', by: '甲', on: '2026-01-05' }],
      },
      expect: { kind: 'not-applicable', code: 'does-not-apply' },
    },
    {
      name: 'simple procedure',
      profile: 'sh2020',
      facts: {
        riskJudgements: [{ field: 'social-stability', applies: true, because: '示例', by: '甲', on: '2026-01-05' }],
        riskSimple: { meetingOn: '2026-05-01', reason: '影响小' },
      },
      expect: { kind: 'not-applicable', code: 'does-not-apply' },
    },
    {
      name: 'reported before the text was in force',
      profile: 'sh2020',
      facts: {
        riskJudgements: [{ field: 'social-stability', applies: true, because: '示例', by: '甲', on: '2026-01-05' }],
        riskReportOn: '2020-09-30',
        riskGradeStated: false,
      },
      expect: { kind: 'not-applicable', code: 'not-yet-in-force' },
    },
  ],
};
