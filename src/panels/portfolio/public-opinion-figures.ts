import type { MatterSummary, OpinionRow } from '@/ports/matter-api';
import { type DefinedFigure, districtOpinion, matterFigure, sizeOf, stanceOf, stances } from '@/read-models';
import { filterPeriod, type PortfolioFilter } from './portfolio-filter';

/** The filter of comments in words; nothing where all of them are counted. */
export function viewsFilterOf(filter: PortfolioFilter): string | undefined {
  const parts = [
    ...(filter.district ?? []),
    ...(filter.theme ?? []),
    ...(filter.stance ?? []),
    filterPeriod(filter) ?? '',
  ];
  const told = parts.filter((part) => part !== '');
  return told.length === 0 ? undefined : told.join(' · ');
}

/** A figure of the comments shown; where a filter left only some of them it says so in its scope. */
const narrowed = (figure: DefinedFigure, filter: string | undefined, value: number): DefinedFigure =>
  figure.scope.of !== 'matter'
    ? figure
    : { ...figure, value, scope: filter === undefined ? figure.scope : { ...figure.scope, filter } };

/** The shares of the four stances among the comments shown. */
export function stanceFigures(matter: MatterSummary, rows: readonly OpinionRow[], filter: string | undefined) {
  const counts = stanceOf(rows);
  const all = sizeOf(counts);
  return Object.fromEntries(
    stances.flatMap((stance) =>
      all === 0 ? [] : [[stance, narrowed(matterFigure(matter, `stance-${stance}`), filter, counts[stance] / all)]],
    ),
  );
}

/** The size of one theme among the comments shown. */
export const themeFigure = (
  matter: MatterSummary,
  theme: string,
  size: number,
  filter: string | undefined,
): DefinedFigure => narrowed(matterFigure(matter, 'theme-size', theme), filter, size);

/** Comments of one district for each ten thousand of its residents, among those shown. */
export const districtFigure = (
  matter: MatterSummary,
  { district, value }: { readonly district: string; readonly value: number },
  filter: string | undefined,
): DefinedFigure => narrowed(districtOpinion(matter, district, value), filter, value);
