import type { RoleId } from '@/core/matter';

/** The places of the office by what they are about. What one starts (a new matter, an import, the wall) is a button on its page. */
const sections = {
  overview: ['cockpit', 'work'],
  matters: ['catalogue', 'risks'],
  data: ['evidence', 'dataCatalogue'],
  rules: ['lawScreen', 'inspection', 'alertRules'],
  system: ['settings'],
} as const;
type Section = keyof typeof sections;
export type Page = (typeof sections)[Section][number];

const sectionIds = Object.keys(sections) as readonly Section[]; // the keys written above
export const allPages: readonly Page[] = sectionIds.flatMap((section): readonly Page[] => sections[section]);

const office: readonly Page[] = ['work', ...allPages.filter((page) => page !== 'work')];
const reviewer: readonly Page[] = ['work', 'catalogue', 'evidence', 'lawScreen', 'settings'];

/** What each role has business with, its home first. Everything else is reached by its address, by search and from the list of all pages. */
const menus: Readonly<Record<RoleId, readonly Page[]>> = {
  chief: allPages,
  deputy: allPages,
  member: allPages,
  office,
  undertaking: ['work', 'catalogue', 'evidence', 'dataCatalogue', 'lawScreen', 'settings'],
  'legality-reviewer': reviewer,
  'market-regulator': reviewer,
  expert: reviewer,
  assessor: ['work', 'catalogue', 'risks', 'evidence', 'dataCatalogue', 'lawScreen', 'settings'],
  supervisor: office,
  archivist: ['work', 'catalogue', 'inspection', 'lawScreen', 'settings'],
  auditor: ['work', 'inspection', 'catalogue', 'evidence', 'lawScreen', 'settings'],
  citizen: ['catalogue', 'lawScreen', 'settings'],
};

/** The menu of a role, in its order; before it is known, what everybody may read. */
export const menuOf = (role: RoleId | undefined): readonly Page[] => (role ? menus[role] : menus.citizen);

export interface MenuGroup {
  readonly section: Section;
  readonly pages: readonly Page[];
}

/** Pages by section, each in the order given; a section without any is left out. */
export const grouped = (pages: readonly Page[]): readonly MenuGroup[] =>
  sectionIds
    .map((section) => ({
      section,
      pages: pages.filter((page) => sections[section].some((own) => own === page)),
    }))
    .filter(({ pages: own }) => own.length > 0);

/** The address of the cockpit's built-in view: shown to whoever asks for it. */
export const cockpitAsked: Readonly<Record<string, string>> = { v: '-' };
