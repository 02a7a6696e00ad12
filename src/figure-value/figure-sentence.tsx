import { FigureValue } from './figure-value';
import { partsOf, type Sentence } from './text';

interface FigureSentenceProps extends Sentence {
  readonly quiet?: boolean;
}

const STOPS = /^[，。；：、！？）》”,.;:!?)]+/u;

/** A sentence whose numbers can be asked what they mean. A figure and the stop behind it stay on one line. */
export function FigureSentence({ say, figures, texts, quiet = false }: FigureSentenceProps) {
  const parts = partsOf({ say, figures });
  return parts.map((part, at) => {
    const figure = typeof part === 'number' ? figures[part] : undefined;
    if (typeof part === 'string' || !figure)
      return (
        // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a sentence have no other name than their place
        <span key={at}>{typeof part === 'string' && at > 0 ? part.replace(STOPS, '') : part}</span>
      );
    const [text, next] = [texts?.[part], parts[at + 1]];
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a sentence have no other name than their place
      <span key={at} className="hc-figure-end">
        <FigureValue figure={figure} quiet={quiet} {...(text !== undefined && { text })} />
        {typeof next === 'string' && STOPS.exec(next)?.[0]}
      </span>
    );
  });
}
