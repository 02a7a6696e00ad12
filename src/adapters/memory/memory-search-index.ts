import { foldText } from '@/analysis/search';
import { type SearchEntry, type SearchIndex, searchGroups } from '@/ports/search';

interface Kept {
  readonly entry: SearchEntry;
  readonly heading: string;
  readonly all: string;
}

/** Searched texts in memory: made again with the page. */
export function memorySearchIndex(): SearchIndex {
  const sources = new Map<string, { readonly stamp: string; readonly kept: readonly Kept[] }>();
  return {
    stamps: async () => new Map([...sources].map(([source, { stamp }]) => [source, stamp])),
    async keep(source, stamp, entries) {
      const kept = entries.map((entry) => {
        const heading = foldText(`${entry.title.zh}\n${entry.title.en}`);
        return { entry, heading, all: `${heading}\n${foldText(entry.text)}` };
      });
      sources.set(source, { stamp, kept });
    },
    async find(words, most) {
      if (words.length === 0) return [];
      const met = [...sources.values()].flatMap(({ kept }) =>
        kept.filter(({ entry, all }) => most[entry.group] !== undefined && words.every((word) => all.includes(word))),
      );
      return searchGroups.flatMap((group) => {
        const own = met.filter(({ entry }) => entry.group === group);
        const isNamed = ({ heading }: Kept) => words.every((word) => heading.includes(word));
        const ordered = [...own.filter(isNamed), ...own.filter((one) => !isNamed(one))];
        const entries = ordered.slice(0, most[group]).map(({ entry }) => entry);
        return own.length === 0 ? [] : [{ group, total: own.length, entries }];
      });
    },
  };
}
