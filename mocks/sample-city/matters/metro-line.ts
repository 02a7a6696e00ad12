import type { MatterSpec } from '../matter-spec';

export const metroLine: MatterSpec = {
  id: 'metro-line',
  title: '轨道交通四号线一期建设项目',
  summary: '拟建松北至会展新区 23.6 公里轨道线，设站 18 座，缓解过江和南北向拥堵。',
  matterClass: 'project',
  leadUnit: '市交通运输局',
  coUnits: ['市发展改革委', '市财政局', '市住建局'],
  plannedBy: '2026-12-31',
  begins: '2026-11-16',
  until: 'catalogued',
  pace: 3,
  seed: 16,
  proposal: {
    basis: '政府投资条例第九条：政府投资项目应当编制项目建议书、可行性研究报告、初步设计。',
    solution: '地下线为主，过江段与三号线换乘，分两期实施。',
    necessity: '过江断面高峰饱和度 1.17，公交准点率不足六成，会展新区没有轨道服务。',
  },
};
