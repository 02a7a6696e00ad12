import { type DecisionFacts, valueWords } from '@/core/law';
import { formatNumber, shown, useLanguage, useStrings } from '@/i18n';
import type { MoneyChances } from '@/read-models/option-analysis';
import { ScrollRegion } from '@/stage-view';
import { strings } from './chance-strings';
import { roughFigure } from './said-by-chances';

/** What is not sure: what it touches, its range and what that rests on, where it turns the first option, and what knowing it is worth. */
export function FactorTable({
  chances: { options, worth },
  appraisal: { factors = [], correlations = [], firstYear, flows },
}: {
  readonly chances: MoneyChances;
  readonly appraisal: NonNullable<DecisionFacts['appraisal']>;
}) {
  const words = useStrings(strings);
  const language = useLanguage();
  const times = (value: number) => formatNumber(Number(value.toPrecision(3)), language, 3);
  const lastYear = firstYear + (flows[0]?.costs.length ?? 1) - 1;
  const comma = language === 'zh' ? '，' : ', ';
  const [first] = options;
  const zero = first ? `${first.option}${language === 'zh' ? '：' : ': '}${words.zero}` : words.zero;
  return (
    <>
      <ScrollRegion label={words.factors}>
        <table className="hc-table stacked side-by-side factors">
          <thead>
            <tr>
              <th>{words.factor}</th>
              <th>{words.reach}</th>
              <th className="num">{words.range}</th>
              <th className="num turns">{zero}</th>
              {worth && <th className="num">{words.knowing}</th>}
              <th className="rests">{words.because}</th>
            </tr>
          </thead>
          <tbody>
            {factors.map(({ name, option, side, from = firstYear, to = lastYear, low, high, because }) => {
              const turnsAt = first?.swings.find(({ factor }) => factor === name)?.turnsAt ?? null;
              const known = worth?.factors.find(({ factor }) => factor === name);
              return (
                <tr key={name}>
                  <th scope="row" className="lead">
                    {shown(name)}
                  </th>
                  <td data-label={words.reach}>
                    {[
                      option === null ? words.allOptions : shown(option),
                      valueWords('factors.side', side)?.[language],
                      words.years(from, to),
                    ].join(comma)}
                  </td>
                  <td className="num" data-label={words.range}>
                    {`${times(low)}–${times(high)}`}
                  </td>
                  <td className="num" data-label={zero}>
                    {turnsAt === null ? words.neverZero : times(turnsAt)}
                  </td>
                  {worth && (
                    <td className="num" data-label={words.knowing}>
                      {roughFigure(known && known.worth > 2 * known.standardError ? known.worth : 0, language)}
                    </td>
                  )}
                  <td data-label={words.because}>{shown(because)}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </ScrollRegion>
      {correlations.length > 0 && (
        <p className="hc-faint" style={{ marginTop: 8 }}>
          {words.correlated(
            correlations
              .map(({ first: one, second, coefficient }) =>
                words.pair(shown(one), shown(second), formatNumber(coefficient, language)),
              )
              .join(comma),
          )}
        </p>
      )}
    </>
  );
}
