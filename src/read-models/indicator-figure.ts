import { type IndicatorFigure, indicators } from '@/core/inspection';
import type { CivilDate } from '@/core/kernel';
import type { DefinedFigure, FigureUnit, FigureWords } from './figure';

const units: Readonly<Record<string, FigureUnit>> = {
  share: 'share',
  days: 'days',
  'working-days': 'days',
  count: 'count',
  'mean-count': 'value',
};
const PREFIX = 'indicator-';

/** An indicator of the inspection as a figure: over the matters inspected. */
export const indicatorFigure = (
  { id, value }: IndicatorFigure,
  scope: { readonly among: 'all' | 'filtered'; readonly matters: number },
  asOf: CivilDate,
): DefinedFigure => ({
  id: `${PREFIX}${id}`,
  value,
  unit: units[indicators[id].unit] ?? 'value',
  scope: { of: 'portfolio', ...scope },
  asOf,
  restsOn: [],
  words: indicatorWords(id),
});

/** What an indicator means: a share is over what it speaks to, a mean over the matters that have it. */
function indicatorWords(id: IndicatorFigure['id']): FigureWords {
  const { title, unit } = indicators[id];
  return {
    name: title,
    means:
      unit === 'count'
        ? { zh: '所查事项案卷记录之和。', en: 'What the records of the matters inspected hold, added.' }
        : {
            zh: '所查事项案卷记录的分子之和除以分母之和；没有这项记录的事项不计。',
            en: 'Parts over wholes, each added over the matters inspected; matters without such a record are left out.',
          },
  };
}
