import { numberOfSigns, numeralSigns } from '../chinese-number';

/** The opening of an article: 第十二条　… */
interface ArticleLine {
  /** As written: 第十二条, 第九条之一. */
  readonly label: string;
  readonly number: number;
  /** 之一 is 1; 0 without. */
  readonly inserted: number;
  readonly text: string;
}

const signs = `[0-9０-９${numeralSigns}]+`;
const article = new RegExp(`^(第\\s*(${signs})\\s*条(?:之(${signs}))?)([\\s　：:]*)(.*)$`, 's');
const heading = new RegExp(`^第\\s*${signs}\\s*([编章节])(?:[\\s　]|$|(?![的规中所]))`);
/** What follows the number where a sentence only speaks of an article: 第三条第一款规定的… */
const reference = /^(?:第|规定|所|的|中|至|和|及|以及|或|、|，|,|条)/;

/** A line that opens an article; a sentence that begins by naming one does not. */
export function articleLine(line: string): ArticleLine | undefined {
  const match = article.exec(line.trim());
  if (!match) return undefined;
  const [, label = '', of = '', inserted, gap = '', text = ''] = match;
  const number = numberOfSigns(of);
  if (number === undefined || (gap === '' && reference.test(text))) return undefined;
  return {
    label: label.replaceAll(/\s/g, ''),
    number,
    inserted: inserted ? (numberOfSigns(inserted) ?? 0) : 0,
    text: text.trim(),
  };
}

/** A heading of a part, chapter or section: 编, 章 or 节. */
export const headingLevel = (line: string): '编' | '章' | '节' | undefined => {
  const text = line.trim();
  if (text.length > 60 || /[。；;]$/.test(text)) return undefined;
  return heading.exec(text)?.[1] as '编' | '章' | '节' | undefined; // the group holds one of the three
};

const bare = (line: string): string => line.replace(/[\s.…·]*\d*$/, '').replaceAll(/\s/g, '');

/** Headings in front of the first article, parted from the table of contents that lists them before. */
export function behindContents(headings: readonly string[]): {
  readonly contents: readonly string[];
  readonly own: readonly string[];
} {
  const plain = headings.map(bare);
  const start = Math.max(0, plain.lastIndexOf(plain[0] ?? ''));
  return { contents: headings.slice(0, start), own: headings.slice(start) };
}
