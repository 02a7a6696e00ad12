import type { RuleCases } from '../../case';
import { riskMeasuresOwned } from './23-measures';

export const cases: RuleCases = {
  rule: riskMeasuresOwned,
  cases: [
    {
      name: 'every measure has owner and day',
      facts: {
        riskJudgements: [{ field: 'social-stability', applies: true, because: '涉及群众', by: '甲', on: '2026-01-05' }],
        riskFactors: [
          {
            name: '低收入家庭负担',
            family: '经济利益',
            p: 0.7,
            q: 0.7,
            w: 1,
            measure: '补贴',
            owner: '市民政局',
            dueOn: '2026-12-01',
            pAfter: 0.3,
            qAfter: 0.5,
          },
        ],
        riskGradeInitial: 'medium',
        riskGradeExpected: 'low',
      },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'a measure lacks owner or day',
      facts: {
        riskJudgements: [{ field: 'social-stability', applies: true, because: '涉及群众', by: '甲', on: '2026-01-05' }],
        riskFactors: [
          {
            name: '低收入家庭负担',
            family: '经济利益',
            p: 0.7,
            q: 0.7,
            w: 1,
            measure: '补贴',
            owner: null,
            dueOn: '2026-12-01',
            pAfter: 0.3,
            qAfter: 0.5,
          },
        ],
        riskGradeInitial: 'medium',
        riskGradeExpected: 'low',
      },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'not recorded: grade after measures',
      facts: {
        riskJudgements: [{ field: 'social-stability', applies: true, because: '涉及群众', by: '甲', on: '2026-01-05' }],
        riskFactors: [
          {
            name: '低收入家庭负担',
            family: '经济利益',
            p: 0.7,
            q: 0.7,
            w: 1,
            measure: '补贴',
            owner: '市民政局',
            dueOn: '2026-12-01',
            pAfter: 0.3,
            qAfter: 0.5,
          },
        ],
        riskGradeInitial: 'medium',
      },
      expect: { kind: 'undetermined', missing: ['riskGradeExpected'] },
    },
    {
      name: 'a meeting judged the risk small: simple procedure (judgement for each field of risk: 1)',
      facts: {
        riskJudgements: [{ field: 'social-stability', applies: true, because: '涉及群众', by: '甲', on: '2026-01-05' }],
        riskSimple: { meetingOn: '2026-02-01', reason: '风险较小' },
      },
      expect: { kind: 'not-applicable', code: 'does-not-apply' },
    },
    {
      name: 'an owner without a day',
      facts: {
        riskJudgements: [{ applies: true, because: '示例', by: '示例', on: '2026-03-01', field: 'social-stability' }],
        riskSimple: null,
        riskGradeInitial: 'low',
        riskGradeExpected: 'low',
        riskFactors: [
          {
            name: '示例',
            family: '示例',
            p: 0,
            q: 1,
            w: 1,
            measure: '示例',
            owner: '甲',
            dueOn: null,
            pAfter: 0,
            qAfter: 0,
          },
        ],
      },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'one of two without an owner',
      facts: {
        riskJudgements: [{ applies: true, because: '示例', by: '示例', on: '2026-03-01', field: 'social-stability' }],
        riskSimple: null,
        riskGradeInitial: 'low',
        riskGradeExpected: 'low',
        riskFactors: [
          {
            name: '示例',
            family: '示例',
            p: 0,
            q: 1,
            w: 1,
            measure: '示例',
            owner: '甲',
            dueOn: '2026-03-01',
            pAfter: 0,
            qAfter: 0,
          },
          {
            name: '示例',
            family: '示例',
            p: 0,
            q: 1,
            w: 1,
            measure: '示例',
            owner: null,
            dueOn: '2026-03-01',
            pAfter: 0,
            qAfter: 0,
          },
        ],
      },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'a measure was due before the report',
      facts: {
        riskJudgements: [{ applies: true, because: '示例', by: '甲', on: '2026-01-05', field: 'social-stability' }],
        riskSimple: null,
        riskFactors: [
          {
            name: '示例',
            family: '示例',
            p: 0.5,
            q: 0.5,
            w: 1,
            measure: '示例',
            owner: '示例局',
            dueOn: '2026-09-01',
            pAfter: 0.2,
            qAfter: 0.2,
          },
        ],
        riskGradeInitial: 'low',
        riskGradeExpected: 'low',
        riskReportOn: '2026-09-02',
      },
      expect: { kind: 'breached', code: 'unmet' },
    },
  ],
};
