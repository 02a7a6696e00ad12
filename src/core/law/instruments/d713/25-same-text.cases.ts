import type { RuleCases } from '../../case';
import { discussedTextIsReviewedText } from './25-same-text';

export const cases: RuleCases = {
  rule: discussedTextIsReviewedText,
  cases: [
    {
      name: 'the same text',
      facts: {
        reviewedDraftDigest: 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa',
        discussedDraftDigest: 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa',
      },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'changed, answered, what the answer changed not recorded',
      facts: {
        reviewedDraftDigest: 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa',
        discussedDraftDigest: 'bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb',
        draftDigest: 'bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb',
        legalityResponseOn: '2026-06-20',
      },
      expect: { kind: 'undetermined', missing: ['legalityResponseDigest'] },
    },
    {
      name: 'another text',
      facts: {
        reviewedDraftDigest: 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa',
        discussedDraftDigest: 'bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb',
      },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'neither draft nor text discussed told',
      facts: { reviewedDraftDigest: 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa' },
      expect: { kind: 'undetermined', missing: ['draftDigest'] },
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
    {
      name: 'another draft goes to the meeting: barred before it',
      facts: {
        reviewedDraftDigest: 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa',
        draftDigest: 'bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb',
      },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'the latest draft is the text reviewed',
      facts: {
        reviewedDraftDigest: 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa',
        draftDigest: 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa',
      },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'changed as the opinion asked, by the text of the answer',
      facts: {
        reviewedDraftDigest: 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa',
        draftDigest: 'bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb',
        legalityOutcome: 'adjust-then-submit',
        legalityOpinionOn: '2026-06-10',
        legalityResponseOn: '2026-06-20',
        legalityResponseDigest: 'bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb',
      },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'a text recorded after the answer',
      facts: {
        reviewedDraftDigest: 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa',
        draftDigest: 'cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc',
        legalityOpinionOn: '2026-06-10',
        legalityResponseOn: '2026-06-20',
        legalityResponseDigest: 'bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb',
      },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'changed before the answer, which text it made not recorded',
      facts: {
        reviewedDraftDigest: 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa',
        discussedDraftDigest: 'bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb',
        draftDigest: 'bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb',
        draftRecordedOn: '2026-06-18',
        legalityOutcome: 'adjust-then-submit',
        legalityResponseOn: '2026-06-20',
      },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'changed before the answer, what the opinion said not recorded',
      facts: {
        reviewedDraftDigest: 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa',
        draftDigest: 'bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb',
        draftRecordedOn: '2026-06-18',
        legalityResponseOn: '2026-06-20',
      },
      expect: { kind: 'undetermined', missing: ['legalityOutcome'] },
    },
    {
      name: 'recorded five days after the answer',
      facts: {
        reviewedDraftDigest: 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa',
        discussedDraftDigest: 'bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb',
        draftDigest: 'bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb',
        draftRecordedOn: '2026-06-25',
        legalityResponseOn: '2026-06-20',
      },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'the opinion agreed, so no change was asked for',
      facts: {
        reviewedDraftDigest: 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa',
        draftDigest: 'bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb',
        legalityOutcome: 'agree',
        legalityResponseOn: '2026-06-20',
        legalityResponseDigest: 'bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb',
      },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'discussed, the text discussed not recorded, a later draft on record',
      facts: {
        reviewedDraftDigest: 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa',
        draftDigest: 'bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb',
        discussedOn: '2026-07-02',
      },
      expect: { kind: 'undetermined', missing: ['discussedDraftDigest'] },
    },
    {
      name: 'discussed before the decree',
      facts: {
        reviewedDraftDigest: 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa',
        discussedDraftDigest: 'bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb',
        discussedOn: '2019-08-31',
      },
      expect: { kind: 'not-applicable', code: 'not-yet-in-force' },
    },
    {
      name: 'a draft recorded on an opinion to adjust: open until it is answered',
      facts: {
        reviewedDraftDigest: 'a'.repeat(64),
        draftDigest: 'b'.repeat(64),
        draftRecordedOn: '2026-06-12',
        legalityOutcome: 'adjust-then-submit',
        legalityOpinionOn: '2026-06-10',
      },
      expect: { kind: 'undetermined', missing: ['legalityResponseOn'] },
    },
    {
      name: 'a draft recorded after a review that agreed',
      facts: {
        reviewedDraftDigest: 'a'.repeat(64),
        draftDigest: 'b'.repeat(64),
        draftRecordedOn: '2026-06-12',
        legalityOutcome: 'agree',
        legalityOpinionOn: '2026-06-10',
      },
      expect: { kind: 'breached', code: 'unmet' },
    },
  ],
};
