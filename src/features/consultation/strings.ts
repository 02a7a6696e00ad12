import { counted } from '@/core/kernel';
import { bilingual } from '@/i18n';

/** Labels and hints of the forms of this job. */
export const strings = bilingual(
  {
    on: '办理日期',
    papers: '有关文书',
    answerOpinions: {
      received: (rows: string) => `收到 ${rows} 条意见。`,
      proposed: (rows: string, themes: string) =>
        `按原文的主题和条款，${rows} 条归为 ${themes} 类，条数由系统计算，可以修改。`,
      noRows: '没有逐条录入的原文，条数请按收到的填写。',
      anew: '按原文重新归类计数',
      clauseTheme: (clause: string) => `第 ${clause} 条`,
      noOpinions: '没有取到意见，请再试一次。',
    },
  },
  {
    on: 'Day of the act',
    papers: 'Papers',
    answerOpinions: {
      received: (rows: string) => `Received: ${counted(rows, 'comment')}.`,
      proposed: (rows: string, themes: string) =>
        `By the theme and clause they carry, ${rows} fall into ${themes} themes; counted by the system, and yours to change.`,
      noRows: 'There are no comments row by row: please fill in the numbers as received.',
      anew: 'Sort and count again from the rows',
      clauseTheme: (clause: string) => `Clause ${clause}`,
      noOpinions: 'The comments could not be fetched; please try again.',
    },
  },
);
