import type { RuleCases } from '../../case';
import { minutesOfHlj202139 } from './39-minutes';

export const cases: RuleCases = {
  rule: minutesOfHlj202139,
  cases: [
    {
      name: 'met',
      facts: { discussedOn: '2026-07-02', minutesSignedOn: '2026-07-03' },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'unmet',
      facts: { discussedOn: '2026-07-02', minutesSignedOn: '2026-07-01' },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'not told yet',
      facts: { discussedOn: '2026-07-02' },
      expect: { kind: 'undetermined', missing: ['minutesSignedOn'] },
    },
    {
      name: 'signed on the day',
      facts: { discussedOn: '2026-05-01', minutesSignedOn: '2026-05-01' },
      expect: { kind: 'satisfied', code: 'met' },
    },
  ],
};
