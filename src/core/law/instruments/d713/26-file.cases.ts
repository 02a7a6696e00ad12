import type { RuleCases } from '../../case';
import { fileOfD71326p1 } from './26-file';

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
  rule: fileOfD71326p1,
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
        facts: { legalityFile: file, legalitySubmittedOn: '2026-05-01', [fact]: '2026-05-02' },
        expect: { kind: 'satisfied' as const, code: 'met' },
      },
      {
        name: `${kind} done, day of sending not told`,
        facts: { legalityFile: file, [fact]: '2026-05-02' },
        expect: { kind: 'breached' as const, code: 'unmet' },
      },
    ]),
    { name: 'not told yet', facts: {}, expect: { kind: 'undetermined', missing: ['legalityFile'] } },
  ],
};
