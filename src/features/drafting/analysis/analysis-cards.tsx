import type { ReactNode } from 'react';
import { Chart, preferenceFlows, rankShares, stabilityBars, useChartLook } from '@/charts';
import { formatCount, useLanguage, useStrings } from '@/i18n';
import { optionAnalysis } from '@/read-models/option-analysis';
import type { PlaceMatter } from '@/stage-view';
import { Card } from '@/ui';
import { ChanceCard } from '../money/chance-card';
import { MoneyCard } from '../money/money-card';
import { ScenarioCard } from '../scenarios/scenario-card';
import { CentralWeights } from './central-weights';
import { EquityCard } from './equity-card';
import { FrozenCard } from './frozen-card';
import { MethodOrders } from './method-orders';
import { NoOrder } from './no-order';
import { saidByAnalysis } from './said-by-analysis';
import { SideBySide } from './side-by-side';
import { strings } from './strings';
import { UncertainCard } from './uncertain-card';
import { WeightSliders } from './weight-sliders';
import { WhyCard } from './why-card';

interface AnalysisCardsProps {
  readonly matter: PlaceMatter;
  readonly source: string;
  /** The options by their weighted value. */
  readonly contributions: ReactNode;
}

/** What the comparison of the options tells: in words first, then in pictures. */
export function AnalysisCards({ matter, source, contributions }: AnalysisCardsProps) {
  const words = useStrings(strings);
  const language = useLanguage();
  const look = useChartLook();
  const { facts, matterId } = matter;
  const answer = optionAnalysis(matterId, facts);
  if (!answer.ok)
    return (
      <>
        <NoOrder refusal={answer.error} facts={facts} />
        <SideBySide facts={facts} />
        <ScenarioCard matter={matter} />
        <MoneyCard matter={matter} />
        <ChanceCard matter={matter} />
      </>
    );
  const analysis = answer.value;
  const { compared, stability, leader, order } = analysis;
  // One criterion has all the weight: there is nothing to move.
  const hasWeights = analysis.sum.criteria.length > 1;
  const weightings = hasWeights ? analysis.weightings : null;
  const sampling = weightings?.sampling;
  return (
    <>
      <Card className="full" title={words.findings} small={words.findingsSmall}>
        <ul className="findings">
          {saidByAnalysis(analysis, facts, language).map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </Card>
      {contributions}
      <SideBySide facts={facts} />
      <WhyCard analysis={analysis} source={source} />
      {leader !== null && order.length > 1 && stability.length > 0 && (
        <Chart
          title={words.stability}
          spec={stabilityBars(
            { leader, rows: stability.map((row) => ({ ...row, of: row.isBranch ? words.branch(row.of) : row.of })) },
            look,
          )}
          source={source}
        />
      )}
      {hasWeights && <WeightSliders key={JSON.stringify(analysis.sum.criteria)} analysis={analysis} />}
      {weightings && (
        <Chart
          title={words.shares}
          small={
            sampling
              ? words.sharesSmall(formatCount(sampling.samples, language), (sampling.error * 100).toFixed(1))
              : words.exact
          }
          spec={rankShares(
            {
              options: order.map(({ name }) => ({
                name,
                ranks: weightings.acceptability[weightings.alternatives.indexOf(name)] ?? [],
              })),
              error: sampling?.error ?? null,
            },
            look,
          )}
          source={source}
        />
      )}
      {compared.flows.length > 0 && (
        <Chart
          title={words.flows}
          small={words.flowsSmall}
          spec={preferenceFlows({ options: compared.flows, incomparable: compared.incomparable }, look)}
          source={source}
        />
      )}
      {hasWeights && <CentralWeights analysis={analysis} />}
      {order.length > 1 && <MethodOrders analysis={analysis} />}
      {order.length > 1 && <UncertainCard analysis={analysis} source={source} />}
      <ScenarioCard matter={matter} />
      <MoneyCard matter={matter} />
      <ChanceCard matter={matter} />
      <EquityCard analysis={analysis} facts={facts} />
      <FrozenCard matter={matter} />
    </>
  );
}
