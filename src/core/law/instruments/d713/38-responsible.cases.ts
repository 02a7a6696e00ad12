import type { RuleCases } from '../../case';
import { responsiblePersonsRecorded } from './38-responsible';

export const cases: RuleCases = {
  rule: responsiblePersonsRecorded,
  cases: [
    {
      name: 'both steps',
      facts: {
        proposedOn: '2026-01-05',
        startedOn: '2026-02-02',
        responsiblePersons: [
          { stage: 'catalogue', name: '甲', role: '经办', unit: '乙局', on: '2026-03-01' },
          { stage: 'initiation', name: '甲', role: '经办', unit: '乙局', on: '2026-03-01' },
        ],
      },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'one of two is missing',
      facts: {
        proposedOn: '2026-01-05',
        startedOn: '2026-02-02',
        responsiblePersons: [{ stage: 'catalogue', name: '甲', role: '经办', unit: '乙局', on: '2026-03-01' }],
      },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'a step after the persons were recorded is to come',
      facts: {
        proposedOn: '2026-01-05',
        decisionChanges: [
          {
            kind: 'minor',
            on: '2026-06-26',
            because: '局部调整',
            discussedOn: '2026-06-26',
            meetingNo: '9',
            newRun: null,
          },
        ],
        responsiblePersons: [{ stage: 'catalogue', name: '甲', role: '经办', unit: '乙局', on: '2026-03-01' }],
      },
      expect: { kind: 'undetermined', missing: ['responsiblePersons'] },
    },
    {
      name: 'left out when the execution was closed',
      facts: {
        proposedOn: '2026-01-05',
        evaluationReportOn: '2026-06-26',
        executionClosedOn: '2026-07-01',
        responsiblePersons: [{ stage: 'catalogue', name: '甲', role: '经办', unit: '乙局', on: '2026-03-01' }],
      },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'nobody',
      facts: { proposedOn: '2026-01-05', responsiblePersons: [] },
      expect: { kind: 'breached', code: 'unmet' },
    },
    { name: 'persons not recorded', facts: {}, expect: { kind: 'undetermined', missing: ['responsiblePersons'] } },
  ],
};
