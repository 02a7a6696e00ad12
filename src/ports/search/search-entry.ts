import * as z from 'zod/mini';

/** What is searched: matters, their papers, what the public said, what was entered in the record, the law. */
export const searchGroups = ['matter', 'paper', 'opinion', 'entry', 'law'] as const;
export type SearchGroup = (typeof searchGroups)[number];

/** Where an entry is read. */
export const searchPlace = z.discriminatedUnion('to', [
  z.object({
    to: z.literal('matter'),
    matterId: z.string(),
    tab: z.nullable(z.string()),
    event: z.nullable(z.number()),
  }),
  z.object({ to: z.literal('law'), text: z.string(), article: z.nullable(z.string()) }),
]);
export type FoundPlace = z.infer<typeof searchPlace>;

const words = z.object({ zh: z.string(), en: z.string() });

/** A text one may look for words in, and the place it stands at. */
export interface SearchEntry {
  readonly group: SearchGroup;
  readonly title: z.infer<typeof words>;
  readonly text: string;
  readonly place: FoundPlace;
}

/** One place found: what it is called, the sentence the words stand in, the matter it is of. */
const foundEntry = z.object({
  title: words,
  sentence: z.string(),
  matter: z.nullable(z.string()),
  place: searchPlace,
});
export type FoundEntry = z.infer<typeof foundEntry>;

export const searchAnswer = z.object({
  /** Words as they were looked for. */
  words: z.array(z.string()),
  /** Groups that hold something. */
  groups: z.array(z.object({ group: z.enum(searchGroups), total: z.number(), found: z.array(foundEntry) })),
});
export type SearchAnswer = z.infer<typeof searchAnswer>;
