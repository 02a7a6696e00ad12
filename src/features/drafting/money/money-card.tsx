import { Link } from '@tanstack/react-router';
import { refusalWords } from '@/analysis/refusal';
import { Chart, moneyCurves, useChartLook } from '@/charts';
import { valueWords } from '@/core/law';
import { decimalsBeside, formatNumber, formatShare, shown, useLanguage, useStrings } from '@/i18n';
import { appraisalFigures, type OptionMoney } from '@/read-models/option-analysis';
import { type PlaceMatter, ScrollRegion } from '@/stage-view';
import { Card } from '@/ui';
import { saidByMoney } from './said-by-money';
import { strings } from './strings';

/** What the options cost and bring over the years: in words, in figures, and over rates and years. */
export function MoneyCard({ matter: { matterId, facts } }: { readonly matter: PlaceMatter }) {
  const words = useStrings(strings);
  const language = useLanguage();
  const look = useChartLook();
  const { appraisal, options } = facts;
  if (!options) return null;
  const toForm = (
    <Link
      className="hc-no-print"
      to="/matters/$matterId"
      params={{ matterId }}
      search={{ tab: 'procedure', act: 'appraiseOptions' }}
    >
      {`${appraisal ? words.change : words.enter} →`}
    </Link>
  );
  if (!appraisal) return <Card className="full" title={words.title} small={toForm} say={words.none} />;
  const figures = appraisalFigures(facts);
  if (!figures.ok)
    return (
      <Card
        className="full"
        title={words.title}
        small={toForm}
        say={
          figures.error.reason === 'nothing-given'
            ? words.optionsGone
            : words.cannot(refusalWords[figures.error.reason][language])
        }
      />
    );
  const { options: told, years, byRate } = figures.value;
  const { moneyUnit: unit, rates } = appraisal;
  const number = (value: number | null) => (value === null ? '—' : formatNumber(value, language));
  const share = (value: number) => formatShare(value, language, 1);
  const [single] = rates;
  const discounted = rates.map(({ fromYear, rate }) => words.band(fromYear, share(rate)));
  const columns: readonly (readonly [string, (money: OptionMoney) => string])[] = [
    [words.net, ({ net }) => number(net)],
    [words.benefits, ({ presentBenefits }) => number(presentBenefits)],
    [words.costs, ({ presentCosts }) => number(presentCosts)],
    [words.ratio, ({ ratio }) => formatNumber(ratio, language, ratio === null ? 2 : decimalsBeside(ratio, [1]))],
    [words.internal, ({ internal }) => (internal.length > 0 ? internal.map(share).join(' / ') : words.noRate)],
    [words.yearly, ({ yearly }) => number(yearly)],
    [
      words.paidBack,
      ({ paidBackIn, ratio }) =>
        ratio === null ? number(null) : paidBackIn === null ? words.never : String(paidBackIn),
    ],
  ];
  return (
    <>
      <Card
        className="full"
        title={words.title}
        small={toForm}
        say={words.small(
          unit,
          valueWords('prices', appraisal.prices)?.[language] ?? '',
          discounted.join(language === 'zh' ? '，' : ', '),
        )}
      >
        <ul className="findings">
          {saidByMoney(figures.value, unit, language).map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        <ScrollRegion label={words.title}>
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
              {told.map((money) => (
                <tr key={money.option}>
                  <th scope="row" className="lead">
                    {shown(money.option)}
                  </th>
                  {columns.map(([head, tell]) => (
                    <td key={head} className="num" data-label={head}>
                      {tell(money)}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollRegion>
        <p className="hc-faint" style={{ marginTop: 8 }}>
          {words.sources(appraisal.rateSource, appraisal.flowSource)}
        </p>
      </Card>
      <Chart
        title={words.byRate}
        spec={moneyCurves(
          {
            by: 'rate',
            unit,
            lines: byRate.map(({ option, points }) => ({ name: option, points })),
            ...(single && rates.length === 1 && { at: single.rate }),
          },
          look,
        )}
        source={words.chartSource}
      />
      <Chart
        title={words.byYear}
        spec={moneyCurves(
          {
            by: 'year',
            unit,
            lines: told.map(({ option, sums }) => ({
              name: option,
              points: sums.map((sum, t) => [years[t] ?? t, sum] as const),
            })),
          },
          look,
        )}
        source={words.chartSource}
      />
    </>
  );
}
