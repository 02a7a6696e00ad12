import type { RuleCases } from '../../case';
import { controllableAsAssessed } from './24-grade';

const riskJudgements = [{ field: 'social-stability', applies: true, because: '涉及群众', by: '甲', on: '2026-01-05' }];
const found = (controllable: boolean) => ({ controllable, by: '甲', on: '2026-05-10', because: '措施可以落实' });

export const cases: RuleCases = {
  rule: controllableAsAssessed,
  cases: [
    {
      name: 'low after measures, found controllable',
      facts: { riskJudgements, riskGradeExpected: 'low', controllability: found(true) },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'high after measures, found controllable all the same',
      facts: { riskJudgements, riskGradeExpected: 'high', controllability: found(true) },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'high after measures, found uncontrollable',
      facts: { riskJudgements, riskGradeExpected: 'high', controllability: found(false) },
      expect: { kind: 'not-applicable', code: 'does-not-apply' },
    },
    {
      name: 'no finding yet',
      facts: { riskJudgements, riskGradeExpected: 'high' },
      expect: { kind: 'undetermined', missing: ['controllability'] },
    },
    {
      name: 'grade after measures not recorded',
      facts: { riskJudgements, controllability: found(true) },
      expect: { kind: 'undetermined', missing: ['riskGradeExpected'] },
    },
  ],
};
