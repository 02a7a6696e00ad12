import type { RuleCases } from '../../case';
import { studiedOfD71310p1 } from './10-studied';

export const cases: RuleCases = {
  rule: studiedOfD71310p1,
  cases: [
    {
      name: 'met',
      facts: { studyUnit: '市发展改革委', studyResult: '建议启动' },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'not told yet',
      facts: { studyUnit: '市发展改革委' },
      expect: { kind: 'undetermined', missing: ['studyResult'] },
    },
  ],
};
