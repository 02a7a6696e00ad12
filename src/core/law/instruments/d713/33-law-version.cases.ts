import type { RuleCases } from '../../case';
import { lawVersionKept } from './33-law-version';

export const cases: RuleCases = {
  rule: lawVersionKept,
  cases: [
    {
      name: 'before the start',
      facts: { profileId: 'hlj2021', profileVersion: '2021-08-01', startedOn: '2021-08-02' },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'on the day of the start',
      facts: { profileId: 'hlj2021', profileVersion: '2021-08-01', startedOn: '2021-08-01' },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'a day after the start',
      facts: { profileId: 'hlj2021', profileVersion: '2021-08-01', startedOn: '2021-07-31' },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'not started',
      facts: { profileId: 'hlj2021', profileVersion: '2021-08-01' },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'version not recorded',
      facts: { profileId: 'hlj2021' },
      expect: { kind: 'undetermined', missing: ['profileVersion'] },
    },
    {
      name: 'started before the decree',
      facts: { startedOn: '2018-03-01', profileId: 'hlj2021', profileVersion: '2021-08-01' },
      expect: { kind: 'not-applicable', code: 'not-yet-in-force' },
    },
  ],
};
