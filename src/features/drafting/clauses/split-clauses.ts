import { chineseNumber, numberOfSigns, numeralSigns } from '@/core/law';
import { articleLine, behindContents, headingLevel } from '@/core/law/official-text';

export interface Clause {
  readonly no: string;
  readonly text: string;
}

/** How a draft numbers its clauses: 第一条, 一、, 1. or not at all. */
export type Numbering = 'article' | 'section' | 'number' | 'none';

export interface SplitDraft {
  readonly by: Numbering;
  readonly clauses: readonly Clause[];
  /** Lines in front of the first clause: the title, what the draft is based on. */
  readonly before: readonly string[];
}

const section = new RegExp(`^([${numeralSigns}]+)[、.．][\\s　]*(.*)$`, 's');
const number = /^([0-9０-９]{1,3})(?:[、．]|\.(?![0-9０-９]))[\s　]*(.*)$/s;

type Opening = (line: string) => Clause | undefined;
const openings: Readonly<Record<Exclude<Numbering, 'none'>, Opening>> = {
  article: (line) => {
    const found = articleLine(line);
    return found && { no: found.label, text: found.text };
  },
  section: (line) => clauseOf(section.exec(line)),
  number: (line) => clauseOf(number.exec(line)),
};
const clauseOf = (match: RegExpExecArray | null): Clause | undefined =>
  match && numberOfSigns(match[1] ?? '') !== undefined ? { no: match[1] ?? '', text: match[2] ?? '' } : undefined;

/**
 * The clauses of a draft from its paragraphs. A heading goes with the clause it stands before; sub-items stay in their clause.
 * Without any numbers every paragraph is a clause, numbered in order.
 */
export function splitClauses(paragraphs: readonly string[]): SplitDraft {
  const lines = paragraphs
    .flatMap((text) => text.split('\n'))
    .flatMap((line) => line.replaceAll('\u00a0', ' ').trim() || []);
  const by = numberingOf(lines);
  if (by === 'none')
    return { by, before: [], clauses: lines.map((text, at) => ({ no: `第${chineseNumber(at + 1)}条`, text })) };
  const open = openings[by];
  const before: string[] = [];
  const clauses: { no: string; lines: string[] }[] = [];
  let headings: string[] = [];
  for (const line of lines) {
    const opened = open(line);
    if (opened) {
      if (clauses.length === 0) {
        const { contents, own } = behindContents(headings);
        before.push(...contents);
        headings = [...own];
      }
      clauses.push({ no: opened.no, lines: [...headings, opened.text].filter(Boolean) });
      headings = [];
    } else if (headingLevel(line)) headings.push(line);
    else {
      (clauses.at(-1)?.lines ?? before).push(...headings, line);
      headings = [];
    }
  }
  clauses.at(-1)?.lines.push(...headings);
  return {
    by,
    before: clauses.length > 0 ? before : lines,
    clauses: clauses.map(({ no, lines: own }) => ({ no, text: own.join('\n') })),
  };
}

function numberingOf(lines: readonly string[]): Numbering {
  const count = (by: Exclude<Numbering, 'none'>) => lines.filter((line) => openings[by](line)).length;
  if (count('article') > 0) return 'article';
  if (count('section') > 1) return 'section';
  return count('number') > 1 ? 'number' : 'none';
}
