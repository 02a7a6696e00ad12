import { FigureValue } from './figure-value';
import type { Sentence } from './sentence';

interface FigureSentenceProps extends Sentence {
  readonly quiet?: boolean;
}

const FIRST = 0xe000; // signs of private use: no sentence has them
const sign = (index: number) => String.fromCharCode(FIRST + index);

/** A sentence whose numbers can be asked what they mean. */
export function FigureSentence({ say, figures, texts, quiet = false }: FigureSentenceProps) {
  const parts = say(...figures.map((_, index) => sign(index))).split(/([\ue000-\uf8ff])/u);
  return (
    <>
      {parts.map((part, at) => {
        const index = part.charCodeAt(0) - FIRST;
        const figure = part.length === 1 ? figures[index] : undefined;
        const text = texts?.[index];
        // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a sentence have no other name than their place
        if (!figure) return <span key={at}>{part}</span>;
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a sentence have no other name than their place
          <FigureValue key={at} figure={figure} quiet={quiet} {...(text !== undefined && { text })} />
        );
      })}
    </>
  );
}
