import { bilingual } from '@/i18n';

/** Labels and hints of the forms of this job. */
export const strings = bilingual(
  {
    on: '办理日期',
    papers: '有关文书',
    signExpertOpinion: {
      question: '论证的问题',
      name: '专家',
      necessity: '必要性',
      feasibility: '可行性',
      soundness: '科学性',
      verdict: '结论',
      o_verdict_agree: '同意',
      o_verdict_conditional: '有条件同意',
      o_verdict_disagree: '不同意',
      scoreRows: '评分（1—5）',
      sealed: '已署名盖章',
    },
  },
  {
    on: 'Day of the act',
    papers: 'Papers',
    signExpertOpinion: {
      question: 'Question',
      name: 'Expert',
      necessity: 'Necessity',
      feasibility: 'Feasibility',
      soundness: 'Soundness',
      verdict: 'Verdict',
      o_verdict_agree: 'Agrees',
      o_verdict_conditional: 'Agrees under conditions',
      o_verdict_disagree: 'Disagrees',
      scoreRows: 'Ratings (1 to 5)',
      sealed: 'Signed and sealed',
    },
  },
);
