import type { FigureWords } from './figure';
import type { MatterFigureId } from './matter-figure-list';

const stanceShare = (zh: string, en: string): FigureWords => ({
  name: { zh: `${zh}占比`, en: `share ${en}` },
  means: {
    zh: `全部收到的意见中态度为“${zh}”的条数占比；一条意见一个态度，四项合计 100%。`,
    en: `Comments with the stance “${en}” as a share of all with a stance on record; the four add up to 100%.`,
  },
});

/** What each figure of one matter is called and means; a figure without words does not compile. */
export const matterFigureWords: Readonly<Record<MatterFigureId, FigureWords>> = {
  missing: {
    name: { zh: '还缺的必备条件', en: 'conditions missing' },
    means: {
      zh: '事项要过的下一道关口及其以前各关口中，法律要求必须具备而今天尚未具备的条件项数（已违反的和还没有记录的都算）；提示性要求不算。',
      en: 'Requirements that keep the next gate of the matter, or one before it, shut today: breached, or not on record yet. Advice does not count.',
    },
  },
  breaches: {
    name: { zh: '已违反的必备条件', en: 'conditions breached' },
    means: {
      zh: '还缺的必备条件中，记录的事实已经违反规定的项数。',
      en: 'Of the conditions missing, those that the facts on record breach.',
    },
  },
  'standing-breaches': {
    name: { zh: '违反的必备要求', en: 'binding requirements breached' },
    means: {
      zh: '记录的事实违反、尚未改正也没有重新办理的必备要求项数，不论属于哪一关口；照实记录并说明过理由的也在内。',
      en: 'Binding requirements that the facts on record breach and that are not cured, of whichever gate; those confirmed with a reason are among them.',
    },
  },
  'conditions-met': {
    name: { zh: '已具备的必备条件', en: 'conditions met' },
    means: {
      zh: '下一道关口及其以前各关口适用于本事项的必备条件中，今天已经具备的项数。',
      en: 'Requirements of the next gate and of those before it that apply to the matter and are met today.',
    },
  },
  conditions: {
    name: { zh: '应具备的必备条件', en: 'conditions that apply' },
    means: {
      zh: '下一道关口及其以前各关口中，今天适用于本事项的必备条件总数：已具备的加上还缺的。',
      en: 'Requirements of the next gate and of those before it that apply today: met and missing together.',
    },
  },
  'missing-later': {
    name: { zh: '以后各关口的条件', en: 'conditions of later gates' },
    means: {
      zh: '下一道关口以后的各关口还要求、今天尚未具备的必备条件项数；现在还不用办。',
      en: 'Requirements of the gates after the next one that are not met yet; nothing of them is owed now.',
    },
  },
  'rules-satisfied': {
    name: { zh: '全程已满足的要求', en: 'requirements met over the whole procedure' },
    means: {
      zh: '从提出到执行全过程适用于本事项的法定要求（含提示性要求）中，今天已满足的项数。',
      en: 'Requirements of the whole procedure, advice included, that apply to the matter and are met today.',
    },
  },
  'rules-applying': {
    name: { zh: '全程适用的要求', en: 'requirements that apply over the whole procedure' },
    means: {
      zh: '从提出到执行全过程今天适用于本事项的法定要求总数（含提示性要求）。',
      en: 'All requirements of the whole procedure, advice included, that apply to the matter today.',
    },
  },
  'opinions-received': {
    name: { zh: '收到的意见', en: 'comments received' },
    means: {
      zh: '公开征求意见以来收到的原始意见条数，重复和联名的每份各算一条。',
      en: 'Comments received since the consultation opened; every copy of a joint or repeated text counts.',
    },
  },
  'opinions-grouped': {
    name: { zh: '去重后的意见', en: 'comments without repeats' },
    means: {
      zh: '收到的意见减去重复与联名：文字先前已经收到过的，不再计。',
      en: 'Comments received less the repeats: those whose words had been received before.',
    },
  },
  'opinions-repeated': {
    name: { zh: '重复与联名', en: 'repeats and joint copies' },
    means: {
      zh: '文字先前已经收到过的意见条数，等于收到的减去去重后的；联名信的第一份不算在内。',
      en: 'Comments whose words had been received before: received less without repeats. The first copy of a joint letter is not among them.',
    },
  },
  people: {
    name: { zh: '提意见的人', en: 'people who commented' },
    means: {
      zh: '逐条计数时为不同的人（按化名识别，一人只算一次）；只有封存批次时为各批次人数之和，一人经两个渠道提意见会算两次。',
      en: 'Counted row by row: different persons, each once. From sealed batches: their persons added, so that who wrote by two channels counts twice.',
    },
  },
  'opinions-answered': {
    name: { zh: '已答复的意见', en: 'comments answered' },
    means: {
      zh: '案卷记录的意见归类中，已作出采纳、部分采纳或不采纳处理的条数。',
      en: 'Comments of the themes on record that have a disposition: adopted, partly adopted or not.',
    },
  },
  'answered-share': {
    name: { zh: '意见答复率', en: 'share of comments answered' },
    means: {
      zh: '已答复的意见占全部收到意见的比例，没有归类的也在分母里；征求意见尚未截止的不计。',
      en: 'Comments answered as a share of all received; those not sorted yet are in the whole. Not counted while the consultation is open.',
    },
  },
  'stance-oppose': stanceShare('反对', 'against'),
  'stance-conditional': stanceShare('有条件赞成', 'for, with conditions'),
  'stance-support': stanceShare('赞成', 'for'),
  'stance-none': stanceShare('未表态', 'without a stance'),
  'theme-size': {
    name: { zh: '诉求的意见条数', en: 'comments of a theme' },
    means: {
      zh: '归入这一诉求的意见条数，重复和联名的也算。',
      en: 'Comments sorted into this theme, repeats included.',
    },
  },
  experts: {
    name: { zh: '论证专家', en: 'experts of the panel' },
    means: {
      zh: '选定参加论证的专家人数，回避和退出的不计。',
      en: 'Experts of the panel, without those who step aside or left.',
    },
  },
  'experts-signed': {
    name: { zh: '已署名的专家意见', en: 'expert opinions signed' },
    means: { zh: '已经署名的专家论证意见份数。', en: 'Opinions that experts have signed.' },
  },
  'experts-entered': {
    name: { zh: '由他人录入的专家意见', en: 'expert opinions entered by others' },
    means: {
      zh: '专家在纸上签署、由承办单位等他人录入案卷的意见份数；凭链接本人签署的不算。',
      en: 'Opinions signed on paper that somebody else entered in the record; those signed by link are the expert’s own.',
    },
  },
  'experts-dissent': {
    name: { zh: '不同意的专家', en: 'experts who disagree' },
    means: { zh: '署名意见的结论为“不同意”的专家人数。', en: 'Experts whose signed opinion disagrees.' },
  },
  'expert-agreement': {
    name: { zh: '专家评分一致程度（W）', en: 'agreement of the experts’ ratings (W)' },
    means: {
      zh: '肯德尔和谐系数 W：各位专家对各评分项的排序有多一致。1 为完全一致，0 为毫无一致；一般认为 0.5 以上较一致。它不说明专家赞成还是反对。',
      en: 'Kendall’s coefficient of concordance W: how far the experts rank the items alike. 1 is full agreement, 0 none; above 0.5 is usually called good. It does not say whether they approve.',
    },
  },
  options: {
    name: { zh: '备选方案', en: 'options' },
    means: { zh: '进行比较的备选方案个数。', en: 'Options that are compared.' },
  },
  'option-value': {
    name: { zh: '方案综合得分', en: 'value of an option' },
    means: {
      zh: '按案卷记录的准则权重加权求和，每项准则在最差与最好之间换算为 0 至 1。',
      en: 'Weighted sum under the weights on record; every criterion runs from 0 at its worst to 1 at its best.',
    },
  },
  'option-first-share': {
    name: { zh: '方案居首的权重组合占比', en: 'share of weightings an option leads' },
    means: {
      zh: '在 16,384 组随机权重（均匀分布，种子由事项编号固定）中，这一方案得分最高的占比；抽样误差不超过约 0.8 个百分点。越接近 100%，结论越不受权重取舍影响。',
      en: 'Of 16,384 random weightings (uniform, seed fixed by the matter), the share under which this option scores best; sampling error is at most about 0.8 percentage points. Near 100% the choice hardly depends on the weights.',
    },
  },
  'risk-before': {
    name: { zh: '措施前风险值', en: 'risk before measures' },
    means: {
      zh: '评估报告给出的措施前可能性与后果的乘积，0 至 1。',
      en: 'Likelihood by consequence before measures, as the report has them; 0 to 1.',
    },
  },
  'risk-after': {
    name: { zh: '措施后风险值', en: 'risk after measures' },
    means: {
      zh: '评估报告给出的措施后可能性与后果的乘积，0 至 1；事项的风险值取其中最高的一项。',
      en: 'Likelihood by consequence after measures, as the report has them; 0 to 1. The risk of the matter is its highest.',
    },
  },
  barring: {
    name: { zh: '使依法决策不可能的违反', en: 'breaches that bar a lawful decision' },
    means: {
      zh: '今天已经违反、把其余环节都办完也仍然违反的必备要求项数；改正或者重新办理之前没有可以依法决策的日子。',
      en: 'Binding requirements breached today that would still be breached were all the rest carried out. Until they are cured there is no lawful day to decide on.',
    },
  },
  'days-overdue': {
    name: { zh: '逾期天数', en: 'days overdue' },
    means: {
      zh: '今天已超过承诺日的天数；没有超过、已经决定或未设承诺日的没有这个数。',
      en: 'Days by which the promised day has passed; none where it has not, where it was decided, or where none was promised.',
    },
  },
  'days-late': {
    name: { zh: '晚于承诺日的天数', en: 'days later than promised' },
    means: {
      zh: '最早可依法决策日比承诺日晚的天数；不晚的没有这个数。',
      en: 'Days by which the earliest lawful decision day lies after the promised day; none where it does not.',
    },
  },
};
