import type { RuleCases } from '../../case';
import { indexOfD71323p1 } from './23-index';

export const cases: RuleCases = {
  rule: indexOfD71323p1,
  cases: [
    {
      name: 'met',
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
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'met (2)',
      facts: {
        riskJudgements: [{ field: 'social-stability', applies: true, because: '涉及群众', by: '甲', on: '2026-01-05' }],
        riskFactors: [
          {
            name: '低收入家庭负担',
            family: '经济利益',
            p: 0.6,
            q: 0.59,
            w: 1,
            measure: '补贴',
            owner: '市民政局',
            dueOn: '2026-12-01',
            pAfter: 0.3,
            qAfter: 0.5,
          },
        ],
        riskGradeInitial: 'low',
      },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'unmet',
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
        riskGradeInitial: 'low',
      },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'unmet (2)',
      facts: {
        riskJudgements: [{ field: 'social-stability', applies: true, because: '涉及群众', by: '甲', on: '2026-01-05' }],
        riskFactors: [
          {
            name: '低收入家庭负担',
            family: '经济利益',
            p: 0.7,
            q: 0.7,
            w: 0.9,
            measure: '补贴',
            owner: '市民政局',
            dueOn: '2026-12-01',
            pAfter: 0.3,
            qAfter: 0.5,
          },
        ],
        riskGradeInitial: 'medium',
      },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'not told yet',
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
      },
      expect: { kind: 'undetermined', missing: ['riskGradeInitial'] },
    },
    {
      name: 'does not apply (riskfull)',
      facts: {
        riskJudgements: [{ field: 'social-stability', applies: true, because: '涉及群众', by: '甲', on: '2026-01-05' }],
        riskSimple: { meetingOn: '2026-02-01', reason: '风险较小' },
      },
      expect: { kind: 'not-applicable', code: 'does-not-apply' },
    },
  ],
};
