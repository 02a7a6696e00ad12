import { foldSign } from './fold';

export interface TextPart {
  readonly text: string;
  readonly isHit: boolean;
}

/** A text cut where words stand in it; the words are folded, the text is as it was written. */
export function markedParts(text: string, words: readonly string[]): readonly TextPart[] {
  let folded = '';
  /** Where the sign begins that gave this place of the folded text. */
  const from: number[] = [];
  let at = 0;
  for (const sign of text) {
    const one = foldSign(sign);
    for (let i = 0; i < one.length; i++) from.push(at);
    folded += one;
    at += sign.length;
  }
  from.push(text.length);
  const hit = new Uint8Array(folded.length);
  for (const word of words)
    for (let i = folded.indexOf(word); word !== '' && i >= 0; i = folded.indexOf(word, i + 1))
      hit.fill(1, i, i + word.length);
  const parts: TextPart[] = [];
  let begun = 0;
  for (let i = 1; i <= folded.length; i++) {
    if (i < folded.length && hit[i] === hit[i - 1]) continue;
    const part = text.slice(from[begun], from[i]);
    if (part !== '') parts.push({ text: part, isHit: hit[begun] === 1 });
    begun = i;
  }
  return parts;
}
