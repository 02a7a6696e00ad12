import { stageWords } from '../stage';
import { riskFieldWords } from './judgement-facts';
import { fileTypeIds, fileTypes } from './paper-file';
import { paperKindWords } from './paper-kind-words';
import type { ValuesByField } from './values-by-field';

const weighed = {
  direct: { zh: '直接赋权', en: 'given directly' },
  swing: { zh: '摆幅赋权', en: 'swing weights' },
  order: { zh: '只排顺序（排序质心）', en: 'order alone (rank order centroid)' },
  pairs: { zh: '两两比较（层次分析法）', en: 'pairwise (AHP)' },
};

const moneySides = {
  costs: { zh: '费用', en: 'costs' },
  benefits: { zh: '效益', en: 'benefits' },
} as const;

/** Values of what a matter is, how it is drafted, judged, filed and ended. */
export const matterValues: ValuesByField = {
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
    undertaking: { zh: '承办单位', en: 'unit in charge' },
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
    experts: { zh: '专家论证', en: 'expert review' },
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
  'options.sources.kind': {
    evidence: { zh: '数据后端的答复', en: 'answer of a data backend' },
    experts: { zh: '专家评分', en: 'ratings of experts' },
    document: { zh: '文件', en: 'document' },
    estimate: { zh: '承办单位估计', en: 'estimate of the unit' },
  },
  'riskWeighting.method': {
    direct: { zh: '直接赋权', en: 'given directly' },
    pairs: { zh: '两两比较（层次分析法）', en: 'pairwise (AHP)' },
  },
  'weighting.nodes.method': weighed,
  'weighting.method': {
    ...weighed,
    tree: { zh: '按价值树逐层赋权', en: 'branch by branch of the value tree' },
  },
  prices: {
    real: { zh: '不变价（折现率也用实际值）', en: 'constant prices (with a real rate)' },
    nominal: { zh: '现价（折现率也用名义值）', en: 'current prices (with a nominal rate)' },
  },
  'appraisal.factors.side': moneySides,
  'factors.side': moneySides,
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
  governmentLevel: {
    province: { zh: '省级', en: 'province' },
    city: { zh: '设区的市级', en: 'city' },
    county: { zh: '县级', en: 'county' },
    township: { zh: '乡镇级', en: 'township' },
  },
  share: {
    unconditional: { zh: '无条件共享', en: 'shared without conditions' },
    conditional: { zh: '有条件共享', en: 'shared under conditions' },
    unknown: { zh: '共享类型不明', en: 'share type not known' },
  },
  stage: stageWords,
  'papers.kind': paperKindWords,
  'papers.file.type': Object.fromEntries(fileTypeIds.map((type) => [type, fileTypes[type].words])),
  retention: {
    permanent: { zh: '永久', en: 'permanent' },
    '30-years': { zh: '30 年', en: '30 years' },
    '10-years': { zh: '10 年', en: '10 years' },
  },
  channel: {
    letter: { zh: '信件', en: 'letter' },
    phone: { zh: '电话', en: 'phone' },
    email: { zh: '电子邮件', en: 'e-mail' },
    visit: { zh: '来访', en: 'visit' },
    other: { zh: '其他', en: 'other' },
  },
  endGrounds: {
    'low-acceptance': { zh: '社会认同度低', en: 'low acceptance' },
    infeasible: { zh: '不可行', en: 'infeasible' },
    'unmanaged-risk': { zh: '风险不可控', en: 'unmanaged risk' },
  },
};
