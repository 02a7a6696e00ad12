import type { RuleCases } from '../../case';
import { expertNeedJudged } from './19-judgement';

export const cases: RuleCases = {
  rule: expertNeedJudged,
  cases: [
    {
      name: 'judged, with the reason',
      facts: { expertJudgement: { applies: true, because: '技术性强', by: '甲', on: '2026-01-05', complex: false } },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'not recorded: judgement whether expert review applies',
      facts: {},
      expect: { kind: 'undetermined', missing: ['expertJudgement'] },
    },
    {
      name: 'recorded as technical, judged to need no experts',
      facts: {
        expertJudgement: { applies: false, because: '示例', by: '甲', on: '2026-01-05', complex: false },
        technical: true,
      },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'recorded as complex, judged to need no experts',
      facts: { expertJudgement: { applies: false, because: '示例', by: '甲', on: '2026-01-05', complex: true } },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'widely followed, and the office confirmed that no experts are needed',
      facts: {
        expertJudgement: { applies: false, because: '示例', by: '甲', on: '2026-01-05', complex: false },
        widelyFollowed: true,
        judgementConfirmations: [{ judgement: 'experts', because: '没有技术问题', by: '办公厅', on: '2026-02-01' }],
      },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'judged anew after the office had confirmed the former judgement',
      facts: {
        expertJudgement: { applies: false, because: '示例', by: '甲', on: '2026-02-02', complex: false },
        widelyFollowed: true,
        judgementConfirmations: [{ judgement: 'experts', because: '没有技术问题', by: '办公厅', on: '2026-02-01' }],
      },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'technical stays technical, whatever the office confirms',
      facts: {
        expertJudgement: { applies: false, because: '示例', by: '甲', on: '2026-01-05', complex: false },
        technical: true,
        judgementConfirmations: [{ judgement: 'experts', because: '示例', by: '办公厅', on: '2026-02-01' }],
      },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'judged without a reason',
      facts: { expertJudgement: { applies: false, because: null, by: '甲', on: '2026-01-05', complex: false } },
      expect: { kind: 'breached', code: 'unmet' },
    },
  ],
};
