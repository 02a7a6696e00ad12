import type { Language } from '@/i18n';
import type { DefinedFigure } from '@/read-models';
import { agreeing } from './agreeing';
import { figureText } from './figure-text';

/** A sentence with figures in it: drawn with its figures on a screen, or written as plain text in tables and files. */
export interface Sentence {
  /** The sentence with the figures in their places. `{one|many}` goes with the figure before it. */
  readonly say: (...texts: readonly string[]) => string;
  readonly figures: readonly DefinedFigure[];
  /** Figures that are written otherwise than by their own style, by place. */
  readonly texts?: readonly (string | undefined)[];
}

const FIRST = 0xe000; // signs of private use: no sentence has them

/** The sentence in its parts, in order: words, and the places of its figures. */
export function partsOf({ say, figures }: Pick<Sentence, 'say' | 'figures'>): readonly (string | number)[] {
  let before: DefinedFigure | undefined;
  return say(...figures.map((_, index) => String.fromCharCode(FIRST + index)))
    .split(/([\ue000-\uf8ff])/u)
    .map((part) => {
      const index = part.charCodeAt(0) - FIRST;
      const figure = part.length === 1 ? figures[index] : undefined;
      if (!figure) return agreeing(part, before);
      before = figure;
      return index;
    });
}

/** The sentence as plain text. */
export const sentenceText = (sentence: Sentence, language: Language): string => {
  const { figures, texts } = sentence;
  return partsOf(sentence)
    .map((part) => {
      const figure = typeof part === 'number' ? figures[part] : undefined;
      return typeof part === 'string' || !figure ? part : (texts?.[part] ?? figureText(figure, language));
    })
    .join('');
};
