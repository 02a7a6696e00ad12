import { commonWords } from './common-words';
import { municipalWords } from './municipal-words';
import { PhraseTrie } from './phrase-trie';

/** Sum of the counts of the dictionary, as a base-2 logarithm. */
const TOTAL = Math.log2(60_101_967);
const UNKNOWN = 0;
const LOCAL = 12;
const LONGEST_PATH = 4096;

export interface Segmenter {
  /** The words of a text in order, blanks and punctuation left out. Give it plain text (`plainText`): small letters, simplified forms. */
  words(text: string): readonly string[];
}

let general: PhraseTrie | undefined;

function generalWords(): PhraseTrie {
  if (general) return general;
  general = new PhraseTrie(1 << 17);
  for (const line of commonWords) {
    const [level, ...words] = line.split(' ');
    for (const word of words) general.add(word, Number(level));
  }
  for (const word of municipalWords.split(' ')) general.add(word, LOCAL);
  return general;
}

/** Whether the general dictionary holds a word. */
export function isOrdinary(word: string): boolean {
  const trie = generalWords();
  let node = 0;
  for (let at = 0; at < word.length; at += 1) {
    node = trie.step(node, word.charCodeAt(at));
    if (node === 0) return false;
  }
  return trie.value(node) >= 0;
}

/** Cuts Chinese by the likeliest path through a dictionary; other scripts by runs of letters and digits. `local`: words of the place or the matter. */
export function segmenter(local: readonly string[] = []): Segmenter {
  const trie = generalWords();
  const own = new PhraseTrie(Math.max(64, local.length * 4));
  for (const word of local) own.add(word, LOCAL);
  const hasOwn = local.length > 0;
  const best = new Float64Array(LONGEST_PATH + 1);
  const end = new Uint32Array(LONGEST_PATH + 1);
  const cut = (text: string, from: number, to: number, into: string[]) => {
    best[to - from] = 0;
    for (let at = to - 1; at >= from; at -= 1) {
      const place = at - from;
      best[place] = (best[place + 1] ?? 0) + UNKNOWN - TOTAL;
      end[place] = at + 1;
      const consider = (tree: PhraseTrie) => {
        for (let node = 0, next = at; next < to; ) {
          node = tree.step(node, text.charCodeAt(next));
          next += 1;
          if (node === 0) return;
          const level = tree.value(node);
          const score = level < 0 ? Number.NEGATIVE_INFINITY : level - TOTAL + (best[next - from] ?? 0);
          if (score > (best[place] ?? 0)) {
            best[place] = score;
            end[place] = next;
          }
        }
      };
      consider(trie);
      if (hasOwn) consider(own);
    }
    for (let at = from; at < to; ) {
      const next = end[at - from] ?? to;
      into.push(text.slice(at, next));
      at = next;
    }
  };
  return {
    words(text) {
      const found: string[] = [];
      for (let at = 0; at < text.length; ) {
        const kind = kindOf(text.charCodeAt(at));
        let to = at + 1;
        while (to < text.length && to - at < LONGEST_PATH && kindOf(text.charCodeAt(to)) === kind) to += 1;
        if (kind === 'han') cut(text, at, to, found);
        else if (kind === 'word') found.push(text.slice(at, to));
        at = to;
      }
      return found;
    },
  };
}

function kindOf(unit: number): 'han' | 'word' | 'other' {
  if ((unit >= 0x4e00 && unit <= 0x9fff) || (unit >= 0x3400 && unit <= 0x4dbf)) return 'han';
  const isWord =
    (unit >= 48 && unit <= 57) ||
    (unit >= 97 && unit <= 122) ||
    (unit >= 65 && unit <= 90) ||
    (unit > 0xbf && unit < 0x2000);
  return isWord ? 'word' : 'other';
}
