import { articleOf, type OfficialText } from '@/core/law/official-text';
import { hits, type ParagraphRow, paragraphHits, type TextView } from './law-view';

/** A paragraph of an official text with what rests on it. */
export interface FullRow extends ParagraphRow {
  readonly words: string;
}

/** Every paragraph of a text in its order. What is cited by its article alone stands with the article's first paragraph. */
export function fullRows({ paragraphs }: OfficialText, { rows }: TextView): readonly FullRow[] {
  const known = new Map(rows.map((row) => [row.paragraph, row]));
  return Object.entries(paragraphs).map(([paragraph, words]) => {
    const own = known.get(paragraph);
    const ofArticle = paragraph.endsWith('.1') ? known.get(articleOf(paragraph)) : undefined;
    return {
      paragraph,
      words,
      entry: own?.entry,
      quotes: [...(own?.quotes ?? []), ...(ofArticle?.quotes ?? [])],
      rules: [...new Set([...(own?.rules ?? []), ...(ofArticle?.rules ?? [])])],
    };
  });
}

/** Rows of ours whose paragraph the text does not have. */
export const unplaced = ({ paragraphs }: OfficialText, { rows }: TextView): readonly ParagraphRow[] =>
  rows.filter(({ paragraph }) => !(paragraph in paragraphs) && !(`${paragraph}.1` in paragraphs));

/** Those of a text in which the words looked for stand: in the law or in the rules on it. */
export const hitRows = (q: string, text: OfficialText, view: TextView): readonly FullRow[] =>
  fullRows(text, view).filter((row) => hits(q, row.words) || paragraphHits(q, view.instrument, row));
