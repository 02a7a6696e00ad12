import type { RuleCases } from '../../case';
import { minutesSigned } from './39-minutes';

export const cases: RuleCases = {
  rule: minutesSigned,
  cases: [
    {
      name: 'signed after the meeting',
      facts: { discussedOn: '2026-07-02', minutesSignedOn: '2026-07-03' },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'signed before the meeting',
      facts: { discussedOn: '2026-07-02', minutesSignedOn: '2026-07-01' },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'signature not recorded',
      facts: { discussedOn: '2026-07-02' },
      expect: { kind: 'undetermined', missing: ['minutesSignedOn'] },
    },
    {
      name: 'signed on the day of the meeting',
      facts: { discussedOn: '2026-05-01', minutesSignedOn: '2026-05-01' },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'signed after the publication',
      facts: { discussedOn: '2026-07-02', minutesSignedOn: '2026-07-12', publishedOn: '2026-07-10' },
      expect: { kind: 'breached', code: 'too-late' },
    },
    {
      name: 'signed after the publication, the meeting not recorded',
      facts: { minutesSignedOn: '2026-07-12', publishedOn: '2026-07-10' },
      expect: { kind: 'breached', code: 'too-late' },
    },
    {
      name: 'signed on the day of publication',
      facts: { discussedOn: '2026-07-02', minutesSignedOn: '2026-07-10', publishedOn: '2026-07-10' },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'recorded that they are not signed',
      facts: { discussedOn: '2026-07-02', minutesSignedOn: null },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'signed, the meeting not recorded',
      facts: { minutesSignedOn: '2026-07-03' },
      expect: { kind: 'undetermined', missing: ['discussedOn'] },
    },
    {
      name: 'a meeting before Heilongjiang asked for it',
      facts: { discussedOn: '2021-07-31', minutesSignedOn: null },
      expect: { kind: 'not-applicable', code: 'not-yet-in-force' },
    },
    {
      name: 'signed by another chief than the one on the record of the meeting',
      facts: { discussedOn: '2026-07-02', minutesSignedOn: '2026-07-03', minutesSignedBy: '乙', chiefName: '甲' },
      expect: { kind: 'breached', code: 'unmet', values: { why: 'other' } },
    },
    {
      name: 'signed by the chief of the meeting',
      facts: { discussedOn: '2026-07-02', minutesSignedOn: '2026-07-03', minutesSignedBy: '甲', chiefName: '甲' },
      expect: { kind: 'satisfied', code: 'met' },
    },
  ],
};
