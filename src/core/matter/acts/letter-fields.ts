import { z } from 'zod';
import { day, prose } from '@/core/law';
import { addressee } from '../addressee';

/** What leaders and those who work on a matter write each other: payload by event. */
export const letterFields = {
  QuestionAsked: { text: prose },
  ReturnedForSupplement: { to: addressee, reason: prose },
  InstructionGiven: { to: z.array(addressee).min(1).max(20), text: prose, dueOn: day.nullable() },
  /** By the number of the entry answered. */
  LeaderAnswered: { entry: z.number().int().min(1), text: prose },
  /** By the number of the submission. */
  ApprovedForMeeting: { entry: z.number().int().min(1), note: prose.nullable() },
};

type Letters = {
  readonly [E in keyof typeof letterFields]: {
    readonly type: E;
    readonly payload: z.infer<z.ZodObject<(typeof letterFields)[E]>>;
  };
}[keyof typeof letterFields];

export const isLetter = <E extends { readonly type: string; readonly payload: unknown }>(
  event: E,
): event is E & Letters => Object.hasOwn(letterFields, event.type);
