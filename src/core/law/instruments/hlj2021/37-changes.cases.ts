import type { RuleCases } from '../../case';
import { adjustmentAnswered } from './37-changes';

export const cases: RuleCases = {
  rule: adjustmentAnswered,
  cases: [
    {
      name: 'changed and answered',
      facts: { legalityOutcome: 'adjust-then-submit', legalityResponseOn: '2026-06-20', legalityChanges: '示例' },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'to be adjusted: not answered yet',
      facts: { legalityOutcome: 'adjust-then-submit', legalityResponseOn: '2026-06-20' },
      expect: { kind: 'undetermined', missing: ['legalityChanges'] },
    },
    {
      name: 'the opinion asks for no change',
      facts: { legalityOutcome: 'agree' },
      expect: { kind: 'not-applicable', code: 'does-not-apply' },
    },
    { name: 'outcome not recorded', facts: {}, expect: { kind: 'undetermined', missing: ['legalityOutcome'] } },
    {
      name: 'returned: not answered yet',
      facts: { legalityOutcome: 'return-for-procedure' },
      expect: { kind: 'undetermined', missing: ['legalityResponseOn', 'legalityChanges'] },
    },
    {
      name: 'answered after the draft was submitted',
      facts: {
        legalityOutcome: 'adjust-then-submit',
        legalityResponseOn: '2026-06-20',
        discussionSubmittedOn: '2026-06-15',
      },
      expect: { kind: 'breached', code: 'too-late' },
    },
    {
      name: 'answered before the opinion was given',
      facts: {
        legalityOutcome: 'adjust-then-submit',
        legalityOpinionOn: '2026-06-10',
        legalityResponseOn: '2026-06-05',
        legalityChanges: '示例',
      },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'recorded that it was not answered',
      facts: { legalityOutcome: 'return-for-procedure', legalityResponseOn: null },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'answered, the changes not recorded',
      facts: { legalityOutcome: 'adjust-then-submit', legalityResponseOn: '2026-06-12' },
      expect: { kind: 'undetermined', missing: ['legalityChanges'] },
    },
    {
      name: 'said to be changed, the text is the one reviewed',
      facts: {
        legalityOutcome: 'adjust-then-submit',
        legalityOpinionOn: '2026-06-10',
        legalityResponseOn: '2026-06-12',
        legalityChanges: '第二条已删除',
        legalityFullyFollowed: true,
        reviewedDraftDigest: 'a'.repeat(64),
        legalityResponseDigest: 'a'.repeat(64),
      },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'changed, another text than the one reviewed',
      facts: {
        legalityOutcome: 'adjust-then-submit',
        legalityOpinionOn: '2026-06-10',
        legalityResponseOn: '2026-06-12',
        legalityChanges: '第二条已删除',
        legalityFullyFollowed: true,
        reviewedDraftDigest: 'a'.repeat(64),
        legalityResponseDigest: 'b'.repeat(64),
      },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'the text kept, and said not to be followed in full',
      facts: {
        legalityOutcome: 'adjust-then-submit',
        legalityOpinionOn: '2026-06-10',
        legalityResponseOn: '2026-06-12',
        legalityChanges: '经研究保留原条文',
        legalityFullyFollowed: false,
        reviewedDraftDigest: 'a'.repeat(64),
        legalityResponseDigest: 'a'.repeat(64),
      },
      expect: { kind: 'satisfied', code: 'met' },
    },
  ],
};
