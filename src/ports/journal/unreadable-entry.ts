import * as z from 'zod/mini';

const words = z.object({ zh: z.string(), en: z.string() });
const unreadableEntry = z.object({
  /** What it holds: acts of a matter, a batch of opinions, or something saved: a document, a setting, a draft. */
  of: z.enum(['acts', 'opinions', 'saved']),
  /** Where it stands in its store, and counted from 1. */
  key: z.number(),
  at: z.number(),
  matterId: z.nullable(z.string()),
  /** Title of the matter, where it can be told. */
  title: z.nullable(z.string()),
  /** The acts, or the thing saved, as far as they can be told, though the entry cannot be taken. */
  acts: z.array(z.object({ title: words, on: z.nullable(z.string()), by: z.nullable(z.string()) })),
  why: words,
  /** As it stands. */
  value: z.unknown(),
});

/** Something kept in this browser that cannot be read, or does not follow on the record: what it is about, and why. */
export type UnreadableEntry = z.infer<typeof unreadableEntry>;

const setAsideEntry = z.extend(unreadableEntry, { setAsideOn: z.string() });
/** An unreadable entry that was put aside, so that the rest could be opened: no figure counts it. */
export type SetAsideEntry = z.infer<typeof setAsideEntry>;

/** Entries put aside, as they were kept. One whose own description cannot be read is still named, and still there to be exported. */
export const readSetAside = (kept: unknown): readonly SetAsideEntry[] =>
  (Array.isArray(kept) ? kept : kept === undefined ? [] : [kept]).map((value, index): SetAsideEntry => {
    const read = setAsideEntry.safeParse(value);
    return read.success
      ? read.data
      : {
          of: 'acts',
          key: -1 - index,
          at: index + 1,
          matterId: null,
          title: null,
          acts: [],
          why: { zh: '说明也读不出。', en: 'Its description cannot be read either.' },
          value,
          setAsideOn: '',
        };
  });

/** Unreadable entries as a file: what each is about and why it was not taken, and the entry itself untouched. */
export const setAsideFile = (entries: readonly UnreadableEntry[]): string =>
  JSON.stringify({ hengce: 'unreadable', entries }, null, 2);
