import { z } from 'zod';
import type { Words } from '@/core/kernel';
import { day, line, prose } from './fact';

const title = z.strictObject({ zh: line, en: line });

/** What the record as a whole tells of its own order. */
export const repeatedFacts = {
  /** Acts done again on a day before they had been done the first time. */
  ranBack: z
    .array(z.strictObject({ act: title, first: title, firstOn: day, againOn: day }))
    .max(500)
    .optional(),
  /** Acts that went on with the procedure while it was suspended; which of them still do, once it is resumed, is read from `suspensions`. */
  wentOn: z
    .array(z.strictObject({ act: title, on: day }))
    .max(500)
    .optional(),
  /** Reasons somebody gave when the breach of a rule that asks for one was confirmed. */
  explained: z
    .array(z.strictObject({ rule: line, reason: prose }))
    .max(500)
    .optional(),
};

export const repeatedFactWords: Readonly<Record<keyof typeof repeatedFacts, Words>> = {
  ranBack: { zh: '日期倒退的再次办理', en: 'acts done again on an earlier day' },
  wentOn: { zh: '中止期间的办理', en: 'acts while the procedure was suspended' },
  explained: { zh: '确认时说明的理由', en: 'reasons given at confirmation' },
};
