import * as z from 'zod/mini';
import { conditionalProcedures, milestoneIds, shortenedTerms, type WhatIf } from '@/core/deadlines';
import { isNamedDay } from '@/core/kernel';
import { type ProfileId, profileIds } from '@/core/law';

const day = z.string().check(z.refine(isNamedDay));
const supposition = z.object({
  profile: z.optional(z.enum(profileIds)),
  bare: z.optional(z.literal(true)),
  notBefore: z.optional(z.partialRecord(z.enum(milestoneIds), day)),
  judged: z.optional(z.partialRecord(z.enum(conditionalProcedures), z.boolean())),
  shortened: z.optional(
    z.partialRecord(
      z.enum(shortenedTerms),
      z.object({ count: z.int().check(z.minimum(1), z.maximum(365)), reason: z.string().check(z.maxLength(500)) }),
    ),
  ),
});

/** What is supposed on the screen: of the plan, and whose law it is compared with. */
export interface Scenario extends WhatIf {
  readonly profile?: ProfileId | undefined;
  /** The bare lower bound of the law: no way to suppose anything, but a way to compute it. */
  readonly bare?: true | undefined;
}

/** Reads a supposition out of the address; what does not fit is no supposition. */
export function readSupposition(value: unknown): Scenario {
  const decoded = supposition.safeParse(value);
  return decoded.success ? (decoded.data as Scenario) : {}; // the days were refined to days that may be named
}

/** Whether the address holds a supposition that cannot be read: it is told, and not taken. */
export const isUnreadable = (value: unknown): boolean => value !== undefined && !supposition.safeParse(value).success;

/** Whether anything is supposed: how the day is reckoned is none. */
export const isSupposing = ({ bare: _, ...rest }: Scenario): boolean => writeSupposition(rest) !== undefined;

/** The supposition without its empty parts, as it stands in the address; nothing supposed leaves nothing. */
export function writeSupposition({ profile, bare, notBefore, judged, shortened }: Scenario): Scenario | undefined {
  const kept = {
    ...(profile && { profile }),
    ...(bare && { bare }),
    ...(notBefore && Object.keys(notBefore).length > 0 && { notBefore }),
    ...(judged && Object.keys(judged).length > 0 && { judged }),
    ...(shortened && Object.keys(shortened).length > 0 && { shortened }),
  };
  return Object.keys(kept).length > 0 ? kept : undefined;
}
