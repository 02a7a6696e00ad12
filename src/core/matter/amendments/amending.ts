import { z } from 'zod';
import type { Words } from '@/core/kernel';
import { day, paper, prose } from '@/core/law';

const entry = z.number().int().min(1);

/** What a person enters to amend the record, besides the day. */
export const amendingPayloads = {
  correctEntry: z.strictObject({
    entry,
    /** Day the act ought to bear; left out: as it stands. */
    actOn: day.optional(),
    /** Fields that ought to read otherwise; the others stay as they stand. */
    payload: z.record(z.string(), z.unknown()),
    papers: z.array(paper).max(200).optional(),
    reason: prose,
  }),
  withdrawEntry: z.strictObject({ entry, reason: prose }),
  confirmAmendment: z.strictObject({ entry }),
} as const;

export const amendingSchemas = {
  correctEntry: amendingPayloads.correctEntry.extend({ on: day }),
  withdrawEntry: amendingPayloads.withdrawEntry.extend({ on: day }),
  confirmAmendment: amendingPayloads.confirmAmendment.extend({ on: day }),
} as const;

export type AmendingType = keyof typeof amendingSchemas;
export const isAmending = (type: string): type is AmendingType => Object.hasOwn(amendingSchemas, type);

export const amendingWords: Readonly<Record<AmendingType, Words>> = {
  correctEntry: { zh: '更正', en: 'Correct an entry' },
  withdrawEntry: { zh: '撤回', en: 'Withdraw an entry' },
  confirmAmendment: { zh: '复核更正或撤回', en: 'Confirm a correction or withdrawal' },
};

/** What each leaves in the record. */
export const amendmentEventOf = {
  correctEntry: 'EntryCorrected',
  withdrawEntry: 'EntryWithdrawn',
  confirmAmendment: 'AmendmentConfirmed',
} as const satisfies Record<AmendingType, string>;
