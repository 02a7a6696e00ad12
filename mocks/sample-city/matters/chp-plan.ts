import type { MatterSpec } from '../matter-spec';
import { chpPlanVoices } from '../voices/chp-plan';

export const chpPlan: MatterSpec = {
  id: 'chp-plan',
  title: '城市热电联产规划',
  summary: '全市仍有 63 台分散燃煤锅炉，拟以热电联产和工业余热替代，确定热源布局和管网联通。',
  matterClass: 'plan',
  leadUnit: '市发展改革委',
  coUnits: ['市住建局', '市生态环境局'],
  plannedBy: '2026-12-31',
  begins: '2026-10-14',
  until: 'consulting',
  pace: 4,
  seed: 7,
  proposal: {
    basis: '大气污染防治法第三十九条：在燃煤供热地区推进热电联产和集中供热。',
    solution: '东西两片联网，以两座热电厂为主热源，分散锅炉改为调峰。',
    necessity: '分散锅炉热效率低两成，严寒期单点故障无法互济。',
  },
  study: '热负荷预测可信，规划期到 2035 年，建议列入目录。',
  features: { wideDisagreement: true, majorEconomic: false, majorLivelihood: true, widelyFollowed: true },
  judged: {
    participation: '热源选址和锅炉关停影响居民和企业，公开征求意见。',
    hearing: { applies: false, because: '规划不涉及价格；选址分歧在环境影响评价阶段专门听取意见。' },
    experts: { complex: true, because: '热负荷、管网水力和环境容量专业性强。' },
    risks: {
      'social-stability': '热源点周边居民可能反对。',
      'public-safety': '切换期供热中断。',
      ecology: '热电厂扩建增加局部排放。',
      'public-finance': '管网联通投资 23 亿元。',
      'public-opinion': '热源选址容易引发议论。',
    },
    noRisk: '—',
    competition: { applies: true, because: '涉及供热企业的供热范围和接入条件。' },
  },
  draft: {
    clauses: [
      '规划期为 2026—2035 年，覆盖九个市辖区建成区。',
      '形成东、西两个热网，2029 年前联通。',
      '63 台分散锅炉分三批关停或转为调峰备用。',
      '热电厂扩建同步实施超低排放改造。',
      '鼓励利用工业余热，热网对各类热源公平接入。',
      '切换安排在非采暖期，保留一个采暖季备用。',
    ],
    bases: [
      ['大气污染防治法', '第三十九条', 'law'],
      ['节约能源法', '第三十一条', 'law'],
    ],
    costBenefit: '总投资 58 亿元，年节约标煤 41 万吨，采暖季 PM2.5 贡献下降约 9%。',
  },
  options: {
    criteria: [
      { name: '总投资', unit: '亿元', direction: 'down', worst: 80, best: 40, weight: 0.25 },
      { name: '年节煤', unit: '万吨', direction: 'up', worst: 10, best: 50, weight: 0.3 },
      { name: '故障互济能力', unit: '%', direction: 'up', worst: 20, best: 90, weight: 0.3 },
      { name: '工期', unit: '年', direction: 'down', worst: 9, best: 3, weight: 0.15 },
    ],
    list: [
      { name: '双热网联通', summary: '东西两网，四处联通。', scores: [58, 41, 78, 4] },
      { name: '单中心扩建', summary: '只扩建东部热电厂。', scores: [49, 33, 45, 3] },
      { name: '天然气分布式', summary: '用燃气锅炉替代分散燃煤锅炉。', scores: [44, 24, 52, 3] },
      { name: '跨市长距离引热', summary: '自邻市电厂引热 68 公里。', scores: [71, 47, 70, 7] },
    ],
    preferred: '双热网联通',
    because: '互济能力和节煤兼顾，多数权重下居前；引热方案节煤更多但工期长、投资高。',
  },
  replies: ['同意。联通管线宜与道路改造同步。', '同意，扩建机组须先落实区域削减量。'],
  groups: [['热源点周边居民', '关心烟气、噪声和运煤车辆路线。']],
  voices: chpPlanVoices,
};
