export interface QuotedPart {
  readonly at: number;
  readonly part: string;
  readonly isQuoted: boolean;
}

/** Sign by sign, so that places stay; widths do not count. */
const even = (text: string): string =>
  [...text].map((sign) => (sign.normalize('NFKC').length === sign.length ? sign.normalize('NFKC') : sign)).join('');

/** A paragraph in parts: those that rules quote, and the rest. */
export function quotedParts(text: string, quotes: readonly string[]): readonly QuotedPart[] {
  const plain = even(text);
  const marked = new Array<boolean>(text.length).fill(false);
  for (const quote of quotes.map(even)) {
    const at = plain.indexOf(quote);
    if (quote !== '' && at >= 0) marked.fill(true, at, at + quote.length);
  }
  const parts: QuotedPart[] = [];
  for (let at = 0; at < text.length; ) {
    const isQuoted = marked[at] ?? false;
    const other = marked.indexOf(!isQuoted, at);
    const end = other < 0 ? text.length : other;
    parts.push({ at, part: text.slice(at, end), isQuoted });
    at = end;
  }
  return parts;
}
