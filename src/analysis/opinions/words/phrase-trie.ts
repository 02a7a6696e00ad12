/** Phrases in one tree over UTF-16 units, in typed arrays: (node, unit) leads to a node by open addressing, a node may hold a value. */
export class PhraseTrie {
  private keys: Float64Array;
  private next: Int32Array;
  private values: Int32Array;
  private readonly roots = new Int32Array(65_536);
  private nodes = 1;
  private edges = 0;

  constructor(expected = 1024) {
    let size = 1024;
    while (size < expected * 2) size *= 2;
    this.keys = new Float64Array(size);
    this.next = new Int32Array(size);
    this.values = new Int32Array(size).fill(-1);
  }

  /** `value` is 0 or more; of two for one phrase the later holds. */
  add(phrase: string, value: number): void {
    let node = 0;
    for (let at = 0; at < phrase.length; at += 1) node = this.stepOrGrow(node, phrase.charCodeAt(at));
    if (node > 0) this.values[node] = value;
  }

  /** The node a unit leads to; 0: none. Begin at node 0. */
  step(node: number, unit: number): number {
    if (node === 0) return this.roots[unit] ?? 0;
    const key = node * 65_536 + unit;
    const mask = this.keys.length - 1;
    for (let slot = slotOf(node, unit, mask); ; slot = (slot + 1) & mask) {
      const found = this.keys[slot];
      if (found === key) return this.next[slot] ?? 0;
      if (found === 0) return 0;
    }
  }

  /** The value at a node; -1: no phrase ends here. */
  value(node: number): number {
    return this.values[node] ?? -1;
  }

  private stepOrGrow(node: number, unit: number): number {
    const known = this.step(node, unit);
    if (known > 0) return known;
    const made = this.nodes;
    this.nodes += 1;
    if (made >= this.values.length) {
      const values = new Int32Array(this.values.length * 2).fill(-1);
      values.set(this.values);
      this.values = values;
    }
    if (node === 0) this.roots[unit] = made;
    else {
      if (this.edges * 2 >= this.keys.length) this.widen();
      this.put(node * 65_536 + unit, made);
      this.edges += 1;
    }
    return made;
  }

  private put(key: number, to: number): void {
    const mask = this.keys.length - 1;
    let slot = slotOf(Math.floor(key / 65_536), key % 65_536, mask);
    while (this.keys[slot] !== 0) slot = (slot + 1) & mask;
    this.keys[slot] = key;
    this.next[slot] = to;
  }

  private widen(): void {
    const { keys, next } = this;
    this.keys = new Float64Array(keys.length * 2);
    this.next = new Int32Array(keys.length * 2);
    for (let slot = 0; slot < keys.length; slot += 1) if (keys[slot] !== 0) this.put(keys[slot] ?? 0, next[slot] ?? 0);
  }
}

const slotOf = (node: number, unit: number, mask: number): number => {
  const h = Math.imul(Math.imul(node, 0x9e3779b1) ^ unit, 0x85ebca6b);
  return (h ^ (h >>> 15)) & mask;
};

export interface Found {
  readonly from: number;
  readonly to: number;
  readonly value: number;
}

/** Longest phrases from left to right, none within another. */
export function longestMatches(trie: PhraseTrie, text: string): readonly Found[] {
  const found: Found[] = [];
  for (let at = 0; at < text.length; ) {
    let end = 0;
    let value = -1;
    for (let node = 0, to = at; to < text.length; ) {
      node = trie.step(node, text.charCodeAt(to));
      to += 1;
      if (node === 0) break;
      if (trie.value(node) >= 0) {
        end = to;
        value = trie.value(node);
      }
    }
    if (end > 0) found.push({ from: at, to: end, value });
    at = end > 0 ? end : at + 1;
  }
  return found;
}
