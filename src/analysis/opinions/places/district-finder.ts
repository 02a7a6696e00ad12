import { unitTables } from '../normalise/unit-table';
import { seenUnits } from '../normalise/unseen';
import type { TextArena } from '../text-arena';
import { commonWords } from '../words/common-words';
import { PhraseTrie } from '../words/phrase-trie';
import { countyNames } from './county-names';

/** A place and the district it lies in; the same name in two districts is told twice. */
export interface KnownPlace {
  readonly name: string;
  readonly district: string;
}

interface DistrictRead {
  /** -1: no place is named, or it lies in more than one district. */
  readonly district: number;
  /** Districts a named place may lie in, where it is not clear. */
  readonly among: readonly number[];
}

export interface DistrictFinder {
  readonly districts: readonly string[];
  read(units: Uint16Array, from: number, to: number): DistrictRead;
}

const homeCue = ['家住', '住在', '我住', '家在', '我家', '我在', '户籍', '居住', '住', '我们', '我是', '这边', '本人'];
const AWAY = ['不像', '不如', '人家', '学学', '参照', '比如', '对比', '相比', '去', '到'];
const NEAR = 6;
const LEAST_FULL = 2;
/** Districts of one city that are named in full before all of its districts are known by their short names. */
const LEAST_NAMED = 2;

/** Finds districts by their names, by places of the city that are given, and by the short form of a district that is named in full elsewhere. */
export function districtFinder(texts: TextArena, places: readonly KnownPlace[] = []): DistrictFinder {
  const { plain } = unitTables();
  const districts: string[] = [];
  const numbers = new Map<string, number>();
  const numberOf = (name: string) => {
    const known = numbers.get(name);
    if (known !== undefined) return known;
    numbers.set(name, districts.length);
    districts.push(name);
    return districts.length - 1;
  };
  const lists: number[][] = [];
  const trie = new PhraseTrie(8192);
  const listOf = new Map<string, number>();
  const add = (name: string, district: string) => {
    const known = listOf.get(name);
    const own = numberOf(district);
    if (known !== undefined) {
      const list = lists[known];
      if (list && !list.includes(own)) list.push(own);
      return;
    }
    listOf.set(name, lists.length);
    trie.add(name, lists.length);
    lists.push([own]);
  };
  const cities = countyNames.split('|').map((city) => city.split(' '));
  for (const name of cities.flat()) add(name, name);
  for (const { name, district } of places) {
    add(name, district);
    add(district, district);
  }
  const ordinary = new Set(commonWords.flatMap((line) => line.split(' ')));
  const told = new Set(places.map(({ district }) => district));
  const named = namedInFull(texts, trie, plain, lists, districts);
  const here = cities.filter((own) => own.filter((name) => named.has(name) || told.has(name)).length >= LEAST_NAMED);
  for (const name of new Set([...here.flat(), ...named, ...told])) {
    const stem = name.replace(/(?:自治)?[区县市旗]$/, '');
    if (stem.length >= 2 && stem !== name && !ordinary.has(stem)) add(stem, name);
  }
  const cues = new PhraseTrie(64);
  for (const cue of homeCue) cues.add(cue, 2);
  for (const cue of AWAY) cues.add(cue, 0);
  return {
    districts,
    read(units, from, to) {
      const seen = seenUnits(units, from, to);
      return seen
        ? readDistrict(trie, cues, lists, seen.units, 0, seen.units.length)
        : readDistrict(trie, cues, lists, units, from, to);
    },
  };
}

/** Districts named by their full names at least twice. */
function namedInFull(
  texts: TextArena,
  trie: PhraseTrie,
  plain: Uint16Array,
  lists: readonly number[][],
  districts: readonly string[],
): ReadonlySet<string> {
  const times = new Map<number, number>();
  const { units } = texts;
  const step = units.length > 20_000_000 ? 10 : 1;
  for (let row = 0; row < texts.count; row += step) {
    const to = texts.offsets[row + 1] ?? 0;
    for (let at = texts.offsets[row] ?? 0; at < to; at += 1) {
      for (let node = 0, next = at; next < to; next += 1) {
        node = trie.step(node, plain[units[next] ?? 0] ?? 0);
        if (node === 0) break;
        const own = lists[trie.value(node)];
        if (own?.[0] !== undefined && own.length === 1) times.set(own[0], (times.get(own[0]) ?? 0) + 1);
      }
    }
  }
  return new Set(districts.filter((_, at) => (times.get(at) ?? 0) >= LEAST_FULL));
}

function readDistrict(
  trie: PhraseTrie,
  cues: PhraseTrie,
  lists: readonly number[][],
  units: Uint16Array,
  from: number,
  to: number,
): DistrictRead {
  const { plain } = unitTables();
  const weight = new Map<number, number>();
  let among: readonly number[] = [];
  for (let at = from; at < to; ) {
    let end = 0;
    let value = -1;
    for (let node = 0, next = at; next < to; ) {
      node = trie.step(node, plain[units[next] ?? 0] ?? 0);
      next += 1;
      if (node === 0) break;
      if (trie.value(node) >= 0) {
        end = next;
        value = trie.value(node);
      }
    }
    if (end === 0) {
      at += 1;
      continue;
    }
    const list = lists[value] ?? [];
    const [only] = list;
    if (list.length === 1 && only !== undefined)
      weight.set(only, (weight.get(only) ?? 0) + weightBefore(cues, units, Math.max(from, at - NEAR), at));
    else among = list;
    at = end;
  }
  const ranked = [...weight].toSorted((a, b) => b[1] - a[1]);
  const [best, next] = ranked;
  if (!best) return { district: -1, among };
  // Two places that weigh the same, and no word says where the writer lives: the first named holds only if alone.
  if (next && next[1] === best[1])
    return { district: -1, among: ranked.filter(([, own]) => own === best[1]).map(([own]) => own) };
  return { district: best[0], among: [] };
}

/** What stands before a place: where someone lives weighs more, what is only compared with weighs less. */
function weightBefore(cues: PhraseTrie, units: Uint16Array, from: number, at: number): number {
  let weight = 1;
  for (let begin = from; begin < at; begin += 1)
    for (let node = 0, next = begin; next < at; next += 1) {
      node = cues.step(node, units[next] ?? 0);
      if (node === 0) break;
      const value = cues.value(node);
      if (value >= 0) weight = value === 0 ? 0.3 : Math.max(weight, 1 + value);
    }
  return weight;
}
