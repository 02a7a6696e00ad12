import type { RuleCases } from '../../case';
import { everyProcedureLeftPaper } from './33-complete';

export const cases: RuleCases = {
  rule: everyProcedureLeftPaper,
  cases: [
    {
      name: 'the six papers of every matter',
      facts: {
        archiveKinds: ['draft', 'explanation', 'legality-opinion', 'meeting-record', 'party-report', 'published-text'],
      },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'with the record of the hearing',
      facts: {
        hearingHeldOn: '2026-05-01',
        archiveKinds: [
          'draft',
          'explanation',
          'legality-opinion',
          'meeting-record',
          'party-report',
          'published-text',
          'hearing-record',
        ],
      },
      expect: { kind: 'satisfied', code: 'met' },
    },
    { name: 'the draft alone', facts: { archiveKinds: ['draft'] }, expect: { kind: 'breached', code: 'unmet' } },
    {
      name: 'a hearing without its record',
      facts: {
        hearingHeldOn: '2026-05-01',
        archiveKinds: ['draft', 'explanation', 'legality-opinion', 'meeting-record', 'party-report', 'published-text'],
      },
      expect: { kind: 'breached', code: 'unmet' },
    },
    { name: 'list not recorded', facts: {}, expect: { kind: 'undetermined', missing: ['archiveKinds'] } },
    {
      name: 'participation-report made, not in the list',
      facts: {
        participationReportOn: '2026-05-01',
        archiveKinds: ['draft', 'explanation', 'legality-opinion', 'meeting-record', 'party-report', 'published-text'],
      },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'participation-report made, in the list',
      facts: {
        participationReportOn: '2026-05-01',
        archiveKinds: [
          'draft',
          'explanation',
          'legality-opinion',
          'meeting-record',
          'party-report',
          'published-text',
          'participation-report',
        ],
      },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'expert-report made, not in the list',
      facts: {
        expertReportOn: '2026-05-01',
        archiveKinds: ['draft', 'explanation', 'legality-opinion', 'meeting-record', 'party-report', 'published-text'],
      },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'expert-report made, in the list',
      facts: {
        expertReportOn: '2026-05-01',
        archiveKinds: [
          'draft',
          'explanation',
          'legality-opinion',
          'meeting-record',
          'party-report',
          'published-text',
          'expert-report',
        ],
      },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'risk-report made, not in the list',
      facts: {
        riskReportOn: '2026-05-01',
        archiveKinds: ['draft', 'explanation', 'legality-opinion', 'meeting-record', 'party-report', 'published-text'],
      },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'risk-report made, in the list',
      facts: {
        riskReportOn: '2026-05-01',
        archiveKinds: [
          'draft',
          'explanation',
          'legality-opinion',
          'meeting-record',
          'party-report',
          'published-text',
          'risk-report',
        ],
      },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'competition-conclusion made, not in the list',
      facts: {
        competitionConcludedOn: '2026-05-01',
        archiveKinds: ['draft', 'explanation', 'legality-opinion', 'meeting-record', 'party-report', 'published-text'],
      },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'competition-conclusion made, in the list',
      facts: {
        competitionConcludedOn: '2026-05-01',
        archiveKinds: [
          'draft',
          'explanation',
          'legality-opinion',
          'meeting-record',
          'party-report',
          'published-text',
          'competition-conclusion',
        ],
      },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'without draft',
      facts: { archiveKinds: ['explanation', 'legality-opinion', 'meeting-record', 'party-report', 'published-text'] },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'without explanation',
      facts: { archiveKinds: ['draft', 'legality-opinion', 'meeting-record', 'party-report', 'published-text'] },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'without legality-opinion',
      facts: { archiveKinds: ['draft', 'explanation', 'meeting-record', 'party-report', 'published-text'] },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'without meeting-record',
      facts: { archiveKinds: ['draft', 'explanation', 'legality-opinion', 'party-report', 'published-text'] },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'without party-report',
      facts: { archiveKinds: ['draft', 'explanation', 'legality-opinion', 'meeting-record', 'published-text'] },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'without published-text',
      facts: { archiveKinds: ['draft', 'explanation', 'legality-opinion', 'meeting-record', 'party-report'] },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'archived before it was published',
      facts: { archivedOn: '2026-07-01', publishedOn: '2026-07-10' },
      expect: { kind: 'breached', code: 'too-late' },
    },
    {
      name: 'rejected: no Party report and no published text is asked for',
      facts: {
        decisionOutcome: 'rejected',
        discussedOn: '2026-07-02',
        endedOn: '2026-07-02',
        archiveKinds: ['draft', 'explanation', 'legality-opinion', 'meeting-record'],
      },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'ended during the consultation: the draft that was made is filed',
      facts: {
        draftRecordedOn: '2026-03-02',
        endedOn: '2026-04-02',
        archiveKinds: ['draft', 'explanation'],
      },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'ended during the consultation: the draft that was made is missing',
      facts: { draftRecordedOn: '2026-03-02', endedOn: '2026-04-02', archiveKinds: ['explanation'] },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'ended after the review: its opinion is missing',
      facts: { legalityOpinionOn: '2026-03-02', endedOn: '2026-04-02', archiveKinds: ['explanation'] },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'ended before there was a draft',
      facts: { endedOn: '2026-04-02', archiveKinds: ['proposal'] },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'not public: no published text is asked for',
      facts: {
        nonPublicBasis: { article: '政府信息公开条例第14条', level: '秘密', reviewOn: '2027-01-01' },
        archiveKinds: ['draft', 'explanation', 'legality-opinion', 'meeting-record', 'party-report'],
      },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'archived before the decree',
      facts: { archiveKinds: [], archivedOn: '2019-08-31' },
      expect: { kind: 'not-applicable', code: 'not-yet-in-force' },
    },
  ],
};
