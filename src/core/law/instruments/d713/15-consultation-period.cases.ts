import type { RuleCases } from '../../case';
import { consultationPeriod } from './15-consultation-period';

const open = { nonPublicBasis: null, consultationOpened: '2026-03-02' };

export const cases: RuleCases = {
  rule: consultationPeriod,
  cases: [
    {
      name: 'thirty days is enough',
      facts: { ...open, consultationClosed: '2026-04-01' },
      expect: { kind: 'satisfied', code: 'long-enough', days: 30 },
    },
    {
      name: 'twenty-nine days is not',
      facts: { ...open, consultationClosed: '2026-03-31', shorteningReason: null },
      expect: { kind: 'breached', code: 'shortened-in-silence', days: 29 },
    },
    {
      name: 'shorter with a printed reason',
      facts: { ...open, consultationClosed: '2026-03-12', shorteningReason: '供暖期临近，情况紧急' },
      expect: { kind: 'satisfied', code: 'shortened-with-reason' },
    },
    {
      name: 'shorter, reason not recorded',
      facts: { ...open, consultationClosed: '2026-03-12' },
      expect: { kind: 'undetermined', missing: ['shorteningReason'] },
    },
    {
      name: 'not opened yet',
      facts: { nonPublicBasis: null },
      expect: { kind: 'undetermined', missing: ['consultationOpened', 'consultationClosed'] },
    },
    { name: 'still open', facts: open, expect: { kind: 'undetermined', missing: ['consultationClosed'] } },
    {
      name: 'other ways were chosen',
      facts: { participationMethods: ['symposium'] },
      expect: { kind: 'not-applicable', code: 'not-consulted' },
    },
    {
      name: 'lawfully not public',
      facts: { nonPublicBasis: { article: '政府信息公开条例第14条', level: '机密', reviewOn: '2027-03-01' } },
      expect: { kind: 'not-applicable', code: 'not-public' },
    },
    {
      name: 'before the regulation',
      facts: { consultationOpened: '2019-08-01', consultationClosed: '2019-08-05' },
      expect: { kind: 'not-applicable', code: 'not-yet-in-force' },
    },
    {
      name: 'it closes on the day it opens',
      facts: {
        nonPublicBasis: null,
        consultationOpened: '2026-03-09',
        consultationClosed: '2026-03-09',
        shorteningReason: '紧急',
      },
      expect: { kind: 'breached', code: 'no-period' },
    },
    {
      name: 'it closes after the file was sent for review',
      facts: {
        nonPublicBasis: null,
        consultationOpened: '2026-03-09',
        consultationClosed: '2026-04-09',
        legalitySubmittedOn: '2026-04-08',
      },
      expect: { kind: 'breached', code: 'too-late', late: { done: '2026-04-09', needed: '2026-04-08' } },
    },
  ],
};
