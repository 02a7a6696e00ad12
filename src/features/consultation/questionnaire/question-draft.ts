import type { Question } from '@/ports/questionnaire';

/** A question while it is being written: options as the lines that were typed. */
export type QuestionDraft = Omit<Question, 'options'> & { readonly lines: string };

export const draftOf = ({ options, ...rest }: Question): QuestionDraft => ({ ...rest, lines: options.join('\n') });

const hasOptions = ({ kind }: Pick<Question, 'kind'>) => kind === 'single' || kind === 'several';

const optionsIn = (lines: string) =>
  lines
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** The questions as they are kept. */
export const questionsOf = (drafts: readonly QuestionDraft[]): readonly Question[] =>
  drafts.map(({ lines, ...rest }) => ({
    ...rest,
    title: rest.title.trim(),
    options: hasOptions(rest) ? optionsIn(lines) : [],
  }));

/** What is missing, and in which question, counted from 1. */
export type DraftFault =
  | { readonly kind: 'title' | 'options' | 'long'; readonly at: number }
  | { readonly kind: 'none' };

export function draftFault(drafts: readonly QuestionDraft[]): DraftFault | null {
  if (drafts.length === 0) return { kind: 'none' };
  for (const [at, question] of questionsOf(drafts).entries()) {
    const { title, options } = question;
    if (title === '') return { kind: 'title', at: at + 1 };
    if (title.length > 300 || options.length > 20 || options.some((one) => one.length > 200))
      return { kind: 'long', at: at + 1 };
    if (hasOptions(question) && (options.length < 2 || new Set(options).size < options.length))
      return { kind: 'options', at: at + 1 };
  }
  return null;
}

/** A question with an id no other has. */
export function newDraft(drafts: readonly QuestionDraft[]): QuestionDraft {
  const last = Math.max(0, ...drafts.map(({ id }) => Number(id.slice(1))));
  return { id: `q${last + 1}`, kind: 'single', title: '', lines: '', isRequired: false };
}

/** One question moved up (-1) or down (1). */
export function moved(drafts: readonly QuestionDraft[], at: number, by: -1 | 1): readonly QuestionDraft[] {
  const [one, other] = [drafts[at], drafts[at + by]];
  if (!one || !other) return drafts;
  return drafts.with(at, other).with(at + by, one);
}
