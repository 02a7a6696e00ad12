import type { RoleId } from '@/core/matter';
import {
  cleanFilter,
  defaultTiles,
  type FilterKey,
  filterKeys,
  filterText,
  filterWords,
  type PortfolioFilter,
  tilesOf,
} from '@/panels/portfolio';
import type { SavedView, StoredDocument } from '@/ports/workspace';

/** The words of the cockpit's address: filters, `k` tiles, `v` view, `x` the tile that is explained. */
export type CockpitSearch = Readonly<Record<string, string>>;
export type ViewDocument = StoredDocument<SavedView>;

/** What stands where the address says nothing: a kept view, or what the role opens with. */
export interface CockpitBase {
  readonly view: ViewDocument | undefined;
  readonly state: CockpitSearch;
  readonly tiles: readonly string[];
}

/** A filter of the base that was taken out; as the view: none, whatever the person's default. */
const TAKEN_OUT = '-';
const separator = '~';

/** The base of an address: the view it names, else the person's own default, else that of the role, else the built-in one. */
export function baseOf(
  search: CockpitSearch,
  views: readonly ViewDocument[],
  role: RoleId,
  personId: string,
): CockpitBase {
  const defaults = views.filter(({ body }) => body.isDefault);
  const view =
    search.v === undefined
      ? (defaults.find(({ body, createdBy }) => body.audience === null && createdBy.id === personId) ??
        defaults.find(({ body }) => body.audience === role))
      : views.find(({ id }) => id === search.v);
  const state = view?.body.state ?? {};
  return { view, state, tiles: state.k ? tilesOf(state.k) : defaultTiles(role) };
}

export interface CockpitState {
  readonly filter: PortfolioFilter;
  readonly tiles: readonly string[];
}

/** What the address shows over its base. */
export function stateOf(search: CockpitSearch, base: CockpitBase): CockpitState {
  const told = filterKeys.map((key) => {
    const word = filterWords[key];
    const value = search[word] ?? base.state[word];
    return [key, value === TAKEN_OUT ? undefined : value] as const;
  });
  const tiles = search.k === undefined ? base.tiles : tilesOf(search.k);
  return { filter: cleanFilter(Object.fromEntries(told)), tiles };
}

const textOf = (filter: PortfolioFilter, key: FilterKey): string | undefined => filter[key] && filterText(filter[key]);

/** The address of a state: only what differs from its base, and the view where it is not the default one. */
export function searchOf({ filter, tiles }: CockpitState, base: CockpitBase, kept: CockpitSearch): CockpitSearch {
  const words = filterKeys.flatMap((key) => {
    const word = filterWords[key];
    const value = textOf(filter, key);
    const before = base.state[word];
    if (value === before) return [];
    return [[word, value ?? TAKEN_OUT] as const];
  });
  const same = tiles.length === base.tiles.length && tiles.every((id, index) => id === base.tiles[index]);
  return {
    ...(kept.v !== undefined && { v: kept.v }),
    ...Object.fromEntries(words),
    ...(!same && { k: tiles.join(separator) }),
  };
}

/** The address of the built-in view of a role. */
export const builtIn: CockpitSearch = { v: TAKEN_OUT };

/** The address of a state for others, who have other views: it rests on none. */
export const sharedSearch = (state: CockpitState): CockpitSearch => ({ ...builtIn, ...wholeSearch(state) });

/** The whole of a state: what is kept under a name. */
export function wholeSearch({ filter, tiles }: CockpitState): CockpitSearch {
  return {
    ...Object.fromEntries(
      filterKeys.flatMap((key) => {
        const value = textOf(filter, key);
        return value === undefined ? [] : [[filterWords[key], value] as const];
      }),
    ),
    k: tiles.join(separator),
  };
}

/** A tile moved by one place; at the edge it stays. */
export function moved(tiles: readonly string[], id: string, by: -1 | 1): readonly string[] {
  const from = tiles.indexOf(id);
  const to = from + by;
  if (from < 0 || to < 0 || to >= tiles.length) return tiles;
  const next = tiles.filter((other) => other !== id);
  return [...next.slice(0, to), id, ...next.slice(to)];
}
