import { createHashHistory, createRootRoute, createRoute, createRouter } from '@tanstack/react-router';
import { part } from '@/ui';
import { Missing, ScreenFailure } from './screen-failure';
import { Shell } from './shell';

const root = createRootRoute({ component: Shell, notFoundComponent: Missing });

const text = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined);

/** Filters (stage, light, unit, district, class, period, matter, theme, stance as `o`), tiles, view, tile explained. */
const COCKPIT_WORDS = ['s', 'l', 'u', 'd', 'c', 'p', 'm', 't', 'o', 'k', 'v', 'x'];

/** The short words of an address that are told; an address may hold a number where a text is meant. */
const wordsOf = (
  search: Readonly<Record<string, unknown>>,
  words: readonly string[],
): Readonly<Record<string, string>> =>
  Object.fromEntries(
    words.flatMap((word) => {
      const value = search[word];
      return typeof value === 'number' || text(value) ? [[word, String(value)]] : [];
    }),
  );

const routes = [
  createRoute({
    getParentRoute: () => root,
    path: '/',
    validateSearch: (search): Readonly<Record<string, string>> => wordsOf(search, COCKPIT_WORDS),
    component: part(() => import('./screens/cockpit'), 'CockpitRoute'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/work',
    validateSearch: (search): { g?: string; u?: string } => ({
      ...(text(search.g) && { g: String(search.g) }),
      ...(text(search.u) && { u: String(search.u) }),
    }),
    component: part(() => import('./screens/work'), 'WorkRoute'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/catalogue',
    component: part(() => import('./screens/catalogue'), 'CatalogueRoute'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/catalogue/import',
    component: part(() => import('./screens/catalogue-import'), 'CatalogueImportRoute'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/matters/new',
    component: part(() => import('./screens/new-matter'), 'NewMatterRoute'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/matters/$matterId',
    validateSearch: (
      search,
    ): {
      tab?: string;
      act?: string;
      about?: number;
      event?: number;
      at?: number;
      need?: string;
      if?: unknown;
    } => ({
      ...(text(search.tab) && { tab: String(search.tab) }),
      ...(text(search.act) && { act: String(search.act) }),
      ...(typeof search.about === 'number' && { about: search.about }),
      ...(typeof search.event === 'number' && { event: search.event }),
      ...(typeof search.at === 'number' && { at: search.at }),
      ...(text(search.need) && { need: String(search.need) }),
      ...(search.if !== undefined && { if: search.if }),
    }),
    component: part(() => import('./screens/matter'), 'MatterRoute'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/evidence',
    validateSearch: (
      search,
    ): {
      board?: string;
      s?: unknown;
      v?: string;
      edit?: boolean;
      newFor?: string;
      frozen?: string;
      of?: string;
    } => ({
      ...(text(search.board) && { board: String(search.board) }),
      ...(search.s !== undefined && { s: search.s }),
      ...(text(search.v) && { v: String(search.v) }),
      ...(search.edit === true && { edit: true }),
      ...(text(search.newFor) && { newFor: String(search.newFor) }),
      ...(text(search.frozen) && { frozen: String(search.frozen) }),
      ...(text(search.of) && { of: String(search.of) }),
    }),
    component: part(() => import('./screens/evidence'), 'EvidenceRoute'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/data',
    validateSearch: (search): { q?: string; share?: string; fresh?: string; backend?: string } => ({
      ...(text(search.q) && { q: String(search.q) }),
      ...(text(search.share) && { share: String(search.share) }),
      ...(text(search.fresh) && { fresh: String(search.fresh) }),
      ...(text(search.backend) && { backend: String(search.backend) }),
    }),
    component: part(() => import('./screens/data'), 'DataRoute'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/data/bring',
    component: part(() => import('./screens/data'), 'FileImportRoute'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/data/$backend/$dataset',
    component: part(() => import('./screens/data'), 'DatasetRoute'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/wall',
    validateSearch: (search): { every?: number; pages?: string } => ({
      ...(typeof search.every === 'number' && search.every >= 1 && search.every <= 3600 && { every: search.every }),
      ...(text(search.pages) && { pages: String(search.pages) }),
    }),
    component: part(() => import('./screens/wall'), 'WallRoute'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/inspection',
    validateSearch: (search): { unit?: string; origin?: string } => ({
      ...(text(search.unit) && { unit: String(search.unit) }),
      ...(text(search.origin) && { origin: String(search.origin) }),
    }),
    component: part(() => import('./screens/inspection'), 'InspectionRoute'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/law',
    validateSearch: (
      search,
    ): { view?: string; text?: string; rule?: string; article?: string; q?: string; profile?: string } => ({
      ...(text(search.view) && { view: String(search.view) }),
      ...(text(search.text) && { text: String(search.text) }),
      ...(text(search.rule) && { rule: String(search.rule) }),
      ...(text(search.article) && { article: String(search.article) }),
      ...(text(search.q) && { q: String(search.q) }),
      ...(text(search.profile) && { profile: String(search.profile) }),
    }),
    component: part(() => import('./screens/law'), 'LawRoute'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/light-rules',
    validateSearch: (search): { rule?: string; of?: string } => ({
      ...(text(search.rule) && { rule: String(search.rule) }),
      ...(text(search.of) && { of: String(search.of) }),
    }),
    component: part(() => import('./screens/alert-rules'), 'AlertRulesRoute'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/settings',
    component: part(() => import('./screens/settings'), 'SettingsRoute'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/more',
    component: part(() => import('./screens/more'), 'MoreRoute'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/dev/gallery',
    component: part(() => import('./screens/gallery'), 'GalleryRoute'),
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
