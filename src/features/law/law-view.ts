import { type AnyRule, type InstrumentId, instruments, type Provision } from '@/core/law';
import { type CoverageEntry, coverageByText, type Reading, readings } from '@/core/law/coverage';
import { cited } from '@/core/law/official-text';

/** A paragraph of a text with what rests on it. Without an entry: a text known by paraphrase only, whose other articles are not listed. */
export interface ParagraphRow {
  readonly paragraph: string;
  readonly entry: CoverageEntry | undefined;
  readonly quotes: readonly Provision[];
  readonly rules: readonly AnyRule[];
}

export interface TextView {
  readonly instrument: InstrumentId;
  /** Whether every paragraph is accounted for. */
  readonly isWhole: boolean;
  readonly rows: readonly ParagraphRow[];
}

const byArticle = (a: string, b: string): number => Number.parseFloat(a) - Number.parseFloat(b) || a.localeCompare(b);

/** The texts with what is known of them; texts nothing rests on are left out. */
export const texts: readonly TextView[] = Object.values(instruments).flatMap(({ id }) => {
  const own = cited.filter(({ provision }) => provision.instrument === id);
  const coverage = coverageByText[id];
  const paragraphs =
    coverage?.map(({ paragraph }) => paragraph) ??
    [...new Set(own.map(({ provision }) => provision.article))].sort(byArticle);
  return paragraphs.length === 0
    ? []
    : [
        {
          instrument: id,
          isWhole: coverage !== undefined,
          rows: paragraphs.map((paragraph) =>
            rowOf(paragraph, own, coverage?.find((row) => row.paragraph === paragraph)?.entry),
          ),
        },
      ];
});

function rowOf(paragraph: string, own: typeof cited, entry: CoverageEntry | undefined): ParagraphRow {
  const here = own.filter(({ provision }) => provision.article === paragraph);
  return {
    paragraph,
    entry,
    quotes: here
      .map(({ provision }) => provision)
      .filter(({ quote }, i, all) => all.findIndex((other) => other.quote === quote) === i),
    rules: [...new Set(here.flatMap(({ rules }) => rules))],
  };
}

/** Paragraphs by what became of them. */
export const countKinds = ({ rows }: TextView) => ({
  encoded: rows.filter(({ entry, rules }) => (entry ? entry.kind === 'encoded' : rules.length > 0)).length,
  judged: rows.filter(({ entry }) => entry?.kind === 'judged').length,
  outside: rows.filter(({ entry }) => entry?.kind === 'outside').length,
});

const lower = (text: string) => text.toLocaleLowerCase();

/** Whether any of the words a person looks for stands in one of the texts. */
export const hits = (q: string, ...among: readonly string[]): boolean =>
  q === '' || among.some((text) => lower(text).includes(lower(q.trim())));

export const ruleHits = (q: string, { id, ref, title, legalBasis }: AnyRule): boolean =>
  hits(
    q,
    id,
    ref,
    title.zh,
    title.en,
    ...legalBasis.flatMap(({ quote, article, instrument }) => [
      quote,
      `${instruments[instrument].short.zh} ${article}`,
      `${instruments[instrument].short.en} ${article}`,
    ]),
  );

export const paragraphHits = (
  q: string,
  instrument: InstrumentId,
  { paragraph, entry, quotes, rules }: ParagraphRow,
): boolean =>
  hits(
    q,
    paragraph,
    `${instruments[instrument].short.zh} ${paragraph}`,
    `${instruments[instrument].short.en} ${paragraph}`,
    ...(entry && entry.kind !== 'encoded' ? [entry.why.zh, entry.why.en] : []),
    ...quotes.map(({ quote }) => quote),
  ) || rules.some((rule) => ruleHits(q, rule));

/** The readings a rule rests on. */
export const readingsOf = (id: string): readonly Reading[] => readings.filter(({ rules }) => rules.includes(id));
