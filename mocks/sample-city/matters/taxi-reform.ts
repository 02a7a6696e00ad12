import type { MatterSpec } from '../matter-spec';
import { taxiReformVoices } from '../voices/taxi-reform';

export const taxiReform: MatterSpec = {
  id: 'taxi-reform',
  title: '巡游出租汽车运价改革方案',
  summary: '起步价十年未变，司机收入与网约车差距扩大，拟调整起步价和低速计时，并建立燃料联动。',
  matterClass: 'policy',
  leadUnit: '市交通运输局',
  coUnits: ['市发展改革委', '市市场监管局'],
  plannedBy: '2026-12-31',
  begins: '2026-08-31',
  until: 'hearing-announced',
  pace: 5,
  seed: 15,
  proposal: {
    basis: '价格法第十八条、第二十三条：制定公用事业价格应当建立听证会制度。',
    solution: '起步价由 9 元调至 10 元，低速每五分钟计一公里，冬季设雪天附加。',
    necessity: '单车日均营收五年下降 28%，停运车辆占 17%，雪天打车难突出。',
  },
  study: '成本监审启动，运价属于政府定价，须听证。',
  features: { wideDisagreement: true, majorEconomic: false, majorLivelihood: true, widelyFollowed: true },
  judged: {
    participation: '乘客和司机利益相反，公开征求意见。',
    hearing: {
      applies: true,
      because: '巡游出租汽车运价实行政府定价，直接涉及群众切身利益。',
      under: '价格法第二十三条',
    },
    experts: { complex: true, because: '运价结构和供需弹性需要论证。' },
    risks: {
      'social-stability': '司机与企业的份子钱分配可能引发停运。',
      'public-opinion': '雪天附加容易被看作趁机涨价。',
      'public-finance': '燃料补贴退坡。',
      'public-safety': '雪天运力不足影响出行。',
    },
    noRisk: '不新增车辆指标，不影响环境。',
    competition: { applies: true, because: '涉及巡游车与网约车的竞争条件。' },
  },
  draft: {
    clauses: [
      '起步价由 3 公里 9 元调整为 3 公里 10 元。',
      '时速低于 12 公里时每五分钟计一公里。',
      '橙色以上暴雪预警期间每单附加 3 元，预警解除即停止。',
      '建立燃料价格联动，半年调整一次，幅度不超过 0.5 元。',
      '企业不得因运价调整提高承包费，三年内冻结。',
      '计价器统一调校，未调校的不得按新价收费。',
    ],
    bases: [
      ['价格法', '第十八条、第二十三条', 'law'],
      ['政府制定价格听证办法', '第三条', 'rule'],
    ],
    costBenefit: '司机日均增收 46 元，乘客单次平均增支 1.3 元；雪天出车率预计提高 12 个百分点。',
  },
  options: {
    criteria: [
      { name: '司机日增收', unit: '元', direction: 'up', worst: 0, best: 80, weight: 0.3 },
      { name: '乘客单次增支', unit: '元', direction: 'down', worst: 4, best: 0, weight: 0.3 },
      { name: '雪天出车率', unit: '%', direction: 'up', worst: 50, best: 90, weight: 0.25 },
      { name: '规则易懂', unit: '分', direction: 'up', worst: 0, best: 100, weight: 0.15 },
    ],
    list: [
      { name: '起步加低速计时', summary: '起步 10 元，低速计时，雪天附加。', scores: [46, 1.3, 79, 64] },
      { name: '只调起步价', summary: '起步 11 元，其余不变。', scores: [38, 1.6, 66, 92] },
      { name: '浮动运价', summary: '政府定上限，企业浮动。', scores: [58, 2.4, 84, 35] },
    ],
    preferred: '起步加低速计时',
    because: '拥堵和雪天得到补偿，乘客增支较小；与只调起步价接近，听证后再定。',
  },
  replies: ['成本监审正在进行，听证前出具结论。', '同意，计价器调校和明码标价同步检查。'],
  groups: [['出租汽车司机', '份子钱不降，运价涨了也到不了手里；雪天附加要归司机。']],
  hearing: {
    place: '市交通运输局四层会议厅',
    selection: '公开报名，司机和乘客各按注册年限、居住区分层抽签，公证处监督。',
    seats: [
      ['乘客', 9],
      ['司机', 4],
      ['出租汽车企业', 2],
      ['人大代表、政协委员、专家', 4],
    ],
    host: '高建平',
    speakers: [],
  },
  voices: taxiReformVoices,
};
