import type { RuleCases } from '../../case';
import { selectionPublished } from './16-selection';

export const cases: RuleCases = {
  rule: selectionPublished,
  cases: [
    {
      name: 'published, or nobody is selected',
      facts: {
        hearingJudgement: { applies: true, because: '价格法', by: '甲', on: '2026-01-05', compulsoryUnder: null },
        hearingSelection: '报名后公开抽签',
      },
      expect: { kind: 'satisfied', code: 'met' },
    },
    {
      name: 'not recorded: how participants are selected',
      facts: {
        hearingJudgement: { applies: true, because: '价格法', by: '甲', on: '2026-01-05', compulsoryUnder: null },
      },
      expect: { kind: 'undetermined', missing: ['hearingSelection'] },
    },
    {
      name: 'judged: no hearing',
      facts: {
        hearingJudgement: { applies: false, because: '分歧不大', by: '甲', on: '2026-01-05', compulsoryUnder: null },
      },
      expect: { kind: 'not-applicable', code: 'does-not-apply' },
    },
    {
      name: 'the way of selecting was never published',
      facts: {
        hearingJudgement: { applies: true, because: '示例', by: '甲', on: '2026-01-05', compulsoryUnder: null },
        hearingSelection: '自愿报名，随机选取',
        hearingSelectionOn: null,
      },
      expect: { kind: 'breached', code: 'unmet' },
    },
    {
      name: 'published after the list of participants',
      facts: {
        hearingJudgement: { applies: true, because: '示例', by: '甲', on: '2026-01-05', compulsoryUnder: null },
        hearingSelection: '自愿报名，随机选取',
        hearingSelectionOn: '2026-04-02',
        hearingListOn: '2026-04-01',
      },
      expect: { kind: 'breached', code: 'too-late', values: { done: '2026-04-02', needed: '2026-04-01' } },
    },
  ],
};
