import type { Actor, RoleId } from '@/core/matter';

const NAMES: Readonly<Record<RoleId, string>> = {
  chief: '市长示例',
  deputy: '副市长甲示例',
  member: '副市长乙示例',
  office: '吴办公示例',
  undertaking: '王经办示例',
  'legality-reviewer': '赵审查示例',
  'market-regulator': '周监管示例',
  expert: '专家示例',
  assessor: '孙评估示例',
  supervisor: '郑督查示例',
  archivist: '何档案示例',
  auditor: '高审计示例',
  citizen: '市民示例',
};

/** The person who acts for a unit in the sample city; every name says that it is invented. */
export const samplePerson = (role: RoleId, unit: string): Actor => ({
  id: `sample-${role}-${unit}`,
  name: NAMES[role],
  role,
  unit,
});
