import * as z from 'zod/mini';
import { type CivilDate, cleanText, isCivilDate } from '@/core/kernel';

const day = z.custom<CivilDate>(isCivilDate);
const words = (most: number) => z.string().check(z.overwrite(cleanText), z.minLength(1), z.maxLength(most));

/** Somebody who may be drawn: a number in place of a name, and the side. */
const candidate = z.strictObject({ number: z.string(), side: z.string() });

/** The call to enrol for one announced hearing. The list is fixed with the source of the seed before the seed is known. */
export const enrolmentCall = z.strictObject({
  /** That of the matter and the day of the notice: a hearing announced anew calls anew. */
  id: z.string(),
  version: z.number(),
  openedOn: day,
  /** The last day. */
  until: day,
  frozen: z.nullable(z.strictObject({ on: day, seedSource: words(500), digest: z.string(), pool: z.array(candidate) })),
  drawn: z.nullable(
    z.strictObject({
      on: day,
      seed: words(200),
      wanted: z.array(z.strictObject({ stratum: z.string(), count: z.number() })),
      numbers: z.array(z.string()),
    }),
  ),
});
export type EnrolmentCall = z.infer<typeof enrolmentCall>;

/** Somebody enrolled for a hearing. The receipt code is not kept: its hash is the id. */
export const enrolment = z.strictObject({
  id: z.string(),
  call: z.string(),
  number: z.string(),
  on: day,
  side: z.string(),
  /** null: erased, or withdrawn. */
  name: z.nullable(z.string()),
  contact: z.nullable(z.string()),
  /** What binds the person to the matter, in own words. */
  interest: z.nullable(z.string()),
  state: z.enum(['received', 'admitted', 'refused', 'withdrawn']),
  /** Why not admitted. */
  reason: z.nullable(z.string()),
});
export type Enrolment = z.infer<typeof enrolment>;

/** As it is sent: who, for which side, and what interest there is. */
export const enrolmentToSend = z.strictObject({
  code: z.string(),
  side: words(200),
  name: words(100),
  contact: words(200),
  interest: words(500),
});
export type EnrolmentToSend = z.infer<typeof enrolmentToSend>;
