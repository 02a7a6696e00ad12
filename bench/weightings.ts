import { spawnSync } from 'node:child_process';
import { smaaOfTable } from '../src/analysis/decision';
import { blockRandom } from '../src/analysis/random';
import { type Row, showSpread, spreadOf } from './figures';

const [OPTIONS, CRITERIA, SAMPLES, RUNS] = [10, 8, 1_000_000, 5];

/** The same figures by vectorised numpy: weights, scores, ranks, acceptability, central weights, pairwise winning. */
const NUMPY = `
import json, sys, time
import numpy as np
values, N, runs = np.array(json.loads(sys.stdin.read())), ${SAMPLES}, ${RUNS}
m, times, rng = len(values), [], np.random.default_rng(1)
for _ in range(runs):
    start = time.perf_counter()
    W = rng.standard_exponential((N, values.shape[1])); W /= W.sum(1, keepdims=True)
    V = W @ values.T
    order = np.argsort(-V, axis=1); ranks = np.empty_like(order)
    np.put_along_axis(ranks, order, np.arange(m)[None, :], 1)
    acceptability = np.stack([np.bincount(ranks[:, i], minlength=m) for i in range(m)]) / N
    central = [W[order[:, 0] == i].mean(0) if (order[:, 0] == i).any() else None for i in range(m)]
    winning = [[np.mean(V[:, i] > V[:, k]) for k in range(m)] for i in range(m)]
    times.append((time.perf_counter() - start) * 1000)
print(json.dumps({"times": times, "first": acceptability[:, 0].tolist()}))
`;

/** SMAA-2 over a million weightings on one thread, beside numpy on the same values; the shares must agree within sampling error. */
export function measureWeightings(): readonly Row[] {
  const random = blockRandom(7, 0);
  const values = Array.from({ length: OPTIONS }, () => Array.from({ length: CRITERIA }, () => random()));
  const table = {
    criteria: Array.from({ length: CRITERIA }, (_, j) => ({ name: `c${j}`, value: { kind: 'as-is' } as const })),
    alternatives: values.map((scores, i) => ({ name: `a${i}`, scores })),
  };
  const run = (samples: number) => {
    const start = performance.now();
    const answer = smaaOfTable(table, { samples, seed: 1, limits: {} });
    if (!answer.ok) throw new Error(answer.error.reason);
    return { ms: performance.now() - start, first: answer.value.acceptability.map(([share = 0]) => share) };
  };
  const times = (samples: number) => spreadOf(Array.from({ length: RUNS }, () => run(samples).ms));
  const { first } = run(SAMPLES);
  const ours = times(SAMPLES);
  const numpy = spawnSync('python3', ['-c', NUMPY], { input: JSON.stringify(values), encoding: 'utf8' });
  const theirs = numpy.status === 0 ? JSON.parse(numpy.stdout) : undefined;
  const gap = theirs ? Math.max(...first.map((share, i) => Math.abs(share - theirs.first[i]))) : 0;
  if (gap > 0.004) throw new Error(`the shares differ by ${gap}`);
  const base = theirs && spreadOf(theirs.times);
  return [
    {
      what: 'numpy, a million weightings (ms)',
      figure: base ? showSpread(base) : 'no numpy here',
      against: 'baseline',
    },
    {
      what: `SMAA-2, ${OPTIONS} × ${CRITERIA}, a million weightings (ms)`,
      figure: showSpread(ours),
      against: base ? `aim at most 0.5 × numpy; ${(ours.median / base.median).toFixed(2)} ×` : 'aim under 500 ms',
    },
    { what: 'a hundred thousand weightings (ms)', figure: showSpread(times(SAMPLES / 10)), against: 'aim under 60 ms' },
  ];
}
