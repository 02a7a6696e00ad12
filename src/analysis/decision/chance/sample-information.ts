import { type MethodAnswer, refuse } from '@/analysis/refusal';
import { entry, exactSum } from '@/analysis/statistics';
import { ok } from '@/core/kernel';
import { areProbabilities } from './scenarios';

export interface SampleInformation {
  /** Best expected result without any study. */
  readonly without: number;
  readonly perfect: number;
  /** What the study is worth, at most, before it costs anything. */
  readonly sample: number;
  readonly findings: readonly {
    readonly probability: number;
    readonly posterior: readonly number[];
    /** The option to take on that finding, by index, and its expected result. */
    readonly choice: number;
    readonly expected: number;
  }[];
}

/**
 * Expected value of perfect and of sample information for a study with discrete findings (Raiffa & Schlaifer 1961): posteriors by Bayes,
 * EVSI = Σ_f P(f) max_i E(V_i | f) − max_i E(V_i). Nothing is rounded on the way. `likelihoods`: P(finding | scenario), a row for each scenario.
 * A finding that cannot occur is told with the prior. Refuses ragged rows and probabilities that do not add up to 1.
 */
export function sampleInformation(
  payoffs: readonly (readonly number[])[],
  probabilities: readonly number[],
  likelihoods: readonly (readonly number[])[],
): MethodAnswer<SampleInformation> {
  const count = payoffs[0]?.length ?? 0;
  const ragged = payoffs.findIndex((row) => row.length !== count);
  if (count === 0 || ragged >= 0) return refuse('ragged', 'alternatives', Math.max(0, ragged), 'payoffs');
  if (!areProbabilities(probabilities, count)) return refuse('probabilities', 'probabilities');
  if (likelihoods.length !== count) return refuse('ragged', 'likelihoods');
  const findings = likelihoods[0]?.length ?? 0;
  const bad = likelihoods.findIndex((row) => !areProbabilities(row, findings));
  if (bad >= 0) return refuse('probabilities', 'likelihoods', bad);
  const best = (shares: readonly number[]) => {
    const expected = payoffs.map((row) => exactSum(row.map((value, s) => value * entry(shares, s))));
    const top = Math.max(...expected);
    return { choice: expected.indexOf(top), expected: top };
  };
  const without = best(probabilities).expected;
  const told = Array.from({ length: findings }, (_, f) => {
    const joint = probabilities.map((p, s) => p * entry(likelihoods[s] ?? [], f));
    const probability = exactSum(joint);
    const posterior = probability > 0 ? joint.map((p) => p / probability) : probabilities;
    return { probability, posterior, ...best(posterior) };
  });
  const tops = probabilities.map((p, s) => p * Math.max(...payoffs.map((row) => entry(row, s))));
  return ok({
    without,
    perfect: exactSum(tops) - without,
    sample: exactSum(told.map(({ probability, expected }) => probability * expected)) - without,
    findings: told,
  });
}
