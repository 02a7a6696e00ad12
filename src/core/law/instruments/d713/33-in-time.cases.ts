import { civilDate } from '@/core/kernel';
import type { RuleCases } from '../../case';
import { paraphrased } from '../../provision';
import { archivedInTime } from './33-in-time';

/** A place that sets the parameter. */
const params = {
  archiveMaxDays: [
    {
      from: civilDate('2019-09-01'),
      value: 30,
      source: paraphrased('D713', '33.1', '决策完成后30日内移交档案', '2026-11-20'),
    },
  ],
};

export const cases: RuleCases = {
  rule: archivedInTime,
  cases: [
    {
      name: 'on the thirtieth day',
      params,
      facts: { publishedOn: '2026-07-10', archivedOn: '2026-08-09' },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'a day late',
      params,
      facts: { publishedOn: '2026-07-10', archivedOn: '2026-08-10' },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'not filed, still in time',
      params,
      asOf: '2026-08-09',
      facts: { publishedOn: '2026-07-10' },
      expect: { kind: 'undetermined', missing: ['archivedOn'] },
    },
    {
      name: 'not filed, too late',
      params,
      asOf: '2026-08-10',
      facts: { publishedOn: '2026-07-10' },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'not public: from the minutes',
      params,
      facts: {
        nonPublicBasis: { article: '政府信息公开条例第14条', level: '秘密', reviewOn: '2027-01-01' },
        minutesSignedOn: '2026-07-10',
        archivedOn: '2026-08-09',
      },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'published before the number was set',
      params,
      facts: { publishedOn: '2019-08-31' },
      expect: { kind: 'not-applicable', code: 'not-yet-in-force' },
    },
    {
      name: 'neither published nor filed',
      params,
      facts: {},
      expect: { kind: 'undetermined', missing: ['publishedOn'] },
    },
  ],
};
