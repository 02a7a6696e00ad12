import * as z from 'zod/mini';

const day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));

/** The names a person may choose from: units, persons, experts, groups and laws that are known, the most used first. */
export const directory = z.object({
  names: z.array(
    z.object({
      kind: z.enum(['unit', 'person', 'expert', 'group', 'law']),
      name: z.string(),
      unit: z.nullable(z.string()),
    }),
  ),
  /** Who sat at the last meeting of the authority; null: none is known. */
  lastMeeting: z.nullable(z.object({ on: day, chief: z.string(), members: z.array(z.string()) })),
  /** What was entered the last time, to be offered again. */
  lastTime: z.object({
    catalogue: z.nullable(z.object({ year: z.number(), consentOn: day, publishedOn: day })),
    noticeChannels: z.array(z.string()),
    interpretationWays: z.array(z.string()),
  }),
});
export type Directory = z.infer<typeof directory>;
