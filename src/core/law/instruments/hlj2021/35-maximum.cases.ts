import type { RuleCases } from '../../case';
import { reviewWithinMaximum } from './35-maximum';

export const cases: RuleCases = {
  rule: reviewWithinMaximum,
  cases: [
    {
      name: 'ended within fifteen working days',
      facts: { legalityReceivedOn: '2026-06-01', legalityOpinionOn: '2026-06-23' },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'longer, with an extension approved in time',
      facts: {
        legalityReceivedOn: '2026-06-01',
        legalityOpinionOn: '2026-06-24',
        reviewExtension: { workingDays: 1, approvedBy: '局长', on: '2026-06-20' },
      },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'extended by the most allowed, used to the last day',
      facts: {
        legalityReceivedOn: '2026-03-02',
        legalityOpinionOn: '2026-04-14',
        reviewExtension: { workingDays: 15, approvedBy: '局长', on: '2026-03-20' },
      },
      expect: { kind: 'satisfied', code: 'met', values: { used: 30, most: 30 } },
    },
    {
      name: 'extended by more than allowed: the days beyond fifteen do not count',
      facts: {
        legalityReceivedOn: '2026-03-02',
        legalityOpinionOn: '2026-04-15',
        reviewExtension: { workingDays: 16, approvedBy: '局长', on: '2026-03-20' },
      },
      expect: { kind: 'breached', code: 'unmet', values: { used: 31, most: 30 } },
    },
    {
      name: 'where no most is set the extension counts as approved',
      profile: 'zj2023',
      facts: {
        legalityReceivedOn: '2026-03-02',
        legalityOpinionOn: '2026-04-15',
        reviewExtension: { workingDays: 16, approvedBy: '局长', on: '2026-03-20' },
      },
      expect: { kind: 'satisfied', code: 'met', values: { used: 31, most: 31 } },
    },
    {
      name: 'extension told as none',
      facts: { legalityReceivedOn: '2026-06-01', legalityOpinionOn: '2026-06-24', reviewExtension: null },
      expect: { kind: 'breached', code: 'unmet', values: { used: 16, most: 15 } },
    },
    {
      name: 'over fifteen working days, not extended',
      facts: { legalityReceivedOn: '2026-06-01', legalityOpinionOn: '2026-06-24' },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'under way, in time',
      facts: { legalityOpinionOn: '2026-06-23' },
      expect: { kind: 'undetermined', missing: ['legalityReceivedOn'] },
    },
    {
      name: 'received before the text was in force',
      facts: { legalityReceivedOn: '2021-07-01', legalityOpinionOn: '2021-09-20' },
      expect: { kind: 'not-applicable', code: 'not-yet-in-force' },
    },
    {
      name: 'Zhejiang: fifteen',
      profile: 'zj2023',
      facts: { legalityReceivedOn: '2026-06-01', legalityOpinionOn: '2026-06-23' },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'Zhejiang: sixteen',
      profile: 'zj2023',
      facts: { legalityReceivedOn: '2026-06-01', legalityOpinionOn: '2026-06-24' },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'not answered, still in time',
      facts: { legalityReceivedOn: '2026-11-16' },
      expect: { kind: 'undetermined', missing: ['legalityOpinionOn'] },
    },
    {
      name: 'not answered, too late',
      facts: { legalityReceivedOn: '2026-10-30' },
      expect: { kind: 'breached', code: 'unmet', values: { used: 16, most: 15 } },
    },
    {
      name: 'answered beyond the calendar',
      facts: { legalityReceivedOn: '2026-12-30', legalityOpinionOn: '2027-01-04' },
      expect: { kind: 'undetermined', missing: ['legalityOpinionOn'] },
    },
    {
      name: 'a stopped day does not count',
      facts: {
        legalityReceivedOn: '2026-06-01',
        legalityOpinionOn: '2026-06-24',
        legalityStops: [{ kind: 'meeting', from: '2026-06-10', until: '2026-06-10' }],
      },
      expect: { kind: 'satisfied', code: 'met', values: { used: 15, most: 15 } },
    },
    {
      name: 'an extension agreed twelve working days after the time was over',
      facts: {
        legalityReceivedOn: '2026-06-01',
        legalityOpinionOn: '2026-07-15',
        reviewExtension: { workingDays: 15, approvedBy: '分管领导', on: '2026-07-09' },
      },
      expect: { kind: 'breached', code: 'unmet', values: { most: 15, late: 1 } },
    },
    {
      name: 'an extension agreed on the last day',
      facts: {
        legalityReceivedOn: '2026-06-01',
        legalityOpinionOn: '2026-07-01',
        reviewExtension: { workingDays: 15, approvedBy: '分管领导', on: '2026-06-23' },
      },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'a stop of a kind no text names does not stop the clock',
      facts: {
        legalityReceivedOn: '2026-06-01',
        legalityOpinionOn: '2026-07-01',
        legalityStops: [{ kind: 'other', from: '2026-06-05', until: '2026-06-28' }],
      },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'no opinion, and the time is over',
      facts: { legalityReceivedOn: '2026-06-01', legalityOpinionOn: null },
      expect: { kind: 'breached', code: 'unmet' },
    },
  ],
};
