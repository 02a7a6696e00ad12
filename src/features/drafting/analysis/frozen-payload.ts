import type { DecisionFacts } from '@/core/law';
import {
  appraisalFigures,
  moneyChances,
  type OptionAnalysis,
  optionAnalysis,
  scenarioLeads,
} from '@/read-models/option-analysis';
import { saidByChances } from '../money/said-by-chances';
import { textDigest } from '../text-digest';
import { saidByAnalysis } from './said-by-analysis';

type Compared = Pick<DecisionFacts, 'options' | 'criteria' | 'weighting' | 'affected' | 'appraisal' | 'scenarios'>;
type Frozen = NonNullable<DecisionFacts['optionAnalyses']>[number];
type Payload = Omit<Frozen, 'on' | 'by' | 'unit'>;

/** The order of keys is no part of a digest, nor are last bits that may differ from machine to machine. */
const settled = (_key: string, value: unknown): unknown => {
  if (typeof value === 'number') return Number(value.toPrecision(10));
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)));
};

const digestOf = (value: unknown): string => textDigest(JSON.stringify(value, settled));

/** Money and scenarios take part where there are any: what was frozen without them keeps its digest. */
const inputsDigest = ({ options, criteria, weighting, affected, appraisal, scenarios }: Compared): string =>
  digestOf([
    options,
    criteria,
    weighting ?? null,
    affected ?? null,
    ...(appraisal || scenarios ? [appraisal ?? null, scenarios ?? null] : []),
  ]);

const resultsDigest = (
  matterId: string,
  { order, stability, flips, compared, weightings, equity }: OptionAnalysis,
  facts: Compared,
): string =>
  digestOf([
    order,
    stability,
    flips,
    compared.methods,
    weightings,
    // What is told since stands beside what was sealed.
    equity?.map(({ worstOffGroups: _since, ...one }) => one) ?? null,
    ...(facts.appraisal || facts.scenarios ? [appraisalFigures(facts), scenarioLeads(facts)] : []),
    ...(facts.appraisal?.factors?.length ? [moneyChances(matterId, facts)] : []),
  ]);

/** The analysis as it is relied on; undefined: it cannot be worked out as the options stand. */
export function frozenPayload(matterId: string, facts: Compared): Payload | undefined {
  const analysis = optionAnalysis(matterId, facts);
  if (!analysis.ok) return undefined;
  const { order, leader, stability, weightings } = analysis.value;
  const firstShare = (name: string) => {
    const at = weightings?.alternatives.indexOf(name) ?? -1;
    return weightings?.acceptability[at]?.[0] ?? (order.length === 1 ? 1 : 0);
  };
  const running = order.map(({ name, value, rank }) => ({ name, value, rank, firstShare: firstShare(name) }));
  const out = (facts.options ?? []).filter(({ name }) => order.every((one) => one.name !== name));
  return {
    inputs: inputsDigest(facts),
    results: resultsDigest(matterId, analysis.value, facts),
    seed: weightings?.sampling?.seed ?? 0,
    samples: weightings?.sampling?.samples ?? 0,
    leader,
    ranking: [...running, ...out.map(({ name }) => ({ name, value: 0, rank: 0, firstShare: 0 }))],
    stability: stability.map(({ of, weight, low, high }) => ({ criterion: of, weight, low, high })),
    says: [...saidByAnalysis(analysis.value, facts, 'zh'), ...chancesTold(matterId, facts)].join('\n'),
  };
}

/** What is said of money that is not sure, with its seed; nothing where all is sure. */
function chancesTold(matterId: string, facts: Compared): readonly string[] {
  const chances = moneyChances(matterId, facts);
  return facts.appraisal && chances.ok ? saidByChances(chances.value, facts.appraisal.moneyUnit, 'zh') : [];
}

/** How a frozen analysis stands to the options of today. */
export function frozenStanding(matterId: string, frozen: Frozen, facts: Compared): 'same' | 'changed' | 'differs' {
  if (frozen.inputs !== inputsDigest(facts)) return 'changed';
  const again = optionAnalysis(matterId, facts);
  return again.ok && resultsDigest(matterId, again.value, facts) === frozen.results ? 'same' : 'differs';
}
