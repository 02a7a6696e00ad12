import type { Said } from '@/charts';
import { FigureValue } from '@/figure-value';
import type { DefinedFigure } from '@/read-models';

/** The figures of a sentence, by the keys its numbers have in it. */
export type SaidBy = Readonly<Record<string, DefinedFigure | undefined>>;

/** The sentence of a picture with its numbers to be asked what they mean. */
export function SaidFigures({ says, figures }: { readonly says: Said; readonly figures: SaidBy }) {
  return (
    <>
      {says.map((part, at) => {
        // biome-ignore-start lint/suspicious/noArrayIndexKey: the parts of a sentence have no other name than their place
        if (typeof part === 'string') return <span key={at}>{part}</span>;
        const figure = figures[part.key];
        return figure ? <FigureValue key={at} figure={figure} text={part.text} /> : <span key={at}>{part.text}</span>;
        // biome-ignore-end lint/suspicious/noArrayIndexKey: the parts of a sentence have no other name than their place
      })}
    </>
  );
}
