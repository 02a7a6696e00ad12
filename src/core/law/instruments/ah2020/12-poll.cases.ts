import type { RuleCases } from '../../case';
import { livelihoodPollHeld } from './12-poll';

export const cases: RuleCases = {
  rule: livelihoodPollHeld,
  cases: [
    {
      name: 'a poll',
      profile: 'ah2020',
      facts: { majorLivelihood: true, surveys: [{ kind: 'poll', on: '2026-04-01', people: 400, summary: '示例' }] },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'a questionnaire only',
      profile: 'ah2020',
      facts: {
        majorLivelihood: true,
        surveys: [{ kind: 'questionnaire', on: '2026-04-01', people: 400, summary: '示例' }],
      },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'not recorded: visits, letters, questionnaires, polls',
      profile: 'ah2020',
      facts: { majorLivelihood: true },
      expect: { kind: 'undetermined', missing: ['surveys'] },
    },
    {
      name: 'livelihood not recorded',
      profile: 'ah2020',
      facts: {},
      expect: { kind: 'undetermined', missing: ['majorLivelihood'] },
    },
    {
      name: 'not a livelihood decision',
      profile: 'ah2020',
      facts: { majorLivelihood: false },
      expect: { kind: 'not-applicable', code: 'does-not-apply' },
    },
    {
      name: 'a poll among other surveys',
      profile: 'ah2020',
      facts: {
        majorLivelihood: true,
        surveys: [
          { kind: 'written', on: '2026-03-01', people: 9, summary: '示例' },
          { kind: 'poll', on: '2026-03-01', people: 9, summary: '示例' },
        ],
      },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'the poll came after the decision',
      profile: 'ah2020',
      facts: {
        majorLivelihood: true,
        surveys: [{ kind: 'poll', on: '2026-03-20', people: 500, summary: '示例' }],
        discussedOn: '2026-03-16',
      },
      expect: { kind: 'breached', code: 'too-late', values: { done: '2026-03-20', needed: '2026-03-16' } },
    },
  ],
};
