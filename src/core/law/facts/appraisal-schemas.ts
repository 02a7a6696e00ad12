import { z } from 'zod';
import { line, prose } from './fact';

const amounts = z.array(z.number().min(0).max(1e15)).min(2).max(60);

/** Costs and benefits of the options by year, all in one unit of money and one kind of prices, and what they are discounted by. */
export const appraisalParts = {
  moneyUnit: line,
  prices: z.enum(['real', 'nominal']),
  /** Calendar year of the first amounts, which are not discounted. */
  firstYear: z.number().int().min(1990).max(2200),
  /** Yearly rates, each from its year on, counted from the first. */
  rates: z
    .array(z.strictObject({ fromYear: z.number().int().min(0).max(60), rate: z.number().min(0).max(1) }))
    .min(1)
    .max(6),
  rateSource: line,
  flows: z
    .array(z.strictObject({ option: line, costs: amounts, benefits: amounts }))
    .min(1)
    .max(12),
  flowSource: line,
  /** What is not sure: by how many times the amounts of a side, over some calendar years, may turn out; 1 is what was entered, the likely case. */
  factors: z
    .array(
      z.strictObject({
        name: line,
        /** null: the same in all options. */
        option: line.nullable(),
        side: z.enum(['costs', 'benefits']),
        /** Absent: from the first year, to the last. */
        from: z.number().int().optional(),
        to: z.number().int().optional(),
        low: z.number().min(0).max(100),
        high: z.number().min(0).max(100),
        because: line,
      }),
    )
    .max(20)
    .optional(),
  /** Factors that move together; those not named do not. */
  correlations: z
    .array(z.strictObject({ first: line, second: line, coefficient: z.number().min(-1).max(1) }))
    .max(60)
    .optional(),
} as const;

export const appraisalSchema = z.strictObject(appraisalParts);

/** A future the options are held against: the scores that would differ from those told. */
export const scenarioSchema = z.strictObject({
  name: line,
  because: prose,
  changes: z
    .array(z.strictObject({ option: line, criterion: line, score: z.number() }))
    .min(1)
    .max(360),
});
