import { paperKindWords } from './paper-kind-words';
import type { ValuesByField } from './values-by-field';

export const situations: ValuesByField[string] = {
  problem: { zh: '决策存在问题', en: 'a problem of the decision' },
  'major-change': { zh: '客观情况发生重大变化', en: 'circumstances changed greatly' },
  'force-majeure': { zh: '不可抗力', en: 'force majeure' },
};

const meetingKinds: ValuesByField[string] = {
  executive: { zh: '常务会议', en: 'executive meeting' },
  plenary: { zh: '全体会议', en: 'plenary meeting' },
  circulation: { zh: '传阅、会签', en: 'circulation' },
};

/** Values of the meeting, its decision, publication, execution and evaluation. */
export const decisionValues: ValuesByField = {
  discussionPack: paperKindWords,
  archiveKinds: paperKindWords,
  meetingKind: meetingKinds,
  meetingKindSet: meetingKinds,
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
    'radio-tv': { zh: '广播、电视', en: 'radio and television' },
    'new-media': { zh: '政务新媒体', en: 'new media' },
    'press-conference': { zh: '新闻发布会', en: 'press conference' },
  },
  interpretationWays: {
    'press-conference': { zh: '新闻发布会', en: 'press conference' },
    interview: { zh: '接受访谈', en: 'interview' },
    article: { zh: '解读文章、图解', en: 'article or picture' },
    other: { zh: '其他方式', en: 'another way' },
  },
  'executionProblems.kind': situations,
  situation: situations,
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
  'decisionChanges.kind': {
    minor: { zh: '一般调整', en: 'minor adjustment' },
    major: { zh: '重大调整', en: 'major adjustment' },
    stop: { zh: '停止执行', en: 'stop' },
  },
};
