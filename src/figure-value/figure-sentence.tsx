import { FigureValue } from './figure-value';
import { partsOf, type Sentence } from './sentence';

interface FigureSentenceProps extends Sentence {
  readonly quiet?: boolean;
}

/** A sentence whose numbers can be asked what they mean. */
export function FigureSentence({ say, figures, texts, quiet = false }: FigureSentenceProps) {
  return (
    <>
      {partsOf({ say, figures }).map((part, at) => {
        const figure = typeof part === 'number' ? figures[part] : undefined;
        // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a sentence have no other name than their place
        if (typeof part === 'string' || !figure) return <span key={at}>{part}</span>;
        const text = texts?.[part];
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a sentence have no other name than their place
          <FigureValue key={at} figure={figure} quiet={quiet} {...(text !== undefined && { text })} />
        );
      })}
    </>
  );
}
