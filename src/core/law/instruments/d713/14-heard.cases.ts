import type { RuleCases } from '../../case';
import { publicHeard } from './14-heard';

export const cases: RuleCases = {
  rule: publicHeard,
  cases: [
    {
      name: 'the public was heard',
      facts: { nonPublicBasis: null, participationMethods: ['consultation'], consultationClosed: '2026-11-23' },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'the public was heard (legal basis for not publishing (none: public): none, ways of hearing the public: 1, symposiums: 1)',
      facts: {
        nonPublicBasis: null,
        participationMethods: ['symposium'],
        symposiums: [{ heldOn: '2026-04-10', materialsOn: '2026-04-01', attendees: 20, summary: '示例' }],
      },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'no way of hearing the public was used (legal basis for not publishing (none: public): none, ways of hearing the public: 0)',
      facts: { nonPublicBasis: null, participationMethods: [] },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'not recorded: ways of hearing the public',
      facts: { nonPublicBasis: null, consultationClosed: '2026-11-23' },
      expect: { kind: 'undetermined', missing: ['participationMethods'] },
    },
    {
      name: 'lawfully not public: 14',
      facts: { nonPublicBasis: { article: '政府信息公开条例第14条', level: '秘密', reviewOn: '2027-01-01' } },
      expect: { kind: 'not-applicable', code: 'does-not-apply' },
    },
    {
      name: 'chosen, nothing held',
      facts: { nonPublicBasis: null, participationMethods: ['consultation'] },
      expect: { kind: 'undetermined', missing: ['consultationClosed'] },
    },
    {
      name: 'consultation still open',
      facts: { nonPublicBasis: null, participationMethods: ['consultation'], consultationClosed: '2026-11-24' },
      expect: { kind: 'undetermined', missing: ['consultationClosed'] },
    },
    {
      name: 'consultation closes today',
      facts: { nonPublicBasis: null, participationMethods: ['consultation'], consultationClosed: '2026-11-23' },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'judged not to apply although nothing lets the matter be withheld',
      facts: {
        nonPublicBasis: null,
        participationJudgement: { applies: false, because: '示例', by: '甲', on: '2026-01-05' },
      },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'one person visited, though the public’s direct interests are touched',
      facts: {
        nonPublicBasis: null,
        directInterest: true,
        participationMethods: ['site-visit'],
        surveys: [{ kind: 'site-visit', on: '2026-03-02', people: 1, summary: '示例' }],
      },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'two people at a symposium on a major livelihood decision',
      facts: {
        nonPublicBasis: null,
        majorLivelihood: true,
        participationMethods: ['symposium'],
        symposiums: [{ heldOn: '2026-03-09', materialsOn: '2026-03-02', attendees: 2, summary: '示例' }],
      },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'a visit that the office confirmed with a reason',
      facts: {
        nonPublicBasis: null,
        directInterest: true,
        participationMethods: ['site-visit'],
        surveys: [{ kind: 'site-visit', on: '2026-03-02', people: 1, summary: '示例' }],
        judgementConfirmations: [{ judgement: 'publication', because: '只涉及一户', by: '办公厅', on: '2026-03-05' }],
      },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'a symposium of forty on a matter that touches direct interests',
      facts: {
        nonPublicBasis: null,
        directInterest: true,
        participationMethods: ['symposium'],
        symposiums: [{ heldOn: '2026-03-09', materialsOn: '2026-03-02', attendees: 40, summary: '示例' }],
      },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'heard only after the decision',
      facts: {
        nonPublicBasis: null,
        participationMethods: ['questionnaire'],
        surveys: [{ kind: 'questionnaire', on: '2026-03-20', people: 300, summary: '示例' }],
        discussedOn: '2026-03-16',
      },
      expect: { kind: 'breached', code: 'too-late', values: { done: '2026-03-20', needed: '2026-03-16' } },
    },
    {
      name: 'a poll that reached nobody hears nobody',
      facts: {
        nonPublicBasis: null,
        participationMethods: ['poll'],
        surveys: [{ kind: 'poll', on: '2026-03-02', people: 0, summary: '示例' }],
      },
      expect: { kind: 'undetermined', missing: ['consultationClosed'] },
    },
  ],
};
