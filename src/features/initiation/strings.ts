import { bilingual } from '@/i18n';

/** What the summaries of this job say. */
export const strings = bilingual(
  {
    judgeApplicability: {
      c_applies: (what: string) => `属于重大行政决策：${what}。`,
      c_excluded: (what: string) => `不属于：${what}不适用本条例。按各自的规定办理，程序到此为止。`,
      c_other: (law: string) => `依照“${law}”规定的程序办理，不重复本条例的程序。`,
      c_none: '不属于：五类都不是，不适用重大行政决策程序。',
      c_open: '还有问题没有回答。',
      follows: '接下来必须经过',
      f_study: '研究论证后决定是否启动（条例10）',
      f_public: '公众参与，依法不予公开的除外（条例14）',
      f_legality: '合法性审查，未经审查不得提交讨论（条例25）',
      f_discussion: '集体讨论决定（条例30）',
      questions: '启动以后要判断',
      q_hearing: '是否听证（条例16）',
      q_experts: '是否专家论证（条例19）',
      q_risk: '各领域是否风险评估（条例22）',
      q_competition: '是否公平竞争审查（条例29；公平竞争审查条例）',
    },
    judgeProcedures: {
      brings: (n: number) => `适用，带来 ${n} 项要求`,
      leftOut: '不适用，理由记入案卷',
    },
  },
  {
    judgeApplicability: {
      c_applies: (what: string) => `A major administrative decision: ${what}.`,
      c_excluded: (what: string) =>
        `Not one: the decree does not apply to ${what}. Its own rules do; the procedure ends here.`,
      c_other: (law: string) => `The procedure of “${law}” is followed; that of the decree is not repeated.`,
      c_none: 'Not one: none of the five classes; the procedure does not apply.',
      c_open: 'Some questions are not answered yet.',
      follows: 'It has to pass',
      f_study: 'Study, then the decision to start (Decree 713, 10)',
      f_public: 'Public participation, unless lawfully not public (14)',
      f_legality: 'Legality review; unreviewed it may not be discussed (25)',
      f_discussion: 'Collective discussion (30)',
      questions: 'To be judged once it has started',
      q_hearing: 'whether a hearing is held (16)',
      q_experts: 'whether experts are heard (19)',
      q_risk: 'which fields of risk are assessed (22)',
      q_competition: 'whether fair competition is reviewed (29)',
    },
    judgeProcedures: {
      brings: (n: number) => (n === 1 ? 'applies, brings in 1 requirement' : `applies, brings in ${n} requirements`),
      leftOut: 'does not apply; the reason is recorded',
    },
  },
);
