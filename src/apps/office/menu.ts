import { leaderRoleIds, type RoleId } from '@/core/matter';

export const pages = [
  'cockpit',
  'work',
  'catalogue',
  'newMatter',
  'importing',
  'evidence',
  'dataCatalogue',
  'wall',
  'inspection',
  'lawScreen',
  'settings',
] as const;
export type Page = (typeof pages)[number];

const leader: readonly Page[] = pages.filter((page) => page !== 'importing');
const office: readonly Page[] = ['work', 'cockpit', ...pages.filter((page) => page !== 'work' && page !== 'cockpit')];
const reviewer: readonly Page[] = ['work', 'catalogue', 'evidence', 'lawScreen', 'settings'];

/** What each role has business with. Everything else can still be reached by its address and by search. */
const menus: Readonly<Record<RoleId, readonly Page[]>> = {
  chief: leader,
  deputy: leader,
  member: leader.filter((page) => page !== 'newMatter'),
  office,
  undertaking: ['work', 'catalogue', 'newMatter', 'evidence', 'dataCatalogue', 'lawScreen', 'settings'],
  'legality-reviewer': reviewer,
  'market-regulator': reviewer,
  expert: reviewer,
  assessor: ['work', 'catalogue', 'evidence', 'dataCatalogue', 'lawScreen', 'settings'],
  supervisor: [
    'work',
    'cockpit',
    'catalogue',
    'evidence',
    'dataCatalogue',
    'wall',
    'inspection',
    'lawScreen',
    'settings',
  ],
  archivist: ['work', 'catalogue', 'inspection', 'lawScreen', 'settings'],
  auditor: ['work', 'inspection', 'catalogue', 'evidence', 'lawScreen', 'settings'],
  citizen: ['catalogue', 'lawScreen', 'settings'],
};

/** The menu of a role, in its order; before it is known, what everybody may read. */
export const menuOf = (role: RoleId | undefined): readonly Page[] => (role ? menus[role] : menus.citizen);

/** Roles whose home is the cockpit; the others begin with their own work. */
export const isLeader = (role: RoleId): boolean => leaderRoleIds.some((leader) => leader === role);

/** The address of the cockpit's built-in view: shown to whoever asks for it. */
export const cockpitAsked: Readonly<Record<string, string>> = { v: '-' };
