import type { MatterSpec } from '../matter-spec';
import { riverShoreVoices } from '../voices/river-shore';

export const riverShore: MatterSpec = {
  id: 'river-shore',
  title: '松花江岸线保护与利用规划',
  summary: '城区段 46 公里岸线功能交叉，拟划定保护、控制、利用三类岸段，恢复湿地并开放步道。',
  matterClass: 'resource',
  leadUnit: '市水务局',
  coUnits: ['市自然资源局', '市生态环境局', '市文旅局'],
  plannedBy: '2026-12-31',
  begins: '2026-08-24',
  until: 'participated',
  pace: 4,
  seed: 13,
  proposal: {
    basis: '防洪法第二十二条：岸线的利用应当符合行洪、输水的要求。',
    solution: '三类岸段分区管控，退出三处砂场和九处违建，恢复湿地 310 公顷。',
    necessity: '近五年岸线侵占 27 处，城区段湿地减少 14%，亲水步道不连通。',
  },
  study: '岸线普查完成，保护与利用边界清楚，建议列入目录。',
  features: { wideDisagreement: true, majorEconomic: false, majorLivelihood: true, widelyFollowed: true },
  judged: {
    participation: '岸线是公共资源，公开征求意见。',
    hearing: { applies: false, because: '不涉及征收和定价，码头经营户另行协商。' },
    experts: { complex: true, because: '行洪、湿地和文保需要论证。' },
    risks: {
      ecology: '湿地恢复期干扰越冬鸟类。',
      'public-safety': '洪水期步道安全。',
      'social-stability': '码头和砂场经营户退出。',
      'public-opinion': '江畔市民活动多。',
    },
    noRisk: '投资列入既有水利专项，不增加财政负担。',
    competition: { applies: false, because: '规划划定岸段功能，不设定经营者准入和优惠。' },
  },
  draft: {
    clauses: [
      '城区段岸线分为保护 21 公里、控制 15 公里、利用 10 公里。',
      '保护段不新建永久建筑，三年内退出砂场三处、违建九处。',
      '恢复湿地 310 公顷，越冬期设静默区。',
      '步道全线贯通，洪水位以下设施可淹可撤。',
      '利用段岸电、垃圾接收设施与码头同步建设。',
      '每年公布岸线变化遥感对比。',
    ],
    bases: [
      ['防洪法', '第二十二条', 'law'],
      ['水法', '第三十七条、第三十八条', 'law'],
    ],
    costBenefit: '投资 12.4 亿元，增加行洪断面 3%，每年吸引滨水活动约 900 万人次。',
  },
  options: {
    criteria: [
      { name: '湿地恢复', unit: '公顷', direction: 'up', worst: 50, best: 450, weight: 0.35 },
      { name: '公共步道', unit: '公里', direction: 'up', worst: 10, best: 46, weight: 0.25 },
      { name: '退出经营户', unit: '户', direction: 'down', worst: 90, best: 10, weight: 0.2 },
      { name: '投资', unit: '亿元', direction: 'down', worst: 20, best: 6, weight: 0.2 },
    ],
    list: [
      { name: '保护优先', summary: '保护段 30 公里，退出全部码头。', scores: [430, 40, 82, 16.8] },
      { name: '分段管控', summary: '保护、控制、利用三类岸段。', scores: [310, 46, 38, 12.4] },
      { name: '景观开发', summary: '以步道和商业水岸为主。', scores: [90, 44, 24, 9.6] },
    ],
    preferred: '分段管控',
    because: '步道全线贯通、退出户数适中；若只看湿地恢复，保护优先更好。',
  },
  replies: [
    '同意，岸线边界与国土空间规划一致。',
    '同意。湿地恢复应避开三月至五月候鸟停歇期。',
    '同意，文旅项目只布置在利用段。',
  ],
  groups: [['江上渔户和码头经营户', '希望退出有过渡期，并优先参与岸线管护。']],
  enteredTwice: true,
  symposium: { attendees: 33, summary: '渔户、环保志愿者、冬泳协会和沿江社区代表到会。' },
  voices: riverShoreVoices,
};
