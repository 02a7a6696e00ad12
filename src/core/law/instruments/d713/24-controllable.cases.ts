import type { RuleCases } from '../../case';
import { riskControllable } from './24-controllable';

export const cases: RuleCases = {
  rule: riskControllable,
  cases: [
    {
      name: 'the authority found the risk controllable (judgement for each field of risk: 1)',
      facts: {
        riskJudgements: [{ field: 'social-stability', applies: true, because: '涉及群众', by: '甲', on: '2026-01-05' }],
        controllability: { controllable: true, by: '甲', on: '2026-05-10', because: '示例' },
      },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'found uncontrollable: adjust the draft and judge again (judgement for each field of risk: 1)',
      facts: {
        riskJudgements: [{ field: 'social-stability', applies: true, because: '涉及群众', by: '甲', on: '2026-01-05' }],
        controllability: { controllable: false, by: '甲', on: '2026-05-10', because: '示例' },
      },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'not recorded: the authority’s finding of controllability',
      facts: {
        riskJudgements: [{ field: 'social-stability', applies: true, because: '涉及群众', by: '甲', on: '2026-01-05' }],
      },
      expect: { kind: 'undetermined', missing: ['controllability'] },
    },
    {
      name: 'judged: no field of risk needs assessment (judgement for each field of risk: 1)',
      facts: {
        riskJudgements: [{ field: 'social-stability', applies: false, because: '无影响', by: '甲', on: '2026-01-05' }],
      },
      expect: { kind: 'not-applicable', code: 'does-not-apply' },
    },
    {
      name: 'recorded that there is no finding',
      facts: {
        riskJudgements: [{ applies: true, because: '示例', by: '甲', on: '2026-01-05', field: 'social-stability' }],
        riskSimple: null,
        controllability: null,
      },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'found controllable a month before the report of the assessment',
      facts: {
        riskJudgements: [{ applies: true, because: '示例', by: '甲', on: '2026-01-05', field: 'social-stability' }],
        riskSimple: null,
        riskReportOn: '2026-05-01',
        controllability: { controllable: true, by: '市政府', on: '2026-04-01', because: '示例' },
      },
      expect: { kind: 'breached', code: 'too-late', values: { done: '2026-05-01', needed: '2026-04-01' } },
    },
    {
      name: 'found controllable after the decision',
      facts: {
        riskJudgements: [{ applies: true, because: '示例', by: '甲', on: '2026-01-05', field: 'social-stability' }],
        riskSimple: null,
        riskReportOn: '2026-05-01',
        controllability: { controllable: true, by: '市政府', on: '2026-05-12', because: '示例' },
        discussedOn: '2026-05-10',
      },
      expect: { kind: 'breached', code: 'too-late', values: { done: '2026-05-12', needed: '2026-05-10' } },
    },
    {
      name: 'found controllable of the same text and by the same report as found uncontrollable',
      facts: {
        riskJudgements: [{ field: 'social-stability', applies: true, because: '涉及群众', by: '甲', on: '2026-01-05' }],
        riskReportOn: '2026-04-20',
        uncontrollableFindings: [{ on: '2026-04-24', draftDigest: 'a'.repeat(64) }],
        controllability: {
          controllable: true,
          by: '甲',
          on: '2026-05-10',
          because: '涨幅减半，群众代表均已同意',
          draftDigest: 'a'.repeat(64),
        },
      },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'the draft was adjusted, its risk not assessed anew',
      facts: {
        riskJudgements: [{ field: 'social-stability', applies: true, because: '涉及群众', by: '甲', on: '2026-01-05' }],
        riskReportOn: '2026-04-20',
        uncontrollableFindings: [{ on: '2026-04-24', draftDigest: 'a'.repeat(64) }],
        controllability: {
          controllable: true,
          by: '甲',
          on: '2026-05-10',
          because: '涨幅减半，群众代表均已同意',
          draftDigest: 'b'.repeat(64),
        },
      },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'assessed anew, of the same text',
      facts: {
        riskJudgements: [{ field: 'social-stability', applies: true, because: '涉及群众', by: '甲', on: '2026-01-05' }],
        riskReportOn: '2026-05-06',
        uncontrollableFindings: [{ on: '2026-04-24', draftDigest: 'a'.repeat(64) }],
        controllability: {
          controllable: true,
          by: '甲',
          on: '2026-05-10',
          because: '涨幅减半，群众代表均已同意',
          draftDigest: 'a'.repeat(64),
        },
      },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'the draft was adjusted and its risk assessed anew',
      facts: {
        riskJudgements: [{ field: 'social-stability', applies: true, because: '涉及群众', by: '甲', on: '2026-01-05' }],
        riskReportOn: '2026-05-06',
        uncontrollableFindings: [{ on: '2026-04-24', draftDigest: 'a'.repeat(64) }],
        controllability: {
          controllable: true,
          by: '甲',
          on: '2026-05-10',
          because: '涨幅减半，群众代表均已同意',
          draftDigest: 'b'.repeat(64),
        },
      },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'a whole record: decided without a finding (judgement for each field of risk: 1)',
      facts: {
        origin: 'entered',
        riskJudgements: [{ field: 'social-stability', applies: true, because: '涉及群众', by: '甲', on: '2026-01-05' }],
        discussedOn: '2026-05-10',
      },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'taken in midway: decided, and no finding told (judgement for each field of risk: 1)',
      facts: {
        origin: 'import',
        riskJudgements: [{ field: 'social-stability', applies: true, because: '涉及群众', by: '甲', on: '2026-01-05' }],
        discussedOn: '2026-05-10',
      },
      expect: { kind: 'undetermined', missing: ['controllability'] },
    },
  ],
};
