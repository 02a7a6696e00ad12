import type { MatterSpec } from '../matter-spec';

export const schoolPlaces: MatterSpec = {
  id: 'school-places',
  title: '义务教育学位供给行动方案',
  summary: '到 2028 年群力、松北学位缺口 2.4 万个，老城区富余 1.1 万个，拟以新建、扩建和共享补足。',
  matterClass: 'policy',
  leadUnit: '市教育局',
  coUnits: ['市财政局', '市自然资源局'],
  plannedBy: '2026-12-31',
  begins: '2026-11-02',
  until: 'started',
  pace: 3,
  seed: 11,
  proposal: {
    basis: '义务教育法第十五条：按适龄儿童数量和分布制定、调整学校设置规划。',
    solution: '新建九所、扩建十四所，老城富余校舍开设分校区并开通校车。',
    necessity: '新区小学平均班额 51 人，三所学校已超负荷；2027 年入学高峰将至。',
  },
  study: '人口预测与户籍、住房数据吻合，建议先定三年学位总量，再定校点。',
  features: { wideDisagreement: true, majorEconomic: false, majorLivelihood: true, widelyFollowed: true },
  judged: {
    participation: '学区与学位关系每个家庭，公开征求意见。',
    hearing: { applies: false, because: '方案只定学位总量，学区划分另行听取意见。' },
    experts: { complex: true, because: '人口预测和校点布局需要论证。' },
    risks: {
      'social-stability': '学区变动预期引发家长集中反映。',
      'public-finance': '三年建设投资 27 亿元。',
      'public-opinion': '容易与房价联系。',
    },
    noRisk: '在教育用地内建设，环境和安全依法另行评价。',
    competition: { applies: false, because: '只安排公办学位，不涉及民办学校和培训机构的经营条件。' },
  },
  groups: [['随迁子女家长', '希望按居住证就近入学，不看房产。']],
};
