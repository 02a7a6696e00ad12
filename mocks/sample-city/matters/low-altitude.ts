import type { MatterSpec } from '../matter-spec';

export const lowAltitude: MatterSpec = {
  id: 'low-altitude',
  title: '低空经济发展若干措施',
  summary: '拟开放农林植保、江面巡护和应急配送三类场景，明确基础设施、安全管理和支持方式。',
  matterClass: 'policy',
  leadUnit: '市工信局',
  coUnits: ['市财政局', '市交通运输局', '市公安局'],
  plannedBy: '2026-12-31',
  begins: '2026-10-19',
  until: 'drafted',
  pace: 4,
  seed: 12,
  proposal: {
    basis: '地方各级人民代表大会和地方各级人民政府组织法第七十三条关于县级以上人民政府职权的规定。',
    solution: '先开放场景和起降点，再以用代补支持应用，不作产能补贴。',
    necessity: '寒地试飞和农林作业有优势，但起降点不足、飞行申请平均需 6 日。',
  },
  study: '场景清楚，安全监管需与军民航协同，建议启动。',
  features: { wideDisagreement: true, majorEconomic: true, majorLivelihood: false, widelyFollowed: true },
  judged: {
    participation: '涉及企业和沿江居民，公开征求意见。',
    hearing: { applies: false, because: '不直接减损公众权益，分歧主要在支持方式。' },
    experts: { complex: true, because: '空域、安全和产业论证专业性强。' },
    risks: {
      'public-safety': '坠落、扰航和隐私。',
      'public-finance': '三年支持资金 1.5 亿元。',
      'public-opinion': '噪声和隐私受关注。',
      'social-stability': '试飞区周边住户有顾虑。',
    },
    noRisk: '不改变生态用地。',
    competition: { applies: true, because: '支持措施涉及经营者的待遇，应当平等适用。' },
  },
  draft: {
    clauses: [
      '三年内建成公共起降点 46 处，向各类运营人平等开放。',
      '开放农林植保、江面巡护、应急配送三类场景清单。',
      '飞行申请一窗受理，两日内答复。',
      '按实际飞行架次给予保险补助，不与注册地、纳税额挂钩。',
      '居民区上空禁止十九时后飞行，航线公示。',
      '建立黑匣子数据上传和事故公开制度。',
    ],
    bases: [
      ['地方各级人民代表大会和地方各级人民政府组织法', '第七十三条', 'law'],
      ['公平竞争审查条例', '第二条', 'regulation'],
    ],
    costBenefit: '三年支持 1.5 亿元，预计带动投资 11 亿元；植保作业成本下降三成。',
  },
  options: {
    criteria: [
      { name: '三年支出', unit: '亿元', direction: 'down', worst: 5, best: 1, weight: 0.25 },
      { name: '应用架次', unit: '万架次', direction: 'up', worst: 5, best: 60, weight: 0.3 },
      { name: '安全可控', unit: '分', direction: 'up', worst: 40, best: 100, weight: 0.3 },
      { name: '公平竞争', unit: '分', direction: 'up', worst: 0, best: 100, weight: 0.15 },
    ],
    list: [
      { name: '场景开放、以用代补', summary: '开放三类场景，按架次补保险。', scores: [1.5, 42, 82, 94] },
      { name: '园区集聚补贴', summary: '建产业园，按投资补贴。', scores: [4.2, 21, 86, 35] },
      { name: '只建起降点', summary: '政府建设施，不补应用。', scores: [1.1, 24, 84, 98] },
    ],
    preferred: '场景开放、以用代补',
    because: '应用规模最大而支出可控；补贴不与注册地挂钩，各类经营者平等。',
  },
  replies: [
    '同意以用代补，三年支出不超过 1.5 亿元。',
    '同意。起降点与公交场站、国省干线服务区统筹布设。',
    '同意。禁飞时段和实名登记须写入，居民区航线应先公示后使用。',
  ],
  groups: [['试飞区周边住户', '关心噪声、隐私和夜间飞行。']],
};
