import type { Paper } from '@/core/law';

/** The papers of an entry as a correction would have them; undefined: as they stand. */
export const changedPapers = (now: unknown, before: readonly Paper[] = []): readonly Paper[] | undefined =>
  now === undefined || JSON.stringify(now) === JSON.stringify(before) ? undefined : (now as readonly Paper[]); // decoded when the correction is considered
