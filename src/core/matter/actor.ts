import type { Words } from '@/core/kernel';

/** Who may act on a dossier. The three administrators do not: they hold no dossier acts. */
export const roleIds = [
  'chief',
  'deputy',
  'member',
  'office',
  'undertaking',
  'legality-reviewer',
  'market-regulator',
  'expert',
  'assessor',
  'supervisor',
  'archivist',
  'auditor',
  'citizen',
] as const;
export type RoleId = (typeof roleIds)[number];

/** Those who decide: their home is the cockpit. */
export const leaderRoleIds = ['chief', 'deputy', 'member'] as const satisfies readonly RoleId[];
export const isLeader = (role: RoleId): boolean => leaderRoleIds.some((leader) => leader === role);

/** Those of the authority who work on a matter before it is decided, and who keep watch over it. */
export const staffRoleIds = [
  'chief',
  'deputy',
  'member',
  'office',
  'undertaking',
  'legality-reviewer',
  'market-regulator',
  'assessor',
  'supervisor',
] as const satisfies readonly RoleId[];

export const roleWords: Readonly<Record<RoleId, Words>> = {
  chief: { zh: '行政首长', en: 'Chief executive' },
  deputy: { zh: '分管领导', en: 'Leader in charge' },
  member: { zh: '会议组成人员', en: 'Member of the meeting' },
  office: { zh: '办公厅', en: 'General office' },
  undertaking: { zh: '承办单位经办人', en: 'Unit in charge' },
  'legality-reviewer': { zh: '司法局审查人', en: 'Legality reviewer' },
  'market-regulator': { zh: '市场监管审查人', en: 'Fair-competition reviewer' },
  expert: { zh: '专家', en: 'Expert' },
  assessor: { zh: '风险评估单位', en: 'Risk assessor' },
  supervisor: { zh: '督查', en: 'Supervision' },
  archivist: { zh: '档案', en: 'Archivist' },
  auditor: { zh: '审计', en: 'Auditor' },
  citizen: { zh: '公众', en: 'Citizen' },
};

/** A named person in a role of a unit; every act is stamped with one, for life (D713 38). */
export interface Actor {
  readonly id: string;
  readonly name: string;
  readonly role: RoleId;
  readonly unit: string;
}
