import type { RuleCases } from '../../case';
import { riskReviewedByOthers } from './30-review';

export const cases: RuleCases = {
  rule: riskReviewedByOthers,
  cases: [
    {
      name: 'review and authorship are separate',
      facts: {
        riskJudgements: [{ field: 'social-stability', applies: true, because: '涉及群众', by: '甲', on: '2026-01-05' }],
        riskReviewedOn: '2026-05-05',
        riskReviewers: ['乙'],
        riskAuthors: ['甲'],
      },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'a reviewer is an author',
      facts: {
        riskJudgements: [{ field: 'social-stability', applies: true, because: '涉及群众', by: '甲', on: '2026-01-05' }],
        riskReviewedOn: '2026-05-05',
        riskReviewers: ['甲'],
        riskAuthors: ['甲'],
      },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'not recorded: authors of the report',
      facts: {
        riskJudgements: [{ field: 'social-stability', applies: true, because: '涉及群众', by: '甲', on: '2026-01-05' }],
        riskReviewedOn: '2026-05-05',
        riskReviewers: ['乙'],
      },
      expect: { kind: 'undetermined', missing: ['riskAuthors'] },
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
      name: 'nobody reviewed',
      facts: {
        riskJudgements: [{ applies: true, because: '示例', by: '示例', on: '2026-03-01', field: 'social-stability' }],
        riskSimple: null,
        riskReviewedOn: '2026-05-01',
        riskReviewers: [],
        riskAuthors: ['甲'],
      },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'recorded that the reviewers wrote no opinion',
      facts: {
        riskJudgements: [{ applies: true, because: '示例', by: '甲', on: '2026-01-05', field: 'social-stability' }],
        riskSimple: null,
        riskReviewOpinion: null,
      },
      expect: { kind: 'breached', code: 'unmet' },
    },
  ],
};
