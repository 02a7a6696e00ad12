import type { MatterSpec } from '../matter-spec';
import { sharedBikesVoices } from '../voices/shared-bikes';

export const sharedBikes: MatterSpec = {
  id: 'shared-bikes',
  title: '共享电动自行车管理办法',
  summary: '三家企业投放 7.8 万辆，乱停和逆行突出，拟规范投放数量、停放和企业责任。',
  matterClass: 'policy',
  leadUnit: '市交通运输局',
  coUnits: ['市公安局', '市城管局'],
  plannedBy: '2026-09-30',
  begins: '2026-07-13',
  until: 'consulted',
  pace: 6,
  seed: 10,
  proposal: {
    basis: '道路交通安全法第十八条、第五十八条关于非机动车登记和行驶速度的规定。',
    solution: '按考核动态调整投放量，定点停放，企业承担清运和保险责任。',
    necessity: '上半年涉共享电动自行车事故 612 起，占道投诉 1.9 万件。',
  },
  study: '管理缺位明显，冬季是否停运需要论证，建议尽快启动。',
  features: { wideDisagreement: true, majorEconomic: false, majorLivelihood: true, widelyFollowed: true },
  judged: {
    participation: '骑行者和行人意见分歧大，公开征求意见。',
    hearing: { applies: false, because: '不涉及定价，分歧以征求意见和座谈听取。' },
    experts: { complex: true, because: '投放测算和道路安全需要论证。' },
    risks: {
      'public-safety': '电池起火和交通事故。',
      'social-stability': '运维人员就业受投放量影响。',
      'public-opinion': '年轻骑行者与行人对立。',
      'public-finance': '停放区施划和清运需要投入。',
    },
    noRisk: '不涉及生态环境。',
    competition: { applies: true, because: '投放量分配直接影响企业竞争。' },
  },
  draft: {
    clauses: [
      '车辆应当登记上牌，限速每小时 20 公里。',
      '全市投放总量不超过 6 万辆，按考核每季调整，不设本地企业优先。',
      '实行电子围栏定点停放，超出围栏不能结算。',
      '十二月至次年二月冰雪路面预警时停止运营。',
      '企业为骑行人投保第三者责任险，并按时清运。',
      '未满十六周岁不得注册使用。',
    ],
    bases: [
      ['道路交通安全法', '第十八条、第五十八条', 'law'],
      ['公平竞争审查条例', '第二条', 'regulation'],
    ],
    costBenefit: '停放区施划 0.21 亿元；预计占道投诉减少六成，事故减少三成。',
  },
  options: {
    criteria: [
      { name: '占道投诉下降', unit: '%', direction: 'up', worst: 0, best: 80, weight: 0.3 },
      { name: '日均骑行', unit: '万次', direction: 'up', worst: 5, best: 30, weight: 0.25 },
      { name: '事故下降', unit: '%', direction: 'up', worst: 0, best: 60, weight: 0.3 },
      { name: '执法投入', unit: '万元/年', direction: 'down', worst: 1200, best: 200, weight: 0.15 },
    ],
    list: [
      { name: '总量控制加电子围栏', summary: '6 万辆封顶，围栏停放，冬季预警停运。', scores: [64, 21, 39, 560] },
      { name: '全年放开、加大执法', summary: '不限数量，增加执法人员。', scores: [22, 27, 12, 1120] },
      { name: '退出电动车型', summary: '只保留普通共享单车。', scores: [70, 7, 46, 430] },
    ],
    preferred: '总量控制加电子围栏',
    because: '兼顾出行和秩序；退出电动车型在安全准则上更优，但日均骑行只剩三分之一。',
  },
  replies: ['同意限速和冬季预警停运，建议增加头盔要求。', '同意，停放区由城管局统一施划，超时未清运的代为清运。'],
  groups: [['视力障碍者', '盲道被占最危险，希望围栏避开盲道和公交站。']],
  symposium: { attendees: 27, summary: '三家企业、外卖骑手、社区和残联代表到会，对冬季停运意见相反。' },
  voices: sharedBikesVoices,
};
