import { unprefixed } from './xml-text';
import { ZipFault } from './zip-entries';

/** No row and no text of a spreadsheet comes near: what is longer was made to break its reader. */
const MAX_ELEMENT = 8 * 1024 * 1024;

interface WholeElements {
  readonly text: string;
  /** What stands behind the last of them. */
  readonly isRest: boolean;
}

/**
 * Cuts XML that comes in pieces behind the ends of an element (`row`, `si`), so that what is given on holds whole ones. Every
 * sign is looked at once; an element without end is a fault before it fills the memory. Prefixes of names are dropped.
 */
export async function* wholeElements(pieces: AsyncIterable<string>, element: string): AsyncGenerator<WholeElements> {
  const end = new RegExp(`</(?:\\w+:)?${element}>`, 'g');
  const longestEnd = element.length + 24;
  let waiting: string[] = [];
  let length = 0;
  let tail = '';
  let prefixed: boolean | undefined;
  const given = (text: string, isRest: boolean): WholeElements => {
    if (prefixed === undefined && /<!(DOCTYPE|ENTITY)/i.test(text.slice(0, 8192))) throw new ZipFault('entities');
    prefixed ??= /<\w+:(worksheet|sst)\b/.test(text);
    return { text: prefixed ? unprefixed(text) : text, isRest };
  };
  for await (const piece of pieces) {
    // An end may lie across two pieces: the last signs of the former are looked at again.
    const seen = tail + piece;
    let cut = -1;
    for (const { index, 0: tag } of seen.matchAll(end)) cut = index + tag.length;
    const behind = cut < 0 ? -1 : cut - tail.length;
    tail = seen.slice(-longestEnd);
    if (behind < 0) {
      waiting.push(piece);
      length += piece.length;
      if (length > MAX_ELEMENT) throw new ZipFault('long');
      continue;
    }
    yield given(`${waiting.join('')}${piece.slice(0, behind)}`, false);
    waiting = [piece.slice(behind)];
    length = piece.length - behind;
    tail = piece.slice(behind).slice(-longestEnd);
  }
  yield given(waiting.join(''), true);
}
