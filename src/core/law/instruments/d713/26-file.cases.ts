import type { RuleCases } from '../../case';
import { reviewFileComplete } from './26-file';

const national = ['draft', 'explanation', 'basis-texts', 'procedure-account'];
const file = [...national, 'unit-first-review'];
const reports = [
  ['hearingHeldOn', 'hearing-record'],
  ['participationReportOn', 'participation-report'],
  ['expertReportOn', 'expert-report'],
  ['riskReportOn', 'risk-report'],
  ['competitionConcludedOn', 'competition-conclusion'],
] as const;

export const cases: RuleCases = {
  rule: reviewFileComplete,
  cases: [
    { name: 'all kinds there', facts: { legalityFile: file }, expect: { kind: 'satisfied', code: 'met' } },
    ...file.map((kind) => ({
      name: `without ${kind}`,
      facts: { legalityFile: file.filter((other) => other !== kind) },
      expect: { kind: 'breached' as const, code: 'unmet' },
    })),
    {
      name: 'the decree alone asks for no first review of the unit',
      profile: 'd713',
      facts: { legalityFile: national },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'sent before Heilongjiang asked for the first review',
      facts: { legalityFile: national, legalitySubmittedOn: '2021-07-31' },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'sent on the first day Heilongjiang asked for it',
      facts: { legalityFile: national, legalitySubmittedOn: '2021-08-01' },
      expect: { kind: 'breached', code: 'unmet' },
    },
    ...reports.flatMap(([fact, kind]) => [
      {
        name: `${kind} done by the day of sending, not in the file`,
        facts: { legalityFile: file, legalitySubmittedOn: '2026-05-01', [fact]: '2026-05-01' },
        expect: { kind: 'breached' as const, code: 'unmet' },
      },
      {
        name: `${kind} done by the day of sending, in the file`,
        facts: { legalityFile: [...file, kind], legalitySubmittedOn: '2026-05-01', [fact]: '2026-05-01' },
        expect: { kind: 'satisfied' as const, code: 'met' },
      },
      {
        name: `${kind} done after the day of sending`,
        facts: { legalityFile: [...file, kind], legalitySubmittedOn: '2026-05-01', [fact]: '2026-05-02' },
        expect: { kind: 'breached' as const, code: 'too-late' },
      },
      {
        name: `${kind} done, day of sending not told`,
        facts: { legalityFile: file, [fact]: '2026-05-02' },
        expect: { kind: 'breached' as const, code: 'unmet' },
      },
    ]),
    { name: 'what was sent is not recorded', facts: {}, expect: { kind: 'undetermined', missing: ['legalityFile'] } },
    {
      name: 'a report made after sending, come with the supplement asked for',
      facts: {
        legalityFile: ['draft', 'explanation', 'basis-texts', 'procedure-account', 'unit-first-review'],
        legalitySubmittedOn: '2026-05-01',
        riskReportOn: '2026-05-06',
        supplementAskedOn: '2026-05-05',
        supplementReceivedOn: '2026-05-08',
      },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'a hearing made good after the file was returned',
      facts: {
        legalityFile: [
          'draft',
          'explanation',
          'basis-texts',
          'procedure-account',
          'unit-first-review',
          'hearing-record',
        ],
        legalitySubmittedOn: '2026-05-01',
        hearingHeldOn: '2026-06-20',
        legalityOutcome: 'return-for-procedure',
      },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'sent before the decree',
      facts: { legalityFile: ['draft'], legalitySubmittedOn: '2019-08-31' },
      expect: { kind: 'not-applicable', code: 'not-yet-in-force' },
    },
    {
      name: 'one kind of five is missing, and says so',
      facts: { legalityFile: ['explanation', 'basis-texts', 'procedure-account', 'unit-first-review'] },
      expect: { kind: 'breached', code: 'unmet', values: { there: 4, of: 5 } },
    },
  ],
};
