import type { Words } from '@/core/kernel';
import { stageWords } from '../stage';
import { riskFieldWords } from './judgement-facts';
import { paperKindWords } from './paper-kind-words';

type ValueWords = Readonly<Record<string, Words>>;

const grades: ValueWords = {
  high: { zh: '高', en: 'high' },
  medium: { zh: '中', en: 'medium' },
  low: { zh: '低', en: 'low' },
};

const situations: ValueWords = {
  problem: { zh: '决策存在问题', en: 'a problem of the decision' },
  'major-change': { zh: '客观情况发生重大变化', en: 'circumstances changed greatly' },
  'force-majeure': { zh: '不可抗力', en: 'force majeure' },
};

const legalityOutcomes: ValueWords = {
  agree: { zh: '同意提交', en: 'may be submitted' },
  'submit-with-risk': { zh: '明示法律风险后提交', en: 'may be submitted with the legal risk stated' },
  'adjust-then-submit': { zh: '修改后提交', en: 'may be submitted after changes' },
  'return-for-procedure': { zh: '退回补正程序', en: 'returned for missing procedure' },
  'do-not-submit': { zh: '不得提交', en: 'must not be submitted' },
};

/**
 * What each value of a closed choice is called, by the field it stands in: `list.field` where two lists use one name for
 * different things, else the name alone. A test walks the schema of the facts: a choice without words is red.
 */
const byField: Readonly<Record<string, ValueWords>> = {
  origin: {
    sample: { zh: '示例', en: 'sample' },
    import: { zh: '导入', en: 'imported' },
    entered: { zh: '录入', en: 'entered' },
  },
  profileId: {
    d713: { zh: '国务院条例', en: 'Decree 713 alone' },
    hlj2021: { zh: '黑龙江省（2021）', en: 'Heilongjiang (2021)' },
    sh2020: { zh: '上海市（2020）', en: 'Shanghai (2020)' },
    ah2020: { zh: '安徽省（2020）', en: 'Anhui (2020)' },
    js2020: { zh: '江苏省（2020）', en: 'Jiangsu (2020)' },
    zj2023: { zh: '浙江省（2023）', en: 'Zhejiang (2023)' },
    gdh2023: { zh: '广东省听证规定（2023）', en: 'Guangdong hearings (2023)' },
    xj2022: { zh: '新疆（2022）', en: 'Xinjiang (2022)' },
  },
  'to.role': {
    undertaking: { zh: '承办单位', en: 'undertaking unit' },
    office: { zh: '办公厅', en: 'general office' },
    'legality-reviewer': { zh: '司法局', en: 'legality reviewer' },
    'market-regulator': { zh: '市场监管局', en: 'fair-competition reviewer' },
    assessor: { zh: '风险评估单位', en: 'risk assessor' },
    supervisor: { zh: '督查', en: 'supervision' },
  },
  proposalSource: {
    leader: { zh: '决策机关领导人员', en: 'a leader of the authority' },
    department: { zh: '所属部门', en: 'a department' },
    'lower-government': { zh: '下一级人民政府', en: 'a lower government' },
    deputy: { zh: '人大代表、政协委员', en: 'deputies' },
    citizen: { zh: '公民、法人、组织', en: 'citizens or organisations' },
  },
  matterClass: {
    policy: { zh: '重大公共政策和措施', en: 'major public policy' },
    plan: { zh: '重要规划', en: 'important plan' },
    resource: { zh: '自然和文化资源', en: 'natural and cultural resources' },
    project: { zh: '重大公共建设项目', en: 'major public project' },
    other: { zh: '其他重大事项', en: 'other major matter' },
  },
  exclusion: {
    'macro-control': { zh: '宏观调控决策', en: 'macro-control' },
    legislation: { zh: '政府立法决策', en: 'government legislation' },
    emergency: { zh: '突发事件应急处置决策', en: 'emergency response' },
  },
  governmentPrice: {
    'public-utility': { zh: '公用事业价格', en: 'a price of public utilities' },
    'public-welfare': { zh: '公益性服务价格', en: 'a price of public welfare services' },
    'natural-monopoly': { zh: '自然垄断经营的商品价格', en: 'a price under natural monopoly' },
    other: { zh: '其他政府定价、政府指导价', en: 'another price set or guided by the government' },
  },
  judgement: {
    participation: { zh: '公众参与', en: 'public participation' },
    publication: { zh: '不公开征求意见', en: 'no open consultation' },
    hearing: { zh: '听证', en: 'hearing' },
    experts: { zh: '专家论证', en: 'expert demonstration' },
    risk: { zh: '风险评估', en: 'risk assessment' },
    competition: { zh: '公平竞争审查', en: 'fair-competition review' },
  },
  fieldsAssessedBefore: riskFieldWords,
  'bases.kind': {
    law: { zh: '法律', en: 'law' },
    regulation: { zh: '法规', en: 'regulation' },
    rule: { zh: '规章', en: 'rule' },
    policy: { zh: '政策', en: 'policy' },
  },
  direction: {
    up: { zh: '越大越好', en: 'more is better' },
    down: { zh: '越小越好', en: 'less is better' },
  },
  field: riskFieldWords,
  draftSections: {
    matter: { zh: '决策事项', en: 'matter' },
    basis: { zh: '依据', en: 'basis' },
    goal: { zh: '目标', en: 'goal' },
    tasks: { zh: '工作任务', en: 'tasks' },
    measures: { zh: '措施方法', en: 'measures' },
    schedule: { zh: '时间步骤', en: 'schedule' },
    'executing-units': { zh: '执行和配合部门', en: 'executing units' },
    budget: { zh: '经费预算', en: 'budget' },
    'evaluation-plan': { zh: '后评估计划', en: 'evaluation plan' },
  },
  participationMethods: {
    symposium: { zh: '座谈会', en: 'symposium' },
    hearing: { zh: '听证会', en: 'hearing' },
    'site-visit': { zh: '实地走访', en: 'site visits' },
    written: { zh: '书面征求意见', en: 'in writing' },
    consultation: { zh: '向社会公开征求意见', en: 'open consultation' },
    questionnaire: { zh: '问卷调查', en: 'questionnaire' },
    poll: { zh: '民意调查', en: 'opinion poll' },
  },
  noticeChannels: {
    'government-site': { zh: '政府网站', en: 'government site' },
    'new-media': { zh: '政务新媒体', en: 'new media' },
    newspaper: { zh: '报刊', en: 'newspaper' },
    'radio-tv': { zh: '广播电视', en: 'radio and TV' },
    hotline: { zh: '热线', en: 'hotline' },
    letter: { zh: '信函', en: 'letter' },
    email: { zh: '电子邮件', en: 'e-mail' },
    'on-site': { zh: '现场', en: 'on site' },
  },
  noticeFields: {
    draft: { zh: '决策草案', en: 'draft' },
    explanation: { zh: '起草说明', en: 'explanation' },
    channels: { zh: '提出意见的途径', en: 'ways to comment' },
    period: { zh: '起止时间', en: 'first and last day' },
    contact: { zh: '单位和联系方式', en: 'unit and contact' },
  },
  'surveys.kind': {
    'site-visit': { zh: '实地走访', en: 'site visit' },
    written: { zh: '书面征求意见', en: 'in writing' },
    questionnaire: { zh: '问卷调查', en: 'questionnaire' },
    poll: { zh: '民意调查', en: 'opinion poll' },
  },
  disposition: {
    adopted: { zh: '采纳', en: 'adopted' },
    partly: { zh: '部分采纳', en: 'partly adopted' },
    not: { zh: '未采纳', en: 'not adopted' },
  },
  hearingSteps: {
    presentation: { zh: '介绍草案、依据', en: 'presentation of draft and basis' },
    statements: { zh: '陈述、询问、质证、辩论', en: 'statements, questions, evidence, debate' },
    confirmation: { zh: '确认笔录并签字', en: 'record confirmed and signed' },
  },
  stance: {
    oppose: { zh: '反对', en: 'against' },
    conditional: { zh: '有条件赞成', en: 'with conditions' },
    support: { zh: '赞成', en: 'for' },
    none: { zh: '未表态', en: 'no stance' },
  },
  signed: {
    signed: { zh: '已签字', en: 'signed' },
    refused: { zh: '拒签并注明', en: 'refused to sign, noted' },
    no: { zh: '未签', en: 'not signed' },
  },
  hearingReportItems: {
    organisation: { zh: '组织情况', en: 'organisation' },
    participants: { zh: '参加人情况', en: 'participants' },
    opinions: { zh: '主要意见', en: 'opinions' },
    disputes: { zh: '争议焦点', en: 'points in dispute' },
    analysis: { zh: '意见分析', en: 'analysis' },
    other: { zh: '其他', en: 'other' },
  },
  expertForm: {
    meeting: { zh: '论证会', en: 'meeting' },
    written: { zh: '书面咨询', en: 'in writing' },
    commissioned: { zh: '委托咨询论证', en: 'commissioned' },
  },
  verdict: {
    agree: { zh: '同意', en: 'agrees' },
    conditional: { zh: '有条件同意', en: 'agrees under conditions' },
    disagree: { zh: '不同意', en: 'disagrees' },
  },
  expertKinds: { trade: { zh: '行业专家', en: 'trade' }, legal: { zh: '法律专家', en: 'legal' } },
  riskGradeInitial: grades,
  riskGradeExpected: grades,
  riskListClass: {
    'plans-and-boundaries': { zh: '重要规划、区划调整', en: 'important plans, boundaries' },
    'industrial-policy-and-prices': { zh: '产业政策、公共价格', en: 'industrial policy, public prices' },
    'public-interest-policies-and-reforms': {
      zh: '重大公共利益政策和改革',
      en: 'public-interest policies and reforms',
    },
    'resource-policies': { zh: '资源政策', en: 'resource policies' },
    'public-projects': { zh: '公共建设项目', en: 'public projects' },
    others: { zh: '其他', en: 'others' },
  },
  endGrounds: {
    'low-acceptance': { zh: '社会认同度低', en: 'low acceptance' },
    infeasible: { zh: '不可行', en: 'infeasible' },
    'unmanaged-risk': { zh: '风险不可控', en: 'unmanaged risk' },
  },
  competitionConclusion: {
    consistent: { zh: '符合公平竞争审查标准', en: 'consistent with the standards' },
    exception: { zh: '适用例外', en: 'an exception applies' },
    inconsistent: { zh: '不符合，不得出台', en: 'contrary, cannot be issued' },
  },
  'legalityStops.kind': {
    supplement: { zh: '补充材料', en: 'supplement' },
    consultation: { zh: '征求意见', en: 'consulting others' },
    'site-visit': { zh: '实地调研', en: 'site visit' },
    meeting: { zh: '论证会议', en: 'meeting' },
    agency: { zh: '委托机构', en: 'agency' },
    other: { zh: '其他事由', en: 'another cause' },
  },
  legalityReviewForm: {
    review: { zh: '合法性审查', en: 'legality review' },
    consultation: { zh: '征求意见', en: 'views were asked for' },
    circulation: { zh: '传阅', en: 'passed round' },
    countersigning: { zh: '会签', en: 'countersigned' },
  },
  legalityOutcome: legalityOutcomes,
  'earlierLegalityReviews.outcome': legalityOutcomes,
  legalityFile: paperKindWords,
  discussionPack: paperKindWords,
  archiveKinds: paperKindWords,
  meetingKind: {
    executive: { zh: '常务会议', en: 'executive meeting' },
    plenary: { zh: '全体会议', en: 'plenary meeting' },
    circulation: { zh: '传阅、会签', en: 'circulation' },
  },
  position: {
    agree: { zh: '同意', en: 'agrees' },
    disagree: { zh: '不同意', en: 'disagrees' },
    abstain: { zh: '弃权', en: 'abstains' },
    silent: { zh: '未发言', en: 'silent' },
  },
  decisionOutcome: {
    passed: { zh: '通过', en: 'passed' },
    'passed-with-changes': { zh: '原则通过并适当修改', en: 'passed with changes' },
    rejected: { zh: '不予通过', en: 'rejected' },
    deferred: { zh: '暂缓决策', en: 'deferred' },
    other: { zh: '其他结果', en: 'another result' },
  },
  changeClass: {
    general: { zh: '一般修改', en: 'general change' },
    substance: { zh: '重大原则或者实质内容修改', en: 'change of principle or substance' },
  },
  publicationChannels: {
    gazette: { zh: '政府公报', en: 'gazette' },
    site: { zh: '政府网站', en: 'government site' },
    newspaper: { zh: '本地报纸', en: 'local newspaper' },
    'new-media': { zh: '政务新媒体', en: 'new media' },
    'press-conference': { zh: '新闻发布会', en: 'press conference' },
  },
  governmentLevel: {
    province: { zh: '省级', en: 'province' },
    city: { zh: '设区的市级', en: 'city' },
    county: { zh: '县级', en: 'county' },
    township: { zh: '乡镇级', en: 'township' },
  },
  retention: {
    permanent: { zh: '永久', en: 'permanent' },
    '30-years': { zh: '30 年', en: '30 years' },
    '10-years': { zh: '10 年', en: '10 years' },
  },
  'executionProblems.kind': situations,
  situation: situations,
  channel: {
    letter: { zh: '信件', en: 'letter' },
    phone: { zh: '电话', en: 'phone' },
    email: { zh: '电子邮件', en: 'e-mail' },
    visit: { zh: '来访', en: 'visit' },
    other: { zh: '其他', en: 'other' },
  },
  evaluationTriggers: {
    'short-of-effect': { zh: '明显未达到预期效果', en: 'clearly short of the expected effect' },
    'many-opinions': { zh: '公民、组织提出较多意见', en: 'many comments of citizens and organisations' },
    'authority-need': { zh: '决策机关认为有必要', en: 'the authority thinks it necessary' },
    'basis-changed': { zh: '决策依据或者客观情况变化', en: 'legal basis or circumstances changed' },
    'trial-ended': { zh: '试点或者试行期满', en: 'pilot or trial period ended' },
  },
  evaluationParticipants: {
    public: { zh: '社会公众', en: 'the public' },
    deputies: { zh: '人大代表', en: 'deputies of the congress' },
    cppcc: { zh: '政协委员', en: 'CPPCC members' },
    'peoples-organisations': { zh: '人民团体', en: 'people’s organisations' },
    grassroots: { zh: '基层组织', en: 'grassroots organisations' },
    'social-organisations': { zh: '社会组织', en: 'social organisations' },
  },
  evaluationSections: {
    basics: { zh: '基本情况', en: 'basics' },
    content: { zh: '评估内容', en: 'content' },
    problems: { zh: '问题和对策', en: 'problems and remedies' },
    advice: { zh: '建议', en: 'advice' },
    others: { zh: '其他', en: 'others' },
  },
  evaluationAdvice: {
    continue: { zh: '继续执行', en: 'continue' },
    adjust: { zh: '调整', en: 'adjust' },
    end: { zh: '终止', en: 'end' },
  },
  share: {
    unconditional: { zh: '无条件共享', en: 'shared without conditions' },
    conditional: { zh: '有条件共享', en: 'shared under conditions' },
    unknown: { zh: '共享类型不明', en: 'share type not known' },
  },
  'decisionChanges.kind': {
    minor: { zh: '一般调整', en: 'minor adjustment' },
    major: { zh: '重大调整', en: 'major adjustment' },
    stop: { zh: '停止执行', en: 'stop' },
  },
  stage: stageWords,
  'papers.kind': paperKindWords,
  // As entered in the payload of an act, where the field stands alone.
  kind: {
    'site-visit': { zh: '实地走访', en: 'site visit' },
    written: { zh: '书面征求意见', en: 'in writing' },
    questionnaire: { zh: '问卷调查', en: 'questionnaire' },
    poll: { zh: '民意调查', en: 'opinion poll' },
    supplement: { zh: '补充材料', en: 'supplement' },
    consultation: { zh: '征求意见', en: 'consulting others' },
    meeting: { zh: '论证会议', en: 'meeting' },
    agency: { zh: '委托机构', en: 'agency' },
    minor: { zh: '一般调整', en: 'minor adjustment' },
    major: { zh: '重大调整', en: 'major adjustment' },
    stop: { zh: '停止执行', en: 'stop' },
    ...situations,
  },
};

/** The words of a value at a path of the facts or of an act's payload (`surveys.kind`); undefined: it has none, it is text. */
export const valueWords = (path: string, value: string): Words | undefined => {
  const name = path.slice(path.lastIndexOf('.') + 1);
  const words = byField[path] ?? byField[name];
  return words && Object.hasOwn(words, value) ? words[value] : undefined;
};
