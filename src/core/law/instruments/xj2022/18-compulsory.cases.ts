import type { RuleCases } from '../../case';
import { compulsoryHearingHeld } from './18-compulsory';

export const cases: RuleCases = {
  rule: compulsoryHearingHeld,
  cases: [
    {
      name: 'plan, hearing to be held',
      profile: 'xj2022',
      facts: {
        matterClass: 'plan',
        directInterest: true,
        nonPublicBasis: null,
        hearingJudgement: { applies: true, because: '价格法', by: '甲', on: '2026-01-05', compulsoryUnder: null },
      },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'policy, hearing to be held',
      profile: 'xj2022',
      facts: {
        matterClass: 'policy',
        directInterest: true,
        nonPublicBasis: null,
        hearingJudgement: { applies: true, because: '价格法', by: '甲', on: '2026-01-05', compulsoryUnder: null },
      },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'resource, hearing to be held',
      profile: 'xj2022',
      facts: {
        matterClass: 'resource',
        directInterest: true,
        nonPublicBasis: null,
        hearingJudgement: { applies: true, because: '价格法', by: '甲', on: '2026-01-05', compulsoryUnder: null },
      },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'project, hearing to be held',
      profile: 'xj2022',
      facts: {
        matterClass: 'project',
        directInterest: true,
        nonPublicBasis: null,
        hearingJudgement: { applies: true, because: '价格法', by: '甲', on: '2026-01-05', compulsoryUnder: null },
      },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'a plan without hearing',
      profile: 'xj2022',
      facts: {
        matterClass: 'plan',
        directInterest: true,
        nonPublicBasis: null,
        hearingJudgement: { applies: false, because: '分歧不大', by: '甲', on: '2026-01-05', compulsoryUnder: null },
      },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'hearing not judged yet',
      profile: 'xj2022',
      facts: { matterClass: 'plan', directInterest: true, nonPublicBasis: null },
      expect: { kind: 'undetermined', missing: ['hearingJudgement'] },
    },
    {
      name: 'class not recorded',
      profile: 'xj2022',
      facts: { directInterest: true },
      expect: { kind: 'undetermined', missing: ['matterClass'] },
    },
    {
      name: 'interest not recorded',
      profile: 'xj2022',
      facts: { matterClass: 'plan', nonPublicBasis: null },
      expect: { kind: 'undetermined', missing: ['directInterest'] },
    },
    {
      name: 'interests not touched',
      profile: 'xj2022',
      facts: { matterClass: 'plan', directInterest: false, nonPublicBasis: null },
      expect: { kind: 'not-applicable', code: 'does-not-apply' },
    },
    {
      name: 'another class',
      profile: 'xj2022',
      facts: {
        matterClass: 'other',
        directInterest: true,
        nonPublicBasis: null,
        hearingJudgement: { applies: false, because: '分歧不大', by: '甲', on: '2026-01-05', compulsoryUnder: null },
      },
      expect: { kind: 'not-applicable', code: 'does-not-apply' },
    },
    {
      name: 'none of the classes',
      profile: 'xj2022',
      facts: { matterClass: null },
      expect: { kind: 'not-applicable', code: 'outside' },
    },
    {
      name: 'lawfully not public',
      profile: 'xj2022',
      facts: {
        matterClass: 'plan',
        directInterest: true,
        nonPublicBasis: { article: '政府信息公开条例第14条', level: '秘密', reviewOn: '2027-01-01' },
      },
      expect: { kind: 'not-applicable', code: 'does-not-apply' },
    },
    {
      name: 'started before the text was in force',
      profile: 'xj2022',
      facts: {
        matterClass: 'plan',
        startedOn: '2022-02-12',
        directInterest: true,
        nonPublicBasis: null,
        hearingJudgement: { applies: false, because: '分歧不大', by: '甲', on: '2026-01-05', compulsoryUnder: null },
      },
      expect: { kind: 'not-applicable', code: 'not-yet-in-force' },
    },
    {
      name: 'of no class',
      profile: 'xj2022',
      facts: { matterClass: null },
      expect: { kind: 'not-applicable', code: 'outside' },
    },
  ],
};
