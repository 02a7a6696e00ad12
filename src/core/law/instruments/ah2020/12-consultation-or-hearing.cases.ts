import type { RuleCases } from '../../case';
import { consultationOrHearingHeld } from './12-consultation-or-hearing';

export const cases: RuleCases = {
  rule: consultationOrHearingHeld,
  cases: [
    {
      name: 'consultation chosen',
      profile: 'ah2020',
      facts: { directInterest: true, nonPublicBasis: null, participationMethods: ['consultation'] },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'consultation begun',
      profile: 'ah2020',
      facts: { directInterest: true, nonPublicBasis: null, consultationOpened: '2026-03-02' },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'hearing chosen',
      profile: 'ah2020',
      facts: { directInterest: true, nonPublicBasis: null, participationMethods: ['hearing'] },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'hearing judged to apply',
      profile: 'ah2020',
      facts: {
        directInterest: true,
        nonPublicBasis: null,
        hearingJudgement: { applies: true, because: '价格法', by: '甲', on: '2026-01-05', compulsoryUnder: null },
      },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'hearing held',
      profile: 'ah2020',
      facts: { directInterest: true, nonPublicBasis: null, hearingHeldOn: '2026-04-01' },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'neither',
      profile: 'ah2020',
      facts: { directInterest: true, nonPublicBasis: null, participationMethods: ['symposium'] },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'ways not recorded',
      profile: 'ah2020',
      facts: { directInterest: true, nonPublicBasis: null },
      expect: { kind: 'undetermined', missing: ['participationMethods'] },
    },
    {
      name: 'interest not recorded',
      profile: 'ah2020',
      facts: { nonPublicBasis: null },
      expect: { kind: 'undetermined', missing: ['directInterest'] },
    },
    {
      name: 'interests not touched',
      profile: 'ah2020',
      facts: { directInterest: false, nonPublicBasis: null },
      expect: { kind: 'not-applicable', code: 'does-not-apply' },
    },
    {
      name: 'lawfully not public',
      profile: 'ah2020',
      facts: {
        directInterest: true,
        nonPublicBasis: { article: '政府信息公开条例第14条', level: '秘密', reviewOn: '2027-01-01' },
      },
      expect: { kind: 'not-applicable', code: 'does-not-apply' },
    },
    {
      name: 'a hearing among other ways',
      profile: 'ah2020',
      facts: { nonPublicBasis: null, directInterest: true, participationMethods: ['symposium', 'hearing'] },
      expect: { kind: 'satisfied', code: 'met' },
    },
  ],
};
