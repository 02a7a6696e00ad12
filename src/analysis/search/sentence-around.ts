import { foldText } from './fold';
import { markedParts } from './marked-parts';

const ENDS = /[。！？；\n]|[.!?;](?=\s)/;
const BEFORE = 24;

/** The sentence in which most of the words stand, shortened around the first of them; without any, the one the text begins with. */
export function sentenceAround(text: string, words: readonly string[], most = 120): string {
  let best = { sentence: '', met: -1 };
  for (const sentence of sentencesOf(text)) {
    const folded = foldText(sentence);
    const met = words.filter((word) => folded.includes(word)).length;
    if (met > best.met) best = { sentence, met };
    if (met === words.length) break;
  }
  const signs = [...best.sentence];
  if (signs.length <= most) return best.sentence;
  const [first] = markedParts(best.sentence, words);
  const ahead = first?.isHit ? 0 : [...(first?.text ?? '')].length;
  const from = ahead < most / 2 || best.met === 0 ? 0 : ahead - BEFORE;
  const cut = signs.slice(from, from + most);
  return `${from > 0 ? '…' : ''}${cut.join('')}${from + most < signs.length ? '…' : ''}`;
}

/** Each with the sign it ends with. */
function* sentencesOf(text: string): Generator<string> {
  let rest = text;
  while (rest !== '') {
    const end = ENDS.exec(rest);
    const next = end ? end.index + 1 : rest.length;
    const sentence = rest.slice(0, next).trim();
    if (sentence !== '') yield sentence;
    rest = rest.slice(next);
  }
}
