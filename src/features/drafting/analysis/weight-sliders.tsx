import { Button, Slider } from '@mantine/core';
import { useId, useMemo, useState } from 'react';
import { weightedSum } from '@/analysis/decision';
import { Chart, optionsComparison, useChartLook } from '@/charts';
import { formatNumber, formatShare, useLanguage, useStrings } from '@/i18n';
import type { OptionAnalysis } from '@/read-models/option-analysis';
import { Card } from '@/ui';
import { strings } from './strings';
import { useWeightings } from './use-weightings';
import { leavesWith, weightingsAround, withWeight } from './weight-trial';

const TIED = 1e-9;
/** Drawn shares no farther apart are not told apart. */
const LEVEL = 0.005;

/** Other weights, tried: the order follows at once, the share of weightings around them as soon as it is drawn. */
export function WeightSliders({ analysis: { table, sum } }: { readonly analysis: OptionAnalysis }) {
  const words = useStrings(strings);
  const language = useLanguage();
  const look = useChartLook();
  const id = useId();
  const own = useMemo(() => sum.criteria.map(({ weight }) => weight), [sum]);
  const [weights, setWeights] = useState<readonly number[]>(own);
  const tried = useMemo(
    () => weightedSum({ criteria: leavesWith(table.nodes, weights), alternatives: table.alternatives }),
    [table, weights],
  );
  const given = useMemo(
    () => (tried.ok && tried.value.alternatives.length > 1 ? weightingsAround(tried.value, 1) : undefined),
    [tried],
  );
  const drawn = useWeightings(given);
  if (!tried.ok) return null;
  const order = tried.value.alternatives.toSorted((a, b) => b.value - a.value);
  const [first] = order;
  const tied = order.filter(({ value }) => (first?.value ?? 0) - value <= TIED).map(({ name }) => name);
  const shares = drawn?.ok ? drawn.value.acceptability.map(([share = 0]) => share) : [];
  const most = Math.max(...shares);
  const around = drawn?.ok
    ? words.around(
        drawn.value.alternatives.filter((_, at) => most - (shares[at] ?? 0) <= LEVEL),
        formatShare(most, language),
      )
    : words.drawing;
  return (
    <Card className="full hc-no-print" title={words.sliders} small={words.slidersSmall}>
      <p className="say" aria-live="polite">
        <strong>
          {tied.length > 1
            ? words.trialTied(tied)
            : words.trial(first?.name ?? '', formatNumber(Math.round((first?.value ?? 0) * 1000) / 10, language))}
        </strong>{' '}
        {table.alternatives.length > 1 && around}
      </p>
      <div className="weight-sliders">
        <span id={id} hidden>
          {words.weight}
        </span>
        {sum.criteria.map(({ name }, at) => (
          <div key={name} className="slide">
            <span id={`${id}-${at}`}>{name}</span>
            <span className="num">{formatShare(weights[at] ?? 0, language, 1)}</span>
            <Slider
              size="sm"
              min={0}
              max={100}
              step={1}
              label={null}
              value={Math.round((weights[at] ?? 0) * 100)}
              thumbProps={{ 'aria-labelledby': `${id} ${id}-${at}` }}
              disabled={sum.criteria.length < 2}
              onChange={(percent) => setWeights((before) => withWeight(before, at, percent / 100))}
            />
          </div>
        ))}
      </div>
      <Button mt="sm" size="compact-sm" variant="subtle" disabled={weights === own} onClick={() => setWeights(own)}>
        {words.reset}
      </Button>
      <Chart
        title={words.trialOrder}
        spec={optionsComparison(
          {
            criteria: sum.criteria.map(({ name }) => name),
            options: order.map(({ name, value, contributions }) => ({
              name,
              value,
              contributions,
            })),
          },
          look,
        )}
        source={words.slidersSmall}
      />
    </Card>
  );
}
