import type { Words } from '@/core/kernel';
import type { RoleId } from '@/core/matter';
import type { LightFigureId } from '@/read-models';
import type { FilterKey } from './portfolio-filter';

const ofMatters: readonly FilterKey[] = ['stage', 'light', 'unit', 'matterClass', 'period', 'matter', 'theme'];
const ofViews: readonly FilterKey[] = [...ofMatters, 'district', 'stance'];

interface TileSpec {
  readonly title: Words;
  /** Figures its light rests on. */
  readonly figures: readonly LightFigureId[];
  /** Filters it follows; of any other it says that it does not apply. */
  readonly follows: readonly FilterKey[];
  /** Columns of twelve at full width. */
  readonly span: 4 | 8 | 12;
}

/** The tiles over the dossiers. */
export const portfolioTiles = {
  timeline: {
    title: { zh: '年度事项与法定期限', en: 'The year’s matters and statutory periods' },
    figures: ['late-promise'],
    follows: ofMatters,
    span: 8,
  },
  waiting: { title: { zh: '等您决定', en: 'Waiting for you' }, figures: ['days-to-due'], follows: ofMatters, span: 4 },
  risk: {
    title: { zh: '风险分布', en: 'Risks of the portfolio' },
    figures: ['risk-after'],
    follows: ofMatters,
    span: 4,
  },
  voice: { title: { zh: '公众在说什么', en: 'What people say' }, figures: ['answered'], follows: ofViews, span: 4 },
  stance: { title: { zh: '公众态度', en: 'Public stance' }, figures: ['opposition'], follows: ofViews, span: 4 },
  map: {
    title: { zh: '每万人意见数', en: 'Comments per 10,000 residents' },
    figures: ['silent-districts'],
    follows: ofViews,
    span: 4,
  },
  experts: {
    title: { zh: '专家共识', en: 'Expert consensus' },
    figures: ['agreement', 'dissent'],
    follows: ofMatters,
    span: 4,
  },
  stages: {
    title: { zh: '在办事项所处阶段', en: 'Where the matters stand' },
    figures: ['overdue-share'],
    follows: ofMatters,
    span: 4,
  },
  units: { title: { zh: '各单位的灯', en: 'Lights by unit' }, figures: ['overdue-share'], follows: ofMatters, span: 4 },
  orders: {
    title: { zh: '各区县 12345 工单', en: 'Hotline work orders by district' },
    figures: ['data-age'],
    follows: ['district', 'period'],
    span: 4,
  },
} as const satisfies Readonly<Record<string, TileSpec>>;

export type PortfolioTileId = keyof typeof portfolioTiles;
export const isPortfolioTile = (id: string): id is PortfolioTileId => Object.hasOwn(portfolioTiles, id);
/** Whether a tile speaks of matters: with none left, it has nothing to show. */
export const isOfMatters = (id: PortfolioTileId): boolean => tileSpec(id).follows.includes('matter');
export const tileSpec = (id: PortfolioTileId): TileSpec => portfolioTiles[id];

/** A tile over a data backend: backend, data set, and the indicator or the column shown. */
export interface FigureTileId {
  readonly backend: string;
  readonly dataset: string;
  readonly figure: string;
}

/** `city.city-indicators.pm25`; undefined for what is no such name. */
export function figureTileOf(id: string): FigureTileId | undefined {
  const [backend, dataset, figure, more] = id.split('.');
  const isName = (text: string | undefined): text is string => text !== undefined && /^[a-zA-Z0-9_-]{1,64}$/.test(text);
  return isName(backend) && isName(dataset) && isName(figure) && more === undefined
    ? { backend, dataset, figure }
    : undefined;
}

export const figureTileName = ({ backend, dataset, figure }: FigureTileId): string => `${backend}.${dataset}.${figure}`;

const indicator = (figure: string) => figureTileName({ backend: 'city', dataset: 'city-indicators', figure });
const leader = [
  'timeline',
  'waiting',
  'risk',
  'voice',
  'map',
  'experts',
  'stance',
  'stages',
  indicator('work-orders'),
  indicator('heating-complaints'),
  indicator('pm25'),
];

/** What each role finds when it opens the cockpit, until it keeps a view of its own. */
export const defaultTiles = (role: RoleId): readonly string[] => {
  switch (role) {
    case 'office':
      return ['timeline', 'stages', 'units', 'waiting', 'voice', 'risk', 'experts', indicator('answer-rate')];
    case 'supervisor':
    case 'auditor':
      return ['units', 'stages', 'risk', 'timeline', 'orders', indicator('answer-rate'), indicator('renovated')];
    case 'undertaking':
      return ['timeline', 'waiting', 'voice', 'stance', 'experts', 'risk'];
    default:
      return leader;
  }
};

/** Reads the list of tiles of an address: known ones, each once, at most forty. */
export const tilesOf = (text: string): readonly string[] =>
  [...new Set(text.split('~'))].filter((id) => isPortfolioTile(id) || figureTileOf(id) !== undefined).slice(0, 40);

/** Data sets of the city that some tiles show. */
export const datasetsOf = (tiles: readonly string[]): readonly string[] =>
  tiles.flatMap((id) => {
    if (id === 'orders') return ['work-orders-monthly'];
    const figure = figureTileOf(id);
    return figure?.backend === 'city' ? [figure.dataset] : [];
  });
