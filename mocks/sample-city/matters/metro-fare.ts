import type { MatterSpec } from '../matter-spec';
import { metroFareVoices } from '../voices/metro-fare';
import { metroFareExecution } from './metro-fare-execution';
import { metroFareExperts } from './metro-fare-experts';
import { metroFareHearing } from './metro-fare-hearing';
import { metroFareRisk } from './metro-fare-risk';

export const metroFare: MatterSpec = {
  id: 'metro-fare',
  title: '地铁票价调整',
  summary: '线网成环后原票价与里程不再匹配，拟由区段计价改为按里程计价，并扩大换乘和困难群体优惠。',
  matterClass: 'policy',
  leadUnit: '市交通运输局',
  coUnits: ['市发展改革委', '市财政局'],
  plannedBy: '2026-08-31',
  begins: '2026-01-12',
  until: 'executing',
  pace: 4,
  seed: 5,
  proposal: {
    basis: '价格法第十八条、第二十三条：重要的公用事业价格实行政府定价并举行听证。',
    solution: '改按里程计价，起步价不变，长距离递远递减，换乘公交九十分钟内优惠。',
    necessity: '三条线成环后同一里程票价相差一至两元，财政补贴四年增长 1.7 倍。',
  },
  study: '成本监审完成，客流弹性测算可信，应当听证，建议启动。',
  features: { wideDisagreement: true, majorEconomic: false, majorLivelihood: true, widelyFollowed: true },
  judged: {
    participation: '票价涉及每日八十万人次乘客，公开征求意见。',
    hearing: {
      applies: true,
      because: '轨道交通票价属于公用事业价格，直接涉及群众切身利益。',
      under: '价格法第二十三条',
    },
    experts: { complex: true, because: '客流弹性和补贴测算专业性强。' },
    risks: {
      'social-stability': '长距离通勤者支出增加。',
      'public-finance': '票价不足时补贴继续上升。',
      'public-opinion': '公共交通调价关注度高。',
    },
    noRisk: '只调整票价，不改变运行组织，不影响行车安全和环境。',
    competition: { applies: true, because: '票价和换乘优惠涉及公交、出租等经营者。' },
  },
  draft: {
    clauses: [
      '地铁票价由区段计价改为按里程计价。',
      '起步 6 公里 2 元；6 至 26 公里每 6 公里加 1 元；26 公里以上每 10 公里加 1 元。',
      '九十分钟内换乘公交减 1 元，优惠期不少于三年。',
      '六十五周岁以上老年人、残疾人、现役军人按规定免费，学生五折。',
      '单程 26 公里以上的月累计支出超过 150 元部分五折。',
      '运营企业每年公布经审计的成本和准点率。',
      '执行满一年后由第三方评估客流和补贴，结果公开。',
    ],
    bases: [
      ['价格法', '第十八条、第二十三条、第二十四条', 'law'],
      ['政府制定价格听证办法', '第三条', 'rule'],
    ],
    costBenefit: '年增票款 1.35 亿元，补贴增幅由 19% 降到 7%；61% 的乘客支出不变，8% 每月增支超过 20 元。',
  },
  options: {
    criteria: [
      { name: '财政补贴', unit: '亿元/年', direction: 'down', worst: 9, best: 5, weight: 0.3 },
      { name: '支出增加的乘客', unit: '%', direction: 'down', worst: 70, best: 0, weight: 0.3 },
      { name: '客流变化', unit: '%', direction: 'up', worst: -8, best: 4, weight: 0.25 },
      { name: '规则易懂', unit: '分', direction: 'up', worst: 0, best: 100, weight: 0.15 },
    ],
    list: [
      { name: '统一加价一元', summary: '各区段票价均加 1 元。', scores: [6.1, 66, -6.4, 92] },
      { name: '按里程递远递减', summary: '起步不变，长距离递减，换乘优惠。', scores: [6.9, 31, -1.2, 68] },
      { name: '分时差别票价', summary: '高峰加价、平峰降价。', scores: [6.8, 46, 0.8, 38] },
    ],
    preferred: '按里程递远递减',
    because: '六成乘客支出不变，客流损失小；补贴节省比统一加价少 0.8 亿元，可以接受。',
  },
  replies: [
    '定价成本监审结论已出具，同意按里程计价，建议明确一年后评估。',
    '同意。换乘优惠所需补贴列入年度预算，据实清算。',
  ],
  groups: [['困难群体和残疾人', '希望现场可办优惠，不只限手机操作。']],
  hearing: metroFareHearing,
  voices: metroFareVoices,
  experts: metroFareExperts,
  risk: metroFareRisk,
  operatorsHeard: ['市公共交通协会', '松江轨道运营有限公司', '出租汽车行业协会'],
  unitReview: '定价程序和听证材料齐备，优惠条款与上位规定一致，初审合法。',
  legality: {
    power: '票价列入市级定价目录，由市政府决定，权限合法。',
    procedure: '成本监审、听证、专家论证、风险评估、公平竞争审查齐备。',
    content: '优惠对象与法律规定一致；建议把换乘优惠期写入正文。',
    counsel: '沈砚之',
    counselSays: '听证意见的采纳情况说明充分，合法。',
    changes: '第三条写明换乘优惠期不少于三年。',
  },
  meeting: {
    no: '市政府第34次常务会议',
    deferredFirst: {
      no: '市政府第33次常务会议',
      since: '已补充换乘客流两周实测数据，暂缓原因消除。',
      said: [
        { name: '陆文涛', position: 'disagree', text: '换乘优惠的客流依据不足，建议补充实测后再议。' },
        { name: '白静怡', position: 'disagree', text: '赞成先补数据，两周时间够用。' },
        { name: '韩松涛', position: 'disagree', text: '换乘数据不实，不宜现在定。' },
        { name: '唐若林', position: 'agree', text: '方案总体可行，可以边执行边补充。' },
        { name: '顾长庚', position: 'silent', text: null },
        { name: '沈望川', position: 'disagree', text: '按多数意见暂缓，补充换乘客流实测后提请下次会议。' },
      ],
    },
    said: [
      { name: '陆文涛', position: 'agree', text: '同意按里程计价，一年后评估要请第三方。' },
      { name: '白静怡', position: 'agree', text: '同意，学生和残疾人优惠要能现场办理。' },
      { name: '韩松涛', position: 'disagree', text: '建议先把换乘优惠延长一年、看客流，再动票价。' },
      { name: '唐若林', position: 'agree', text: '同意，补贴和准点率同步公开。' },
      { name: '顾长庚', position: 'silent', text: null },
      {
        name: '沈望川',
        position: 'agree',
        text: '多数同意，按草案通过；韩松涛同志的意见记录在案，一年评估时专门分析换乘客流。',
      },
    ],
  },
  publication: {
    no: '哈政发〔2026〕18号',
    interpretation: '起步价不变，短途乘客不增支；长途递远递减并设月度封顶优惠；换乘优惠三年不变；一年后公开评估。',
  },
  execution: metroFareExecution,
};
