import { Chart, leadTornado, useChartLook } from '@/charts';
import { formatNumber, useLanguage, useStrings } from '@/i18n';
import type { OptionAnalysis } from '@/read-models/option-analysis';
import { ScrollRegion } from '@/stage-view';
import { Card } from '@/ui';
import { strings } from './strings';

interface UncertainCardProps {
  readonly analysis: OptionAnalysis;
  readonly source: string;
}

/** What is not sure: each score by itself, and the regret when all turn out worse or better together. */
export function UncertainCard({ analysis: { uncertain, order }, source }: UncertainCardProps) {
  const words = useStrings(strings);
  const language = useLanguage();
  const look = useChartLook();
  if (!uncertain) return null;
  const number = (value: number) => formatNumber(Math.round(value * 1000) / 10, language);
  const least = uncertain.regret.toSorted((a, b) => a.most - b.most)[0];
  return (
    <>
      <Chart
        title={words.tornado}
        spec={leadTornado(
          { leader: order[0]?.name ?? '', base: uncertain.base, bars: uncertain.bars.slice(0, 12) },
          look,
        )}
        source={source}
      />
      <Card className="full" title={words.regret} say={least && words.regretSay(least.name, number(least.most))}>
        <ScrollRegion label={words.regret}>
          <table className="hc-table names-wide">
            <thead>
              <tr>
                <th>{words.option}</th>
                {words.regretCases.map((name) => (
                  <th key={name} className="num">
                    {name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {uncertain.regret.map(({ name, values, most }) => (
                <tr key={name}>
                  <td>{name}</td>
                  {[...values, most].map((value, at) => (
                    <td key={words.regretCases[at]} className="num">
                      {number(value)}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollRegion>
      </Card>
    </>
  );
}
