import * as z from 'zod/mini';

/** 数据分级 of GB/T 43697-2024: general, important, core. */
export const dataLevels = ['general', 'important', 'core'] as const;

export const personalLevels = ['none', 'personal', 'sensitive'] as const;

/** What may leave the city: the columns that are shown, figures made of many rows alone, or nothing. */
export const leavings = ['columns', 'aggregates', 'nothing'] as const;

/** The terms a source was connected on; they stand on every card of its data sets. */
export const sourceTermsSchema = z.object({
  level: z.enum(dataLevels),
  /** 数据分类, in the words of the city. */
  category: z.string(),
  personal: z.enum(personalLevels),
  leaves: z.enum(leavings),
  /** How long a copy is kept; null: as long as the dossier. */
  keepDays: z.nullable(z.int()),
  /** The day the terms are looked at again. */
  reviewOn: z.string(),
});
export type SourceTerms = z.infer<typeof sourceTermsSchema>;
