import type { RuleCases } from '../../case';
import { studyReportMade } from './09-study-report';

export const cases: RuleCases = {
  rule: studyReportMade,
  cases: [
    {
      name: 'a report',
      profile: 'xj2022',
      facts: { studyReportOn: '2026-02-01' },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'no report',
      profile: 'xj2022',
      facts: { studyReportOn: null },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'not recorded: written study report',
      profile: 'xj2022',
      facts: { studiedOn: '2026-02-01' },
      expect: { kind: 'undetermined', missing: ['studyReportOn'] },
    },
    {
      name: 'studied before the text was in force',
      profile: 'xj2022',
      facts: { studiedOn: '2022-02-12', studyReportOn: null },
      expect: { kind: 'not-applicable', code: 'not-yet-in-force' },
    },
    {
      name: 'the report was written after the start',
      profile: 'xj2022',
      facts: { studiedOn: '2026-02-01', studyReportOn: '2026-02-10', startedOn: '2026-02-02' },
      expect: { kind: 'breached', code: 'too-late', values: { done: '2026-02-10', needed: '2026-02-02' } },
    },
  ],
};
