import type { RuleCases } from '../../case';
import { submissionPackComplete } from './29-pack';

const national = ['draft', 'legality-opinion'];
const pack = [...national, 'discussion-application'];
const reports = [
  ['participationReportOn', 'participation-report'],
  ['expertReportOn', 'expert-report'],
  ['riskReportOn', 'risk-report'],
  ['competitionConcludedOn', 'competition-conclusion'],
] as const;

export const cases: RuleCases = {
  rule: submissionPackComplete,
  cases: [
    { name: 'all kinds there', facts: { discussionPack: pack }, expect: { kind: 'satisfied', code: 'met' } },
    ...pack.map((kind) => ({
      name: `without ${kind}`,
      facts: { discussionPack: pack.filter((other) => other !== kind) },
      expect: { kind: 'breached' as const, code: 'unmet' },
    })),
    {
      name: 'the decree alone asks for no application',
      profile: 'd713',
      facts: { discussionPack: national },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'submitted before Heilongjiang asked for the application',
      facts: { discussionPack: national, discussionSubmittedOn: '2021-07-31' },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'submitted on the first day Heilongjiang asked for it',
      facts: { discussionPack: national, discussionSubmittedOn: '2021-08-01' },
      expect: { kind: 'breached', code: 'unmet' },
    },
    ...reports.flatMap(([fact, kind]) => [
      {
        name: `${kind} made, not in the pack`,
        facts: { discussionPack: pack, [fact]: '2026-05-01' },
        expect: { kind: 'breached' as const, code: 'unmet' },
      },
      {
        name: `${kind} made, in the pack`,
        facts: { discussionPack: [...pack, kind], [fact]: '2026-05-01' },
        expect: { kind: 'satisfied' as const, code: 'met' },
      },
    ]),
    {
      name: 'what was submitted is not recorded',
      facts: {},
      expect: { kind: 'undetermined', missing: ['discussionPack'] },
    },
    {
      name: 'a risk report made after the pack went',
      facts: {
        discussionPack: ['draft', 'legality-opinion', 'discussion-application', 'risk-report'],
        discussionSubmittedOn: '2026-06-10',
        riskReportOn: '2026-06-12',
      },
      expect: { kind: 'breached', code: 'too-late' },
    },
    {
      name: 'made after a meeting that put it off: in time for the next',
      facts: {
        discussionPack: ['draft', 'legality-opinion', 'discussion-application', 'risk-report'],
        discussionSubmittedOn: '2026-06-10',
        discussedOn: '2026-06-11',
        riskReportOn: '2026-06-12',
        decisionOutcome: 'deferred',
      },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'submitted before the decree',
      facts: { discussionPack: [], discussionSubmittedOn: '2019-08-31' },
      expect: { kind: 'not-applicable', code: 'not-yet-in-force' },
    },
  ],
};
