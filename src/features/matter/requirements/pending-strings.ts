import { bilingual } from '@/i18n';

export const strings = bilingual(
  {
    title: '待第二人复核',
    corrected: (by: number, entry: number) => `第 ${by} 条：更正第 ${entry} 条`,
    withdrawn: (by: number, entry: number) => `第 ${by} 条：撤回第 ${entry} 条`,
    wouldBreach: (rules: string, n: number) => `复核同意后有 ${n} 项必备要求不再符合：${rules}`,
  },
  {
    title: 'Waits for a second person',
    corrected: (by, entry) => `Entry ${by}: corrects entry ${entry}`,
    withdrawn: (by, entry) => `Entry ${by}: withdraws entry ${entry}`,
    wouldBreach: (rules, n) =>
      `Once confirmed, ${n} ${n === 1 ? 'requirement is' : 'requirements are'} no longer met: ${rules}`,
  },
);
