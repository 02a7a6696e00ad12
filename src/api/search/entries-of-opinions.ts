import type { OpinionRow } from '@/ports/matter-api';
import type { SearchEntry } from '@/ports/search';

/** What the public said of a matter, as far as its record seals it; words that came before are told once. */
export const entriesOfOpinions = (matterId: string, rows: readonly OpinionRow[]): readonly SearchEntry[] =>
  rows
    .filter(({ repeated }) => !repeated)
    .map(({ text, theme, channel, clause }) => ({
      group: 'opinion',
      title: { zh: theme ?? channel, en: theme ?? channel },
      text: [text, clause ?? ''].join('\n').trim(),
      place: { to: 'matter', matterId, tab: 'opinions', event: null },
    }));
