import type { Language } from '@/i18n';
import type { Figure } from '@/read-models';
import { figureText } from './figure-text';

/** A sentence with figures in it: drawn with its figures on a screen, or written as plain text in tables and files. */
export interface Sentence {
  /** The sentence with the figures in their places. */
  readonly say: (...texts: readonly string[]) => string;
  readonly figures: readonly Figure[];
  /** Figures that are written otherwise than by their own style, by place. */
  readonly texts?: readonly (string | undefined)[];
}

/** The sentence as plain text. */
export const sentenceText = ({ say, figures, texts }: Sentence, language: Language): string =>
  say(...figures.map((figure, index) => texts?.[index] ?? figureText(figure, language)));
