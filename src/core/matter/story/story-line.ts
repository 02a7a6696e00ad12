import { z } from 'zod';
import { day } from '@/core/law';
import { roleIds } from '../actor';
import { confirmation } from '../confirm';

/** One act of a story: who does what on which day, and when it was entered. A story is a file with one such line an act. */
export const storyLine = z.strictObject({
  act: z.string().min(1).max(100),
  actor: z.strictObject({
    /** Left out: known by name and unit. */
    id: z.string().min(1).max(200).optional(),
    name: z.string().trim().min(1).max(200),
    unit: z.string().trim().min(1).max(200),
    role: z.enum(roleIds),
  }),
  /** Day of the act. */
  on: day,
  /** Instant of entry; left out: the day of the act, or of the entry before where that is later. */
  recordedAt: z.iso.datetime({ offset: true }).optional(),
  confirm: confirmation.optional(),
  payload: z.record(z.string(), z.unknown()).default({}),
});
export type StoryLine = z.infer<typeof storyLine>;
