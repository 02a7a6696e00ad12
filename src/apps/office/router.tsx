import { createHashHistory, createRootRoute, createRoute, createRouter } from '@tanstack/react-router';
import { part } from '@/ui';
import { Missing, ScreenFailure } from './screen-failure';
import { Shell } from './shell';

const root = createRootRoute({ component: Shell, notFoundComponent: Missing });

/** Every screen but the first: of the names of their files alone the frame would be a tenth heavier. */
const later = async () => (await import('./later-screens')).laterScreens;

/** Filters (stage, light, unit, district, class, period, matter, theme, stance as `o`), tiles, view, tile explained. */
const COCKPIT_WORDS = ['s', 'l', 'u', 'd', 'c', 'p', 'm', 't', 'o', 'k', 'v', 'x'];

/** The words of an address that are told; an address may hold a number where a text is meant. */
const told = (search: Readonly<Record<string, unknown>>, words: readonly string[]): Readonly<Record<string, string>> =>
  Object.fromEntries(
    words.flatMap((word) => {
      const value = search[word];
      return typeof value === 'number' || (typeof value === 'string' && value !== '') ? [[word, String(value)]] : [];
    }),
  );
const wordsOf = <W extends string>(search: Readonly<Record<string, unknown>>, ...words: readonly W[]) =>
  told(search, words) as { readonly [word in W]?: string }; // it holds no other words
const numbersOf = <W extends string>(search: Readonly<Record<string, unknown>>, ...words: readonly W[]) =>
  Object.fromEntries(words.flatMap((word) => (typeof search[word] === 'number' ? [[word, search[word]]] : []))) as {
    readonly [word in W]?: number; // it holds no other words
  };

const routes = [
  createRoute({
    getParentRoute: () => root,
    path: '/',
    validateSearch: (search): Readonly<Record<string, string>> => told(search, COCKPIT_WORDS),
    component: part(() => import('./screens/cockpit'), 'CockpitRoute'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/work',
    validateSearch: (search) => wordsOf(search, 'g', 'u'),
    component: part(async () => (await later()).work(), 'WorkRoute'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/catalogue',
    component: part(async () => (await later()).catalogue(), 'CatalogueRoute'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/risks',
    validateSearch: (search) => wordsOf(search, 'kind', 'unit', 'stage', 'look'),
    component: part(async () => (await later()).risks(), 'RisksRoute'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/catalogue/import',
    component: part(async () => (await later()).catalogueImport(), 'CatalogueImportRoute'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/matters/new',
    component: part(async () => (await later()).newMatter(), 'NewMatterRoute'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/matters/$matterId',
    validateSearch: (search) => ({
      ...wordsOf(search, 'tab', 'act', 'need'),
      ...numbersOf(search, 'about', 'event', 'at'),
      ...('if' in search && { if: search.if }),
    }),
    component: part(async () => (await later()).matter(), 'MatterRoute'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/evidence',
    validateSearch: (search) => ({
      ...wordsOf(search, 'board', 'v', 'newFor', 'frozen', 'of'),
      ...('s' in search && { s: search.s }),
      ...(search.edit === true && { edit: true }),
    }),
    component: part(async () => (await later()).evidence(), 'EvidenceRoute'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/data',
    validateSearch: (search) => wordsOf(search, 'q', 'share', 'fresh', 'backend'),
    component: part(async () => (await later()).data(), 'DataRoute'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/data/bring',
    component: part(async () => (await later()).data(), 'FileImportRoute'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/data/$backend/$dataset',
    component: part(async () => (await later()).data(), 'DatasetRoute'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/wall',
    validateSearch: (search) => ({
      ...wordsOf(search, 'pages'),
      ...(typeof search.every === 'number' && search.every >= 1 && search.every <= 3600 && { every: search.every }),
    }),
    component: part(async () => (await later()).wall(), 'WallRoute'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/inspection',
    validateSearch: (search) => wordsOf(search, 'unit', 'origin'),
    component: part(async () => (await later()).inspection(), 'InspectionRoute'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/persons',
    validateSearch: (search) => wordsOf(search, 'name', 'unit', 'q'),
    component: part(async () => (await later()).persons(), 'PersonsRoute'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/experts',
    component: part(async () => (await later()).expertNetwork(), 'ExpertNetworkRoute'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/notices',
    component: part(async () => (await later()).notices(), 'NoticesRoute'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/search',
    validateSearch: (search) => wordsOf(search, 'q', 'g'),
    component: part(async () => (await later()).search(), 'SearchRoute'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/law',
    validateSearch: (search) => wordsOf(search, 'view', 'text', 'rule', 'article', 'q', 'profile'),
    component: part(async () => (await later()).law(), 'LawRoute'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/light-rules',
    validateSearch: (search) => wordsOf(search, 'rule', 'of'),
    component: part(async () => (await later()).alertRules(), 'AlertRulesRoute'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/settings',
    component: part(async () => (await later()).settings(), 'SettingsRoute'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/more',
    component: part(async () => (await later()).more(), 'MoreRoute'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/dev/gallery',
    component: part(async () => (await later()).gallery(), 'GalleryRoute'),
  }),
] as const;

const routeTree = root.addChildren([...routes]);

/** Hash history: the build runs from any folder of a static host, which knows no rewrite rules (ADR 0002). */
export const createAppRouter = () =>
  createRouter({
    routeTree,
    history: createHashHistory(),
    defaultErrorComponent: ScreenFailure,
    defaultNotFoundComponent: Missing,
    defaultPreload: 'intent',
    scrollRestoration: true,
  });

export type AppRouter = ReturnType<typeof createAppRouter>;

declare module '@tanstack/react-router' {
  interface Register {
    router: AppRouter;
  }
}
