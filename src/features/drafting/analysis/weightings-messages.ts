import type { smaaOfTable } from '@/analysis/decision';

export type Weightings = Parameters<typeof smaaOfTable>;
export type WeightingsAnswer = ReturnType<typeof smaaOfTable>;

/** What goes to the worker and what comes back: each answer bears the number of its question. */
export interface AskedWeightings {
  readonly n: number;
  readonly with: Weightings;
}
export interface WeightingsReply {
  readonly n: number;
  readonly answer: WeightingsAnswer;
}
