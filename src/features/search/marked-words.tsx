import { markedParts } from '@/analysis/search';

const HAN = /\p{Script=Han}/u;

/** A text with the words that were looked for marked in it; Chinese says so. */
export function MarkedWords({ text, words }: { readonly text: string; readonly words: readonly string[] }) {
  let at = 0;
  return (
    <span {...(HAN.test(text) && { lang: 'zh-CN' })}>
      {markedParts(text, words).map((part) => {
        const key = at;
        at += part.text.length;
        // A part that is a name by itself stays as it is written in the sentence: what says its language is not shown otherwise.
        const written = HAN.test(part.text) && { lang: 'zh-CN' };
        return part.isHit ? (
          <mark key={key} {...written}>
            {part.text}
          </mark>
        ) : (
          <span key={key} {...written}>
            {part.text}
          </span>
        );
      })}
    </span>
  );
}
