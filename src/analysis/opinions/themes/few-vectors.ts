import { plainText } from '../normalise/normalise';
import { longestMatches } from '../words/phrase-trie';
import { segmenter } from '../words/segmenter';
import { aspectNames, aspectTrie } from './aspects';
import { namesThing } from './theme-words';

/** What a text of a small batch raises, by aspects and by words others use too, and the phrases it puts an aspect in. */
export interface Raised {
  /** Of unit length; empty: it raises nothing. */
  readonly vector: ReadonlyMap<string, number>;
  readonly phrases: ReadonlyMap<string, ReadonlySet<string>>;
}

const ASPECT_WEIGHT = 2;
const WORD_WEIGHT = 1.5;
/** What more of the texts hold is the subject itself and tells nobody apart. */
const MOST_SHARE = 0.5;
const LEAST_ROWS = 2;

/** Aspects and words weighed by how few of the batch hold them; a word of one text alone leads nowhere. */
export function raisedIn(texts: readonly string[]): readonly Raised[] {
  const { words } = segmenter();
  const read = texts.map((text) => {
    const plain = plainText(text);
    return { aspects: aspectsOf(plain), words: new Set(words(plain).filter(namesThing)) };
  });
  const held = new Map<string, number>();
  for (const own of read)
    for (const one of [...own.aspects.keys(), ...own.words]) held.set(one, (held.get(one) ?? 0) + 1);
  const rarity = (one: string) => {
    const rows = held.get(one) ?? 0;
    return rows > texts.length * MOST_SHARE ? 0 : Math.log((texts.length + 1) / rows);
  };
  return read.map((own) => {
    const vector = new Map<string, number>();
    for (const [aspect, { times }] of own.aspects)
      vector.set(aspect, ASPECT_WEIGHT * (1 + Math.log(times)) * rarity(aspect));
    for (const word of own.words) if ((held.get(word) ?? 0) >= LEAST_ROWS) vector.set(word, WORD_WEIGHT * rarity(word));
    return { vector: ofUnitLength(vector), phrases: new Map([...own.aspects].map(([name, { put }]) => [name, put])) };
  });
}

function aspectsOf(plain: string) {
  const aspects = new Map<string, { times: number; put: Set<string> }>();
  for (const { from, to, value } of longestMatches(aspectTrie, plain)) {
    const name = `${ASPECT}${aspectNames[value] ?? ''}`;
    const own = aspects.get(name) ?? { times: 0, put: new Set() };
    aspects.set(name, own);
    own.times += 1;
    own.put.add(plain.slice(from, to));
  }
  return aspects;
}

/** Tells an aspect from a word of the same signs. */
export const ASPECT = '#';

function ofUnitLength(vector: Map<string, number>): Map<string, number> {
  const length = Math.sqrt([...vector.values()].reduce((sum, value) => sum + value * value, 0));
  for (const [one, value] of vector) {
    if (value === 0) vector.delete(one);
    else vector.set(one, value / length);
  }
  return vector;
}
