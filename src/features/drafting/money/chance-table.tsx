import { shown, useLanguage, useStrings } from '@/i18n';
import type { MoneyChances } from '@/read-models/option-analysis';
import { chanceWords, ScrollRegion } from '@/stage-view';
import { strings } from './chance-strings';
import { roughFigure } from './said-by-chances';

type Told = MoneyChances['options'][number];

/** The runs of each option in figures, in the unit of the amounts. */
export function ChanceTable({ chances, label }: { readonly chances: MoneyChances; readonly label: string }) {
  const words = useStrings(strings);
  const language = useLanguage();
  const money = (value: number) => roughFigure(value, language);
  const columns: readonly (readonly [string, (told: Told) => string])[] = [
    [words.net, ({ net }) => money(net)],
    [words.mean, ({ run }) => money(run.mean)],
    [words.p5, ({ run }) => money(run.quantiles.p5)],
    [words.p50, ({ run }) => money(run.quantiles.p50)],
    [words.p95, ({ run }) => money(run.quantiles.p95)],
    [words.loss, ({ loss }) => chanceWords(loss, language)],
    ...(chances.options.length > 1 ? [[words.first, ({ run }: Told) => chanceWords(run.best, language)] as const] : []),
  ];
  return (
    <ScrollRegion label={label}>
      <table className="hc-table stacked side-by-side">
        <thead>
          <tr>
            <th>{words.option}</th>
            {columns.map(([head]) => (
              <th key={head} className="num">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {chances.options.map((told) => (
            <tr key={told.option}>
              <th scope="row" className="lead">
                {shown(told.option)}
              </th>
              {columns.map(([head, tell]) => (
                <td key={head} className="num" data-label={head}>
                  {tell(told)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
