import { formatCount, formatNumber, type Language } from '@/i18n';
import type { MoneyChances } from '@/read-models/option-analysis';
import { chanceWords, lossWords } from '@/stage-view';
import { strings } from './chance-strings';

/** A figure as far as the runs support it. */
export const roughFigure = (value: number, language: Language): string =>
  formatNumber(Number(value.toPrecision(3)), language);

/** What the runs say: the chance of a loss first, then the spread, what moves it most and where it turns, and what knowing would be worth. */
export function saidByChances(
  { options, worth, samples, seed }: MoneyChances,
  unit: string,
  language: Language,
): readonly string[] {
  const words = strings[language];
  const money = (value: number) => `${roughFigure(value, language)} ${unit}`;
  const times = (value: number) => formatNumber(Number(value.toPrecision(3)), language, 3);
  const [oftenest] = options.toSorted((a, b) => b.run.best - a.run.best);
  return [
    ...losses(),
    ...ofFirst(),
    ...(options.length > 1 && oftenest ? [bestWords(oftenest)] : []),
    ...(worth ? [knowing(worth)] : []),
    words.drawn(formatCount(samples, language), seed),
  ];

  function losses(): readonly string[] {
    if (options.length < 2) return options.map(({ option, loss }) => lossWords(option, loss, language));
    const told = options.map(({ option, loss }) =>
      words.lossOf(option, loss === 0 ? words.never : chanceWords(loss, language)),
    );
    return [words.losses(told.join(language === 'zh' ? '，' : ', '))];
  }

  function bestWords({ option, run: { best } }: MoneyChances['options'][number]): string {
    return best === 1 ? words.always(option) : words.best(option, chanceWords(best, language));
  }

  function ofFirst(): readonly string[] {
    const [first] = options;
    if (!first) return [];
    const { option, run, swings } = first;
    const [widest] = swings;
    const says = widest && words.widest(option, widest.factor, money(widest.atLow), money(widest.atHigh));
    const isTurning = widest && widest.turnsAt !== null && widest.atLow < 0 !== widest.atHigh < 0;
    return [
      words.spread(option, money(run.quantiles.p5), money(run.quantiles.p95), money(run.mean)),
      ...(says ? [says] : []),
      ...(isTurning ? [words.turns(widest.factor, times(widest.turnsAt ?? 0), option)] : []),
    ];
  }

  /** A worth within twice its error is none that the runs can tell. */
  function knowing({ all, standardError, factors }: NonNullable<MoneyChances['worth']>): string {
    if (all <= 2 * standardError) return words.worthless;
    const [most] = factors.toSorted((a, b) => b.worth - a.worth);
    return most && most.worth > 2 * most.standardError
      ? words.worth(money(all), most.factor, money(most.worth))
      : words.worthAll(money(all));
  }
}
