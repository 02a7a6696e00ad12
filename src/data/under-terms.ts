import type { Result } from '@/core/kernel';
import type { DatasetCard, DatasetEntry, EntryTerms, Refusal } from '@/ports/data-source';
import type { Connector } from './connector';

type Share = DatasetEntry['share'];
/** The stricter of two share types goes before; what is not told takes what is. */
const strictness: readonly Share[] = ['unknown', 'unconditional', 'conditional', 'withheld'];
const stricter = (a: Share, b: Share): Share => (strictness.indexOf(a) >= strictness.indexOf(b) ? a : b);

const entryUnder = <T extends Pick<DatasetEntry, 'share' | 'cycle'>>(terms: EntryTerms, entry: T): T => ({
  ...entry,
  share: stricter(terms.share, entry.share),
  cycle: entry.cycle === 'irregular' ? terms.cycle : entry.cycle,
});

function cardUnder(terms: EntryTerms, card: DatasetCard): DatasetCard {
  const { share: _share, shareTerms, cycle: _cycle, hidden, ...kept } = terms;
  const { about } = card;
  const conditions = [...new Set([shareTerms, about.shareTerms])].filter((text) => text);
  const left = Object.hasOwn(hidden, about.dataset) ? (hidden[about.dataset] ?? []) : [];
  return {
    ...card,
    about: {
      ...entryUnder(terms, about),
      ...(conditions.length > 0 && { shareTerms: conditions.join('；') }),
      terms: kept,
    },
    fields: card.fields.filter(({ name }) => !left.includes(name)),
  };
}

/** A source under the terms it was connected on: they hold for every data set, whatever the source says of it. */
export function underTerms(connector: Connector, terms: EntryTerms): Connector {
  const over = <T>(answer: Result<T, Refusal>, change: (value: T) => T): Result<T, Refusal> =>
    answer.ok ? { ok: true, value: change(answer.value) } : answer;
  return {
    ...connector,
    list: async (link, find) =>
      over(await connector.list(link, find), (entries) => entries.map((entry) => entryUnder(terms, entry))),
    describe: async (dataset, link) => over(await connector.describe(dataset, link), (card) => cardUnder(terms, card)),
  };
}
