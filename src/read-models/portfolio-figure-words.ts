import type { FigureWords } from './figure';
import type { PortfolioFigureId } from './portfolio-figure-list';

/** What each figure over several matters is called and means; a figure without words does not compile. */
export const portfolioFigureWords: Readonly<Record<PortfolioFigureId, FigureWords>> = {
  matters: {
    name: { zh: '在办事项', en: 'matters under way' },
    means: {
      zh: '目录内正在办理的事项：已提出、尚未公布，没有中止也没有终止；已经决定、还没有公布的也在内。',
      en: 'Matters at hand: proposed, not published, neither suspended nor ended. Those decided and not published yet are among them.',
    },
  },
  catalogued: {
    name: { zh: '目录事项', en: 'matters of the catalogue' },
    means: {
      zh: '目录里的全部事项，不论在办、中止、终止、公布还是归档。',
      en: 'All matters on record, whatever has become of them.',
    },
  },
  'matters-normal': {
    name: { zh: '正常', en: 'on time' },
    means: {
      zh: '尚未决定，最早可依法决策日比承诺日至少早 10 日（或未设承诺日）的在办事项。',
      en: 'Matters under way, not decided yet, whose earliest lawful day leaves at least 10 days before the promised day, or that promised none.',
    },
  },
  'matters-decided': {
    name: { zh: '已决定、未公布', en: 'decided, not published' },
    means: {
      zh: '已经作出决定、还没有公布的在办事项。',
      en: 'Matters under way that are decided and not published yet.',
    },
  },
  'matters-due': {
    name: { zh: '临期', en: 'due soon' },
    means: {
      zh: '尚未逾期，但最早可依法决策日晚于承诺日、离承诺日余量不足 10 日，或者依现状不能依法决策的在办事项。',
      en: 'Matters not overdue whose earliest lawful day lies after the promised day or leaves under 10 days before it, or that have no lawful day as things stand.',
    },
  },
  'matters-overdue': {
    name: { zh: '逾期', en: 'overdue' },
    means: {
      zh: '承诺日已过而尚未决定的在办事项。',
      en: 'Matters under way past their promised day and not decided.',
    },
  },
  'matters-breached': {
    name: { zh: '违反必备要求', en: 'in breach' },
    means: {
      zh: '记录的事实违反必备要求、尚未改正也没有重新办理的在办事项（逾期的另计）；照实记录并说明过理由的也在内。',
      en: 'Matters under way whose record breaches a binding requirement that is not cured, those overdue apart. Breaches that were confirmed with a reason are among them.',
    },
  },
  'matters-execution-late': {
    name: { zh: '执行逾期', en: 'execution overdue' },
    means: {
      zh: '已经决定、有执行任务过了时限没有完成或者超过执行时限的事项；不算在“逾期”（超过承诺日而未决定）里。',
      en: 'Matters decided in which a task of the execution, or the execution itself, is past its due day. “Overdue” (past the promised day and not decided) does not count them.',
    },
  },
  'matters-late': {
    name: { zh: '晚于承诺日', en: 'later than promised' },
    means: {
      zh: '最早可依法决策日晚于承诺日的事项（含已逾期的）。',
      en: 'Matters whose earliest lawful day lies after the promised day, those overdue among them.',
    },
  },
  'matters-blocked': {
    name: { zh: '依现状不能依法决策', en: 'no lawful decision possible' },
    means: {
      zh: '已经违反必备要求、改正或者重新办理之前没有依法可决策日的在办事项。',
      en: 'Matters under way that breach binding requirements: until these are cured there is no lawful day to decide on.',
    },
  },
  'matters-waiting': {
    name: { zh: '等待领导决定', en: 'waiting for a leader' },
    means: {
      zh: '下一步要由领导决定的事项：是否启动、风险是否可控、集体讨论。决定以后由办公厅请示报告、公布的不算。',
      en: 'Matters whose next step is a leader’s decision: to start, whether the risk is controllable, collective discussion. What the office does after the decision is not among them.',
    },
  },
  'matters-asked': {
    name: { zh: '等您决定', en: 'waiting for you' },
    means: {
      zh: '您的工作清单上现在可以办的事所涉及的事项，一个事项只算一次；已经决定、还要您判断是否评估的也在内。',
      en: 'Matters with something on your own work list that you can do now, each counted once; those decided that still need a word of yours are among them.',
    },
  },
  'matters-at-stage': {
    name: { zh: '处在这一阶段的事项', en: 'matters at this stage' },
    means: { zh: '现在办到这一阶段的在办事项。', en: 'Matters under way that have come to this stage.' },
  },
  'risks-assessed': {
    name: { zh: '已评估的风险', en: 'risks assessed' },
    means: {
      zh: '有风险评估报告的在办事项，每件取措施后最高的一项风险。',
      en: 'Matters under way with a risk report; of each the risk that is highest after measures.',
    },
  },
  'risks-grave': {
    name: { zh: '风险较大以上', en: 'major risks' },
    means: {
      zh: '措施后最高风险值（可能性乘后果）超过“一般”上限的事项。',
      en: 'Matters whose highest risk after measures (likelihood by consequence) lies above the limit of “moderate”.',
    },
  },
  'matters-demonstrated': {
    name: { zh: '已选定专家的事项', en: 'matters before experts' },
    means: { zh: '已经选定论证专家的在办事项。', en: 'Matters under way for which experts were chosen.' },
  },
  'voice-matters': {
    name: { zh: '征求过意见的事项', en: 'matters consulted on' },
    means: {
      zh: '公开征求意见已经截止、收到过意见的事项。',
      en: 'Matters whose consultation is over and brought comments.',
    },
  },
  'voice-received': {
    name: { zh: '收到的意见', en: 'comments received' },
    means: {
      zh: '征求意见已经截止的各事项收到的原始意见之和，没有归类的也算；正在征求意见的另计。',
      en: 'Comments received on all matters whose consultation is over, sorted or not. Consultations still open are counted separately.',
    },
  },
  'voice-open-received': {
    name: { zh: '正在征求的意见', en: 'comments so far' },
    means: {
      zh: '征求意见尚未截止的事项到今天收到的意见之和。',
      en: 'Comments received so far on matters whose consultation is still open.',
    },
  },
  'voice-answered-share': {
    name: { zh: '意见答复率', en: 'share of comments answered' },
    means: {
      zh: '征求意见已经截止的各事项，已答复的意见占全部收到意见的比例；没有归类的也在分母里。',
      en: 'Of all comments received on matters whose consultation is over, the share that was answered; those not sorted yet are in the whole.',
    },
  },
  'data-age': {
    name: { zh: '最旧一项数据', en: 'oldest data' },
    means: {
      zh: '本页用到的、按月或更勤更新的数据集中，最近一次更新离今天最久的一项的天数；案卷随办随记，不在其内。',
      en: 'Of the data sets on this page that are renewed monthly or more often, the days since the one renewed longest ago. Dossiers are kept as acts are done and are not among them.',
    },
  },
};
