import { z } from 'zod';
import type { Words } from '@/core/kernel';
import { day, line } from './fact';

const title = z.strictObject({ zh: line, en: line });

/** What the record as a whole tells of its own order. */
export const repeatedFacts = {
  /** Acts done again on a day before they had been done the first time. */
  ranBack: z
    .array(z.strictObject({ act: title, first: title, firstOn: day, againOn: day }))
    .max(500)
    .optional(),
};

export const repeatedFactWords: Readonly<Record<keyof typeof repeatedFacts, Words>> = {
  ranBack: { zh: '日期倒退的再次办理', en: 'acts done again on an earlier day' },
};
