/** A number within a sentence, distinguished by its key: whoever shows the sentence can say what it means. */
export interface SaidNumber {
  readonly key: string;
  readonly text: string;
}

/** A sentence in its parts: words, and the numbers in them. */
export type Said = readonly (string | SaidNumber)[];

export const number = (key: string, text: number | string): SaidNumber => ({ key, text: String(text) });

/** A sentence written as a template: its numbers stay numbers, all else is words. */
export const said = (words: TemplateStringsArray, ...values: readonly (string | SaidNumber | Said)[]): Said =>
  words.flatMap((text, index): Said => {
    const value = values[index];
    return value === undefined
      ? [text]
      : typeof value === 'object' && 'length' in value
        ? [text, ...value]
        : [text, value];
  });

const FIRST = 0xe000; // signs of private use: no sentence has them

/** A sentence made by a function of its numbers, with the numbers kept apart. */
export const saidOf = (say: (...texts: readonly string[]) => string, ...numbers: readonly SaidNumber[]): Said =>
  say(...numbers.map((_, index) => String.fromCharCode(FIRST + index)))
    .split(/([\ue000-\uf8ff])/u)
    .map((part) => (part.length === 1 ? numbers[part.charCodeAt(0) - FIRST] : undefined) ?? part);

/** The sentence as plain text: for exports, for readers of the screen, for tables. */
export const plainText = (sentence: Said): string =>
  sentence.map((part) => (typeof part === 'string' ? part : part.text)).join('');
