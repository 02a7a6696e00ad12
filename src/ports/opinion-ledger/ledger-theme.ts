import * as z from 'zod/mini';
import { type CivilDate, cleanText, isCivilDate } from '@/core/kernel';
import { publicAnswer } from '@/ports/public-opinions';

const line = z.string().check(z.overwrite(cleanText), z.minLength(1), z.maxLength(200));

/** What the unit sets down about a theme; nobody outside reads it, save its name. */
export const themeEntry = z.strictObject({
  name: line,
  /** Clause of the draft it is about; null: the whole. */
  clause: z.nullable(line),
  /** Who prepares the answer, by name; null: nobody yet. */
  assignedTo: z.nullable(line),
  dueOn: z.nullable(z.custom<CivilDate>(isCivilDate)),
  note: z.nullable(z.string().check(z.overwrite(cleanText), z.minLength(1), z.maxLength(2_000))),
  /** Themes of imported opinions that fall under it: those that come later do so too. */
  covers: z.array(line).check(z.maxLength(200)),
});
export type ThemeEntry = z.infer<typeof themeEntry>;

/** A theme of the ledger: what was said about one thing, and what is answered to it. */
export const ledgerTheme = z.strictObject({
  id: z.string(),
  version: z.number(),
  ...themeEntry.shape,
  /** Theme it was merged into; null: it stands by itself. */
  mergedInto: z.nullable(z.string()),
  answers: z.array(publicAnswer),
});
export type LedgerTheme = z.infer<typeof ledgerTheme>;
