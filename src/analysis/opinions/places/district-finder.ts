import { unitTables } from '../normalise/unit-table';
import { seenUnits } from '../normalise/unseen';
import type { TextArena } from '../text-arena';
import { PhraseTrie } from '../words/phrase-trie';
import { countyNames } from './county-names';
import { districtsAtHome } from './known-cities';
import { shortDistrict, shortPlaces } from './names-people-say';

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

const homeCue = [
  '家住',
  '住在',
  '我住',
  '家在',
  '我家',
  '我在',
  '户籍',
  '户口',
  '居住',
  '住',
  '我们',
  '我是',
  '这边',
  '本人',
];
/** What is only compared, or where one goes. */
const compared = ['不像', '不如', '人家', '学学', '参照', '比如', '对比', '相比'];
const GOING = new Set([...'去'].map((sign) => sign.charCodeAt(0)));
const gone = ['上班', '打工', '工作', '看病', '上学', '念书', '办事'];
const NEAR = 6;
const NEAR_AFTER = 4;
const AWAY = 0.3;

interface Cues {
  readonly before: PhraseTrie;
  readonly after: PhraseTrie;
}

/** Finds districts by their names, by places of the city that are given as people call them, and by the short names of the city's own districts. */
export function districtFinder(texts: TextArena, places: readonly KnownPlace[] = []): DistrictFinder {
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
    for (const short of shortPlaces(name)) add(short, district);
  }
  const told = new Set(places.map(({ district }) => district));
  for (const name of districtsAtHome(texts, cities, told)) {
    const short = shortDistrict(name);
    if (short) add(short, name);
  }
  const cues = { before: new PhraseTrie(64), after: new PhraseTrie(16) };
  for (const cue of homeCue) cues.before.add(cue, 2);
  for (const cue of compared) cues.before.add(cue, 0);
  for (const cue of gone) cues.after.add(cue, 0);
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

function readDistrict(
  trie: PhraseTrie,
  cues: Cues,
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
      weight.set(only, (weight.get(only) ?? 0) + weightBeside(cues, units, from, at, end, to));
    else among = list;
    at = end;
  }
  const ranked = [...weight].toSorted((a, b) => b[1] - a[1]);
  const [best, next] = ranked;
  if (!best || best[1] < 1) return { district: -1, among };
  // Two places that weigh the same, and no word says where the writer lives: the first named holds only if alone.
  if (next && next[1] === best[1])
    return { district: -1, among: ranked.filter(([, own]) => own === best[1]).map(([own]) => own) };
  return { district: best[0], among: [] };
}

/** What stands beside a place: where someone lives weighs more, what is only compared with, or gone to, weighs less. */
function weightBeside(cues: Cues, units: Uint16Array, from: number, at: number, end: number, to: number): number {
  let weight =
    GOING.has(units[at - 1] ?? 0) || hasFrom(cues.after, units, end, Math.min(to, end + NEAR_AFTER)) ? AWAY : 1;
  for (let begin = Math.max(from, at - NEAR); begin < at; begin += 1)
    for (let node = 0, next = begin; next < at; next += 1) {
      node = cues.before.step(node, units[next] ?? 0);
      if (node === 0) break;
      const value = cues.before.value(node);
      if (value >= 0) weight = value === 0 ? AWAY : weight === AWAY ? AWAY : Math.max(weight, 1 + value);
    }
  return weight;
}

function hasFrom(trie: PhraseTrie, units: Uint16Array, from: number, to: number): boolean {
  for (let node = 0, next = from; next < to; next += 1) {
    node = trie.step(node, units[next] ?? 0);
    if (node === 0) return false;
    if (trie.value(node) >= 0) return true;
  }
  return false;
}
