import { z } from 'zod';
import { err, issueInChinese, ok, type Result, type Words } from '@/core/kernel';

const key = z.string().regex(/^\d+(-\d+)?\.\d+$/);
const lines = z.array(z.string().max(4000)).max(400);

/** A text file of a law: paragraphs by `article.paragraph`, as the command writes it; only `paragraphs` has to be there. */
const officialTextFile = z.object({
  title: z.string().max(400).default(''),
  front: lines.default([]),
  headings: z.record(key, lines).default({}),
  paragraphs: z.record(key, z.string().min(1).max(40_000)),
  back: lines.default([]),
});

/** The whole of an official text. Keys are `article.paragraph`, articles put in between are `9-1`; in the order of the text. */
export interface OfficialText {
  readonly title: string;
  /** What stands before the first chapter: the title, who issued it and when. */
  readonly front: readonly string[];
  /** Headings of parts, chapters and sections by the paragraph they stand before. */
  readonly headings: Readonly<Record<string, readonly string[]>>;
  /** Items of a paragraph stand on lines of their own in it. */
  readonly paragraphs: Readonly<Record<string, string>>;
  /** Annexes. */
  readonly back: readonly string[];
}

/** Decodes a text that comes from a file or a store. */
export function officialTextOf(value: unknown): Result<OfficialText, Words> {
  const decoded = officialTextFile.safeParse(value);
  if (!decoded.success) {
    const [issue] = decoded.error.issues;
    const at = issue?.path.join('.') || 'paragraphs';
    return err({
      zh: `不是按“条.款”排列的条文（${at}：${issueInChinese(issue?.code)}）`,
      en: `Not a text by article.paragraph (${at}: ${issue?.message ?? ''})`,
    });
  }
  return Object.keys(decoded.data.paragraphs).length > 0
    ? ok(decoded.data)
    : err({ zh: '文件里没有条文', en: 'There are no paragraphs in the file' });
}

/** What the seal of a text is worked out from: every paragraph in its order, under its number. */
export const sealedWords = ({ paragraphs }: Pick<OfficialText, 'paragraphs'>): string =>
  JSON.stringify(Object.entries(paragraphs));

/** The article of a paragraph: 15 of 15.2. */
export const articleOf = (paragraph: string): string => paragraph.split('.')[0] ?? paragraph;
