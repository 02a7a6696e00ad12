import type { RuleCases } from '../../case';
import { explanationGiven } from './15-explanation';

export const cases: RuleCases = {
  rule: explanationGiven,
  cases: [
    {
      name: 'the explanation is there (day the draft was recorded 2026-03-10, explanation of the draft 2026-03-10)',
      facts: { draftRecordedOn: '2026-03-10', explanationOn: '2026-03-10' },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'not recorded: explanation of the draft',
      facts: { draftRecordedOn: '2026-03-10' },
      expect: { kind: 'undetermined', missing: ['explanationOn'] },
    },
    {
      name: 'recorded that there is no explanation',
      facts: { explanationOn: null },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'the explanation of the first version came after the consultation opened',
      facts: { explanationOn: '2026-03-10', consultationOpened: '2026-03-09' },
      expect: { kind: 'breached', code: 'too-late', values: { done: '2026-03-10', needed: '2026-03-09' } },
    },
    {
      name: 'a second version brings a younger explanation',
      facts: {
        draftRecordedOn: '2026-05-01',
        draftVersion: 2,
        explanationOn: '2026-05-01',
        consultationOpened: '2026-03-09',
      },
      expect: { kind: 'satisfied', code: 'met' },
    },
  ],
};
