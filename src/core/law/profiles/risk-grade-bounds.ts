import { practice } from '../practice';
import { paraphrased } from '../provision';
import type { Dated } from './dated';

/** Where the grades of a risk assessment change: medium from the first value, high above the second. Practice, no text. */
export const riskGradeBoundsInPractice: Dated<readonly number[]> = [
  {
    from: practice.inForceFrom,
    value: [0.36, 0.64],
    source: paraphrased('PRACTICE', '—', '综合指数不足0.36为低风险，0.36至0.64为中风险，超过0.64为高风险', null),
  },
];
