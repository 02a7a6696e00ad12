import type { RoleId } from '@/core/matter';

/** Units of the sample city by the role of who works there; the officers of undertaking units stand apart. */
export const sampleUnits: readonly (readonly [RoleId, string])[] = [
  ['chief', '哈尔滨市人民政府'],
  ['deputy', '哈尔滨市人民政府'],
  ['member', '哈尔滨市人民政府'],
  ['office', '市政府办公厅'],
  ['legality-reviewer', '市司法局'],
  ['market-regulator', '市市场监管局'],
  ['expert', '专家库'],
  ['assessor', '北岸风险评估咨询中心'],
  ['supervisor', '市政府督查室'],
  ['archivist', '市档案馆'],
  ['auditor', '市审计局'],
];

export const unitOfRole = (role: RoleId): string => sampleUnits.find(([id]) => id === role)?.[1] ?? '市发展改革委';
