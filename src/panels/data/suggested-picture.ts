import { type ChartSuggestion, suggestChart } from '@/charts';
import type { Language } from '@/i18n';
import type { Picture } from '@/ports/workspace';
import { type Figure, labelOf } from './figure';

export interface SuggestedChart {
  readonly picture: Picture;
  readonly because: string;
}

const pictureFrom = ({ kind, uses }: ChartSuggestion): Picture => ({
  kind,
  values: [...uses.values],
  ...(uses.x !== undefined && { x: uses.x }),
  ...(uses.y !== undefined && { y: uses.y }),
  ...(uses.group !== undefined && { group: uses.group }),
});

/** Pictures that fit a figure, best first, each with its reason. */
export const suggestedCharts = (figure: Figure, language: Language): readonly SuggestedChart[] =>
  suggestChart(
    figure.table.columns.map(({ name, kind, unit, values }) => ({
      name,
      kind,
      values,
      label: labelOf(figure, name, language),
      ...(unit !== undefined && { unit }),
    })),
  ).map((suggestion) => ({ picture: pictureFrom(suggestion), because: suggestion.because[language] }));
