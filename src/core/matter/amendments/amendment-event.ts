import { z } from 'zod';
import { day, paper, prose } from '@/core/law';

const entry = z.number().int().min(1);

/** 更正: an entry is told anew; the old one stays in the record and is shown beside it. */
const entryCorrected = z.strictObject({
  entry,
  /** Day of the act as it ought to stand. */
  actOn: day,
  /** Payload of the entry's own type as it ought to stand. */
  payload: z.record(z.string(), z.unknown()),
  papers: z.array(paper).max(200).optional(),
  reason: prose,
  /** After a later door was passed it counts only once a second person has confirmed it. */
  needsSecondPerson: z.boolean(),
});
/** 撤回: an entry no longer counts; it stays in the record, struck out. */
const entryWithdrawn = z.strictObject({ entry, reason: prose, needsSecondPerson: z.boolean() });
/** The second person's confirmation of a correction or withdrawal. */
const amendmentConfirmed = z.strictObject({ entry });

export const amendmentSchemas = {
  EntryCorrected: entryCorrected,
  EntryWithdrawn: entryWithdrawn,
  AmendmentConfirmed: amendmentConfirmed,
} as const;

export type AmendmentEvent =
  | { readonly type: 'EntryCorrected'; readonly payload: z.infer<typeof entryCorrected> }
  | { readonly type: 'EntryWithdrawn'; readonly payload: z.infer<typeof entryWithdrawn> }
  | { readonly type: 'AmendmentConfirmed'; readonly payload: z.infer<typeof amendmentConfirmed> };

/** The payload was decoded by the schema of its type when it was recorded or read. */
export const isAmendment = <E extends { readonly type: string; readonly payload?: unknown }>(
  event: E,
): event is E & AmendmentEvent => Object.hasOwn(amendmentSchemas, event.type);
