import { cleanText } from '@/core/kernel';
import { clauseNo } from '@/core/law';

/** What a person asks for: words, each of which has to be met, and the article of a law where one is named. */
export interface Asked {
  readonly words: readonly string[];
  readonly article: string | null;
}

const inChinese = /第?([0-9]+|[零一二三四五六七八九十百]+)条/;
const inEnglish = /\b(?:article|art\.?)\s*([0-9]+)/;

/** Reads a question: 第二十五条, 25条 and “article 25” name an article; the rest are words, whatever their width or case. */
export function askedWords(question: string): Asked {
  const clean = cleanText(question).normalize('NFKC').toLowerCase();
  const named = inChinese.exec(clean) ?? inEnglish.exec(clean);
  const rest = named ? clean.replace(named[0], ' ') : clean;
  return {
    words: rest.split(/[\s,，、。;；:：“”"'()（）]+/).filter((word) => word !== ''),
    article: named?.[1] ? clauseNo(named[1]) : null,
  };
}

/** How well words are met: all of them in the name, or somewhere; null: one is not met at all. */
export function metBy(words: readonly string[], name: string, beside: string): number | null {
  const [title, more] = [name.toLowerCase(), beside.toLowerCase()];
  let score = 0;
  for (const word of words) {
    if (title.startsWith(word)) score += 3;
    else if (title.includes(word)) score += 2;
    else if (more.includes(word)) score += 1;
    else return null;
  }
  return score / Math.max(1, words.length);
}
