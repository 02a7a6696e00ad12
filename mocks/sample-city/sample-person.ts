import type { Actor, RoleId } from '@/core/matter';

/** Who acts in a role; an undertaking unit has its own officer. */
const names: Readonly<Record<RoleId, string>> = {
  chief: '沈望川',
  deputy: '陆文涛',
  member: '白静怡',
  office: '吴雁秋',
  undertaking: '王立言',
  'legality-reviewer': '赵明澈',
  'market-regulator': '周以衡',
  expert: '秦绍峰',
  assessor: '季长林',
  supervisor: '郑守正',
  archivist: '何清扬',
  auditor: '高慎之',
  citizen: '刘大江',
};

/** Undertaking units of the sample city, each with its officer. */
export const officers: Readonly<Record<string, string>> = {
  市发展改革委: '宋佳宁',
  市住建局: '钱志成',
  市卫生健康委: '方舒云',
  市文旅局: '柳依然',
  市交通运输局: '程启航',
  市城管局: '孟庆丰',
  市营商环境局: '罗思齐',
  市民政局: '彭慧敏',
  市教育局: '乔书远',
  市工信局: '邹凯',
  市水务局: '江若海',
  市住房公积金中心: '林静和',
};

/** The person who acts for a unit in the sample city, unless a name is given. */
export const samplePerson = (role: RoleId, unit: string, name?: string): Actor => ({
  id: `sample-${role}-${name ?? unit}`,
  name: name ?? (role === 'undertaking' ? officers[unit] : undefined) ?? names[role],
  role,
  unit,
});
