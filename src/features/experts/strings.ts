import { bilingual } from '@/i18n';

/** Labels and hints of the forms of this job. */
export const strings = bilingual(
  {
    on: '办理日期',
    papers: '有关文书',
    appointExpertPanel: {
      count: (now: number, need: number) =>
        now < need
          ? `已填 ${now} 名，应当不少于 ${need} 名，还差 ${need - now} 名。`
          : `已填 ${now} 名，应当不少于 ${need} 名。`,
      expertPanel: '论证专家（不少于 3 人，复杂事项不少于 5 人，省规定第24条）',
      expertPanelName: '姓名',
      expertPanelUnit: '单位',
      expertPanelField: '专业',
      expertPanelFromPool: '来自专家库',
      expertPanelDeclaredOn: '利害关系声明日',
      expertPanelHasInterest: '与事项有直接利害关系',
      poolExceptionReason: '选用库外专家的理由（没有留空）',
      differingViewsSought: '已注重选择持不同意见的专家（条例第20条）',
      itemRows: '请专家评分的事项（1—5 分）',
      itemRowsItem: '事项',
      items: '必要性、可行性、公平性、财政可持续、实施风险',
    },
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
    reportExpertArgument: {
      expertForm: '论证形式',
      o_expertForm_meeting: '论证会',
      o_expertForm_written: '书面咨询',
      o_expertForm_commissioned: '委托咨询论证',
      expertLeaderAttended: '承办单位负责人到会（省规定第26条）',
      expertMajorityFollowed: '采纳多数专家意见',
      expertMajorityReason: '未采纳多数意见的理由（采纳则留空）',
      expertAdoption: '专家意见采纳情况',
    },
  },
  {
    on: 'Day of the act',
    papers: 'Papers',
    appointExpertPanel: {
      count: (now, need) =>
        now < need
          ? `${now} named of at least ${need}; ${need - now} missing.`
          : `${now} named, at least ${need} needed.`,
      expertPanel: 'Experts (three, complex matters five; Heilongjiang 24)',
      expertPanelName: 'Name',
      expertPanelUnit: 'Unit',
      expertPanelField: 'Field',
      expertPanelFromPool: 'From the pool',
      expertPanelDeclaredOn: 'Day of the statement',
      expertPanelHasInterest: 'Has a direct interest',
      poolExceptionReason: 'Reason for experts outside the pool (blank: none)',
      differingViewsSought: 'Experts with differing views were sought (20)',
      itemRows: 'Items to be rated (1 to 5)',
      itemRowsItem: 'Item',
      items: 'Necessity、Feasibility、Fairness、Affordability、Risk',
    },
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
    reportExpertArgument: {
      expertForm: 'Form',
      o_expertForm_meeting: 'meeting',
      o_expertForm_written: 'written',
      o_expertForm_commissioned: 'commissioned',
      expertLeaderAttended: 'A leader of the unit attended (Heilongjiang 26)',
      expertMajorityFollowed: 'The majority is followed',
      expertMajorityReason: 'Reason against the majority (blank if followed)',
      expertAdoption: 'How the opinions were adopted',
    },
  },
);
