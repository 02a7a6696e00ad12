import type { RuleCases } from '../../case';
import { sameTextOfD71325p2 } from './25-same-text';

export const cases: RuleCases = {
  rule: sameTextOfD71325p2,
  cases: [
    {
      name: 'met',
      facts: {
        reviewedDraftDigest: 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa',
        discussedDraftDigest: 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa',
      },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'met (2)',
      facts: {
        reviewedDraftDigest: 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa',
        discussedDraftDigest: 'bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb',
        draftDigest: 'bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb',
        legalityResponseOn: '2026-06-20',
      },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'unmet',
      facts: {
        reviewedDraftDigest: 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa',
        discussedDraftDigest: 'bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb',
      },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'not told yet',
      facts: { reviewedDraftDigest: 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa' },
      expect: { kind: 'undetermined', missing: ['discussedDraftDigest'] },
    },
    {
      name: 'changed after the opinion, and another text at the meeting',
      facts: {
        reviewedDraftDigest: 'a'.repeat(64),
        discussedDraftDigest: 'b'.repeat(64),
        draftDigest: 'c'.repeat(64),
        legalityResponseOn: '2026-05-01',
      },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'the latest draft, but without an answer to the opinion',
      facts: { reviewedDraftDigest: 'a'.repeat(64), discussedDraftDigest: 'b'.repeat(64), draftDigest: 'b'.repeat(64) },
      expect: { kind: 'breached', code: 'unmet' },
    },
  ],
};
