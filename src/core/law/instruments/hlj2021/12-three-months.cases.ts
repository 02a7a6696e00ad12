import type { RuleCases } from '../../case';
import { draftedWithinThreeMonths } from './12-three-months';

export const cases: RuleCases = {
  rule: draftedWithinThreeMonths,
  cases: [
    {
      name: 'drafted in time, or the extension is explained (day the procedure was started 2026-03-02, day the draft was recorded 2026-06-02)',
      facts: { startedOn: '2026-03-02', draftRecordedOn: '2026-06-02' },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'drafted in time, or the extension is explained (day the procedure was started 2026-03-02, day the draft was recorded 2026-07-02)',
      facts: { startedOn: '2026-03-02', draftRecordedOn: '2026-07-02', draftExtensionReason: '补充测算' },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'drafting took over 3 months without a reason',
      facts: { startedOn: '2026-03-02', draftRecordedOn: '2026-06-03', draftExtensionReason: null },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'not recorded: day the draft was recorded',
      facts: { startedOn: '2026-03-02' },
      expect: { kind: 'undetermined', missing: ['draftRecordedOn'] },
    },
    {
      name: 'started before Heilongjiang set a time',
      facts: { startedOn: '2021-01-01', draftRecordedOn: '2021-12-31' },
      expect: { kind: 'not-applicable', code: 'not-yet-in-force' },
    },
    {
      name: 'a later version, long after the first was drafted in time',
      facts: { startedOn: '2026-03-02', firstDraftOn: '2026-06-02', draftRecordedOn: '2026-09-20', draftVersion: 3 },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'a later version does not make good a first that was late',
      facts: { startedOn: '2026-03-02', firstDraftOn: '2026-06-03', draftRecordedOn: '2026-09-20', draftVersion: 2 },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'not recorded: day of the first version',
      facts: { startedOn: '2026-03-02', draftRecordedOn: '2026-09-20', draftVersion: 2 },
      expect: { kind: 'undetermined', missing: ['firstDraftOn'] },
    },
    {
      name: 'not drafted yet: the last day in time is told',
      facts: { startedOn: '2026-02-02' },
      expect: { kind: 'undetermined', missing: ['draftRecordedOn'] },
    },
  ],
};
