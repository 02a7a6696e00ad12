import { NativeSelect } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { refusalWords } from '@/analysis/refusal';
import { Chart, chanceCurves, moneyTornado, useChartLook } from '@/charts';
import { shown, useLanguage, useStrings } from '@/i18n';
import type { PlaceMatter } from '@/stage-view';
import { Card } from '@/ui';
import { strings } from './chance-strings';
import { ChanceTable } from './chance-table';
import { FactorTable } from './factor-table';
import { saidByChances } from './said-by-chances';
import { useChances } from './use-chances';

/** What the net present values are where amounts are not sure: in words, in figures, and in pictures. */
export function ChanceCard({ matter: { matterId, facts } }: { readonly matter: PlaceMatter }) {
  const words = useStrings(strings);
  const language = useLanguage();
  const look = useChartLook();
  const { appraisal, options } = facts;
  const [chosen, setChosen] = useState<string>();
  const answer = useChances(matterId, appraisal, options);
  if (!appraisal) return null;
  const hasFactors = (appraisal.factors?.length ?? 0) > 0;
  const toForm = (
    <Link
      className="hc-no-print"
      to="/matters/$matterId"
      params={{ matterId }}
      search={{ tab: 'procedure', act: 'appraiseOptions' }}
    >
      {`${hasFactors ? words.change : words.enter} →`}
    </Link>
  );
  const card = { className: 'full', title: words.title, small: toForm };
  if (!hasFactors) return <Card {...card} say={words.none} />;
  if (!answer) return <Card {...card} say={words.working} />;
  if (!answer.ok) return <Card {...card} say={words.cannot(refusalWords[answer.error.reason][language])} />;
  const chances = answer.value;
  const told = chances.options.find(({ option }) => option === chosen) ?? chances.options[0];
  const unit = appraisal.moneyUnit;
  return (
    <>
      <Card {...card}>
        <ul className="findings">
          {saidByChances(chances, unit, language).map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        <div style={{ marginTop: 10 }}>
          <p className="hc-faint">{words.unit(unit)}</p>
          <ChanceTable chances={chances} label={words.title} />
        </div>
        <div style={{ marginTop: 14 }}>
          <FactorTable chances={chances} appraisal={appraisal} />
        </div>
      </Card>
      {told && (
        <Chart
          title={words.tornado(told.option)}
          small={
            chances.options.length > 1 && (
              <NativeSelect
                className="hc-no-print"
                size="xs"
                aria-label={words.chooseOption}
                data={chances.options.map(({ option }) => ({ value: option, label: shown(option) }))}
                value={told.option}
                onChange={(event) => setChosen(event.currentTarget.value)}
              />
            )
          }
          spec={moneyTornado({ option: told.option, unit, base: told.net, bars: told.swings }, look)}
          source={words.source}
        />
      )}
      <Chart
        title={words.curves}
        spec={chanceCurves(
          {
            unit,
            lines: chances.options.map(({ option, loss, run }) => ({
              name: option,
              loss,
              percentiles: run.percentiles,
            })),
          },
          look,
        )}
        source={words.source}
      />
    </>
  );
}
