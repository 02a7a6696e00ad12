import { momentOn } from '@/core/kernel';
import { leastRenewed, renewedAt } from '@/data';
import type { Language } from '@/i18n';
import type { DatasetCard } from '@/ports/data-source';
import type { Board, FigurePanel, Panel } from '@/ports/workspace';
import { ageOf } from '@/ui';

export const cardKey = (backend: string, dataset: string): string => `${backend}/${dataset}`;
export type Cards = ReadonlyMap<string, DatasetCard>;
export const cardOfPanel = (cards: Cards, { backend, ask }: FigurePanel): DatasetCard | undefined =>
  cards.get(cardKey(backend, ask.dataset));

export const isFigure = (panel: Panel): panel is FigurePanel => panel.kind === 'figure';

/** Each data set of a board, once. */
export const datasetsOf = (board: Board): readonly { readonly backend: string; readonly dataset: string }[] => [
  ...new Map(
    board.panels
      .filter(isFigure)
      .map(({ backend, ask }) => [cardKey(backend, ask.dataset), { backend, dataset: ask.dataset }] as const),
  ).values(),
];

/** What a tile tells of its data: when they were renewed, and when that was fetched, in milliseconds since the epoch. */
export interface DatedTile {
  readonly about: Pick<DatasetCard['about'], 'sourceAt' | 'publishedAt'>;
  readonly at: number;
}

/** How old the oldest data of a board are, counted as its tile counts it; null where no source tells. `today` is the day of the API. */
export function oldestAge(tiles: readonly DatedTile[], today: string | undefined, language: Language): string | null {
  const about = leastRenewed(tiles.map((tile) => tile.about));
  const oldest = tiles.find((tile) => tile.about === about);
  const renewed = oldest && renewedAt(oldest.about);
  return renewed ? ageOf(renewed, momentOn(today, oldest.at), language) : null;
}

/** Fields a board can be filtered by: of any of its data sets, named once, with the words of the first that has it. */
export function filterableFields(cards: Cards, language: Language) {
  const found = new Map<string, string>();
  for (const { fields } of cards.values())
    for (const { name, kind, label } of fields)
      if ((kind === 'text' || kind === 'code' || kind === 'flag') && !found.has(name)) found.set(name, label[language]);
  return [...found].map(([field, label]) => ({ field, label }));
}

/** Whether a data set of this board has words for the field. */
export const isKnownField = (cards: Cards, field: string): boolean =>
  [...cards.values()].some(({ fields }) => fields.some(({ name }) => name === field));

/** What a field is called on this board. */
export function fieldLabel(cards: Cards, field: string, language: Language): string {
  for (const { fields } of cards.values()) {
    const known = fields.find(({ name }) => name === field);
    if (known) return known.label[language];
  }
  return field;
}

/** A value of a field in words, where a card has words for it. */
export function valueLabel(cards: Cards, field: string, value: string | number | boolean, language: Language): string {
  for (const { fields } of cards.values()) {
    const words = fields.find(({ name }) => name === field)?.codes?.[String(value)];
    if (words) return words[language];
  }
  return String(value);
}

/** Pixels of a row and of the gap between panels. */
export const grid = { row: 32, gap: 16 } as const;
/** Pixels of the picture in a panel of so many rows, beside title, sentence and source. */
export const pictureHeight = (rows: number): number => Math.max(120, rows * grid.row + (rows - 1) * grid.gap - 168);
/** The same while it is edited, under its bar. */
export const editingHeight = (rows: number): number => Math.max(80, pictureHeight(rows) - 56);
