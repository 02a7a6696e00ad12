import type { RuleCases } from '../../case';
import { omissionsExplained } from './26-account';

export const cases: RuleCases = {
  rule: omissionsExplained,
  cases: [
    {
      name: 'not held, with its reason',
      facts: { procedureAccount: [{ procedure: '听证', performed: false, reason: '分歧不大' }] },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'not held, without a reason',
      facts: { procedureAccount: [{ procedure: '听证', performed: false, reason: null }] },
      expect: { kind: 'breached', code: 'unmet' },
    },
    { name: 'no account told', facts: {}, expect: { kind: 'undetermined', missing: ['procedureAccount'] } },
    { name: 'an empty account', facts: { procedureAccount: [] }, expect: { kind: 'breached', code: 'unmet' } },
    {
      name: 'one of two procedures left out in silence',
      facts: {
        procedureAccount: [
          { procedure: '听证', performed: false, reason: '分歧不大' },
          { procedure: '风险评估', performed: false, reason: null },
        ],
      },
      expect: { kind: 'breached', code: 'unmet', values: { silent: 1, of: 2 } },
    },
    {
      name: 'sent before the decree',
      facts: { procedureAccount: [], legalitySubmittedOn: '2018-05-10' },
      expect: { kind: 'not-applicable', code: 'not-yet-in-force' },
    },
    {
      name: 'a hearing on record, denied',
      facts: {
        hearingHeldOn: '2026-04-02',
        procedureAccount: [{ procedure: 'hearing', performed: false, reason: '分歧不大' }],
      },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'an expert review claimed, judged not to be needed and not on record',
      facts: {
        expertJudgement: { applies: false, because: '非技术事项', by: '甲', on: '2026-01-05', complex: false },
        procedureAccount: [{ procedure: '专家论证', performed: true, reason: null }],
      },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'claimed, of which the facts tell nothing',
      facts: { procedureAccount: [{ procedure: '专家论证', performed: true, reason: null }] },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'not held, for a reason that says nothing',
      facts: { procedureAccount: [{ procedure: '听证', performed: false, reason: '无' }] },
      expect: { kind: 'breached', code: 'hollow' },
    },
  ],
};
