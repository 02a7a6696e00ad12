import { coverageByText } from '../coverage';
import type { InstrumentId } from '../instrument';
import { type Cited, citedOf } from './cited';
import { articleOf, type OfficialText } from './official-text';

/** A quote that does not stand where it is cited; `found`: where its words stand instead. */
interface HeldQuote extends Cited {
  readonly found: readonly string[];
}

export interface HeldText {
  /** Quotes compared with the text word for word. */
  readonly checked: number;
  /** Paraphrases, which cannot be held so. */
  readonly paraphrased: number;
  readonly wrong: readonly HeldQuote[];
  /** Paragraphs of the ledger the text lacks, and of the text the ledger lacks. */
  readonly missing: readonly string[];
  readonly extra: readonly string[];
}

/** Widths of signs and spaces are how a text was set, not what it says. */
const bare = (text: string): string => text.normalize('NFKC').replaceAll(/\s/g, '');

/** Holds our quotes and our ledger against an official text. */
export function holdText(instrument: InstrumentId, { paragraphs }: Pick<OfficialText, 'paragraphs'>): HeldText {
  const texts = Object.entries(paragraphs).map(([key, text]) => [key, bare(text)] as const);
  const quotes = distinct(citedOf(instrument));
  const verbatim = quotes.filter(({ provision }) => provision.verbatim);
  const wrong = verbatim.flatMap((each) => {
    const { article, quote } = each.provision;
    const found = texts.flatMap(([key, text]) => (text.includes(bare(quote)) ? [key] : []));
    const isThere = found.some((key) => key === article || articleOf(key) === article || article === '—');
    return isThere ? [] : [{ ...each, found }];
  });
  const ledger = coverageByText[instrument]?.map(({ paragraph }) => paragraph);
  const known = new Set(Object.keys(paragraphs));
  const isKnown = (key: string) => key === '—' || known.has(key) || known.has(`${key}.1`);
  const ours = ledger ?? [...new Set(quotes.map(({ provision }) => provision.article))];
  return {
    checked: verbatim.length,
    paraphrased: quotes.length - verbatim.length,
    wrong,
    missing: ours.filter((key) => !isKnown(key)),
    extra: ledger ? [...known].filter((key) => !ledger.includes(key)) : [],
  };
}

/** The same words at the same place are one quote, of all the rules that rest on it. */
function distinct(quotes: readonly Cited[]): readonly Cited[] {
  const byWords = new Map<string, Cited>();
  for (const each of quotes) {
    const key = `${each.provision.article} ${each.provision.quote}`;
    const known = byWords.get(key);
    byWords.set(key, known ? { ...known, rules: [...new Set([...known.rules, ...each.rules])] } : each);
  }
  return [...byWords.values()];
}
