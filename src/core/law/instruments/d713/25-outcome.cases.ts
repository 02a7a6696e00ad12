import type { RuleCases } from '../../case';
import { legalityOutcomeAllows } from './25-outcome';

export const cases: RuleCases = {
  rule: legalityOutcomeAllows,
  cases: [
    { name: 'agreed', facts: { legalityOutcome: 'agree' }, expect: { kind: 'satisfied', code: 'met' } },
    {
      name: 'to be adjusted, and answered',
      facts: { legalityOutcome: 'adjust-then-submit', legalityResponseOn: '2026-06-20' },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'exploratory reform, with its risk stated',
      facts: { legalityOutcome: 'submit-with-risk', exploratoryReform: { noNationalRule: '示例', legalRisk: '示例' } },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'not to be submitted',
      facts: { legalityOutcome: 'do-not-submit' },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'returned for its procedure',
      facts: { legalityOutcome: 'return-for-procedure' },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'with risk, but no exploratory reform claimed',
      facts: { legalityOutcome: 'submit-with-risk', exploratoryReform: null },
      expect: { kind: 'breached', code: 'unmet' },
    },
    { name: 'outcome not recorded', facts: {}, expect: { kind: 'undetermined', missing: ['legalityOutcome'] } },
    {
      name: 'to be adjusted, not answered yet',
      facts: { legalityOutcome: 'adjust-then-submit' },
      expect: { kind: 'undetermined', missing: ['legalityResponseOn'] },
    },
    {
      name: 'returned, even with an exploratory claim',
      facts: { legalityOutcome: 'do-not-submit', exploratoryReform: { noNationalRule: '示例', legalRisk: '示例' } },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'to be adjusted, answered after the draft was submitted',
      facts: {
        legalityOutcome: 'adjust-then-submit',
        legalityOpinionOn: '2026-06-10',
        legalityResponseOn: '2026-06-20',
        discussionSubmittedOn: '2026-06-15',
      },
      expect: { kind: 'breached', code: 'too-late' },
    },
    {
      name: 'to be adjusted, answered after the meeting',
      facts: { legalityOutcome: 'adjust-then-submit', legalityResponseOn: '2026-06-20', discussedOn: '2026-06-18' },
      expect: { kind: 'breached', code: 'too-late' },
    },
    {
      name: 'to be adjusted, an answer older than the opinion',
      facts: {
        legalityOutcome: 'adjust-then-submit',
        legalityOpinionOn: '2026-06-10',
        legalityResponseOn: '2026-06-05',
      },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'to be adjusted, recorded that it was not answered',
      facts: { legalityOutcome: 'adjust-then-submit', legalityResponseOn: null },
      expect: { kind: 'breached', code: 'unmet' },
    },
    ...[
      {
        name: 'to be adjusted, said to be, and the text left as it was (D713 28)',
        fully: true,
        kind: 'breached' as const,
      },
      {
        name: 'to be adjusted, the text left as it was because the opinion is not followed',
        fully: false,
        kind: 'satisfied' as const,
      },
    ].map(({ name, fully, kind }) => ({
      name,
      facts: {
        legalityOutcome: 'adjust-then-submit',
        legalityOpinionOn: '2026-06-10',
        legalityResponseOn: '2026-06-12',
        reviewedDraftDigest: 'a'.repeat(64),
        legalityResponseDigest: 'a'.repeat(64),
        legalityFullyFollowed: fully,
      },
      expect: { kind, code: kind === 'breached' ? 'unmet' : 'met' },
    })),
    {
      name: 'with risk, the exploratory reform not recorded',
      facts: { legalityOutcome: 'submit-with-risk' },
      expect: { kind: 'undetermined', missing: ['exploratoryReform'] },
    },
    {
      name: 'exploratory reform that names no risk',
      facts: { legalityOutcome: 'submit-with-risk', exploratoryReform: { noNationalRule: '示例', legalRisk: null } },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'told to agree, and recorded that there is no opinion',
      facts: { legalityOutcome: 'agree', legalityOpinionOn: null },
      expect: { kind: 'breached', code: 'unmet' },
    },
  ],
};
