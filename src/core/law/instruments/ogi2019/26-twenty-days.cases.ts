import type { RuleCases } from '../../case';
import { publishedWithinTwentyDays } from './26-twenty-days';

export const cases: RuleCases = {
  rule: publishedWithinTwentyDays,
  cases: [
    {
      name: 'within twenty working days',
      facts: { nonPublicBasis: null, discussedOn: '2026-07-02', publishedOn: '2026-07-30' },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'over twenty working days',
      facts: { nonPublicBasis: null, discussedOn: '2026-07-02', publishedOn: '2026-07-31' },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'decided, in time, not published yet',
      facts: { nonPublicBasis: null, publishedOn: '2026-07-30' },
      expect: { kind: 'undetermined', missing: ['discussedOn'] },
    },
    {
      name: 'lawfully not public',
      facts: { nonPublicBasis: { article: '政府信息公开条例第14条', level: '秘密', reviewOn: '2027-01-01' } },
      expect: { kind: 'not-applicable', code: 'does-not-apply' },
    },
    {
      name: 'not published, still in time',
      facts: { nonPublicBasis: null, discussedOn: '2026-11-16' },
      expect: { kind: 'undetermined', missing: ['publishedOn'] },
    },
    {
      name: 'not published, too late',
      facts: { nonPublicBasis: null, discussedOn: '2026-10-01' },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'published beyond the calendar',
      facts: { nonPublicBasis: null, discussedOn: '2026-12-30', publishedOn: '2027-01-04' },
      expect: { kind: 'undetermined', missing: ['publishedOn'] },
    },
    {
      name: 'decided before the regulation',
      facts: { nonPublicBasis: null, discussedOn: '2019-05-14', publishedOn: '2019-12-31' },
      expect: { kind: 'not-applicable', code: 'not-yet-in-force' },
    },
    {
      name: 'decided on its first day, published too late',
      facts: { nonPublicBasis: null, discussedOn: '2019-05-15', publishedOn: '2019-12-31' },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'put off on 7 September, asked in November',
      facts: {
        nonPublicBasis: null,
        discussedOn: '2026-09-07',
        decisionOutcome: 'deferred',
        suspendedOn: '2026-09-07',
      },
      expect: { kind: 'not-applicable', code: 'does-not-apply' },
    },
    {
      name: 'published before it was decided',
      facts: { nonPublicBasis: null, discussedOn: '2026-07-10', publishedOn: '2026-07-05' },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'recorded that it was not published, over twenty working days',
      facts: { nonPublicBasis: null, discussedOn: '2026-07-10', publishedOn: null },
      expect: { kind: 'breached', code: 'unmet' },
    },
  ],
};
