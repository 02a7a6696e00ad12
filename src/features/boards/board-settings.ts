import type { Board, BoardFilter, BoardState } from '@/ports/workspace';
import type { BoardSettings, Cross } from './panel-question';

/** The board's own settings under what a reader set. */
export function settingsOf(board: Board, state: BoardState): BoardSettings {
  const own = board.filters.map((filter) => state.filters?.find(({ field }) => field === filter.field) ?? filter);
  const more = (state.filters ?? []).filter(({ field }) => board.filters.every((filter) => filter.field !== field));
  return { filters: [...own, ...more], period: state.period ?? board.period, cross: state.cross ?? [] };
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a ?? null) === JSON.stringify(b ?? null);

/** A state with only what differs from the board, so that a link follows the board in everything else. */
export function differenceOf(board: Board, state: BoardState): BoardState {
  const filters = state.filters?.filter(
    (filter) => !same(filter.values ?? [], board.filters.find(({ field }) => field === filter.field)?.values ?? []),
  );
  const period = state.period && !same(state.period, board.period) ? state.period : undefined;
  return {
    ...(filters?.length && { filters }),
    ...(period && { period }),
    ...(state.cross?.length && { cross: state.cross }),
    ...(state.panel !== undefined && { panel: state.panel }),
    ...(state.full && { full: true as const }),
  };
}

export function withFilter(state: BoardState, filter: BoardFilter): BoardState {
  return { ...state, filters: [...(state.filters ?? []).filter(({ field }) => field !== filter.field), filter] };
}

/** A mark clicked again lets go; another mark of the same panel and field takes its place. */
export function withCross(state: BoardState, mark: Cross): BoardState {
  const before = state.cross ?? [];
  const isSet = before.some((other) => same(other, mark));
  const rest = before.filter(({ panel, field }) => panel !== mark.panel || field !== mark.field);
  return { ...state, cross: isSet ? rest : [...rest, mark] };
}

/** Longest state that stands in an address, in characters of its JSON text. */
const longestInAddress = 2000;
export const fitsAddress = (state: BoardState): boolean =>
  encodeURIComponent(JSON.stringify(state)).length <= longestInAddress;
