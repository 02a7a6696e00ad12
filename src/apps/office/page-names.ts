import type { Words } from '@/core/kernel';
import { bilingual } from '@/i18n';
import { pageStrings } from './page-strings';
import { strings } from './strings';

/** The words of the frame with those of the pages that are loaded later. */
export const pageWords = bilingual({ ...strings.zh, ...pageStrings.zh }, { ...strings.en, ...pageStrings.en });
type Name = {
  [word in keyof typeof pageWords.en]: (typeof pageWords.en)[word] extends string ? word : never;
}[keyof typeof pageWords.en];
const named = (word: Name): Words => ({ zh: pageWords.zh[word], en: pageWords.en[word] });

/** What each page is called, by its address. */
export const pageNames = {
  '/': named('cockpit'),
  '/work': named('work'),
  '/catalogue': named('catalogue'),
  '/risks': named('risks'),
  '/matters/new': named('newMatter'),
  '/catalogue/import': named('importing'),
  '/evidence': named('evidence'),
  '/data': named('dataCatalogue'),
  '/data/bring': named('bringFile'),
  '/wall': named('wall'),
  '/inspection': named('inspection'),
  '/persons': named('persons'),
  '/experts': named('expertNetwork'),
  '/law': named('lawScreen'),
  '/light-rules': named('alertRules'),
  '/notices': named('notices'),
  '/search': named('fullText'),
  '/settings': named('settings'),
  '/more': named('more'),
  '/dev/gallery': named('gallery'),
} as const satisfies Readonly<Record<string, Words>>;
export type PageAddress = keyof typeof pageNames;

/** The name of the page at an address; one below a page (a data set of the catalogue) goes by the name of that page. */
export function pageNameAt(path: string): Words | undefined {
  const address = path.replace(/\/+$/, '') || '/';
  const inOrder = Object.entries(pageNames).toSorted(([a], [b]) => b.length - a.length);
  return inOrder.find(([page]) => address === page || (page !== '/' && address.startsWith(`${page}/`)))?.[1];
}
