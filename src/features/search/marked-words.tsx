import { markedParts } from '@/analysis/search';
import { writtenIn } from '@/ui';

/** A text with the words that were looked for marked in it; Chinese says so. */
export function MarkedWords({ text, words }: { readonly text: string; readonly words: readonly string[] }) {
  let at = 0;
  return (
    <span {...writtenIn(text)}>
      {markedParts(text, words).map((part) => {
        const key = at;
        at += part.text.length;
        // A part that is a name by itself stays as it is written in the sentence: what says its language is not shown otherwise.
        const Part = part.isHit ? 'mark' : 'span';
        return (
          <Part key={key} {...writtenIn(part.text)}>
            {part.text}
          </Part>
        );
      })}
    </span>
  );
}
