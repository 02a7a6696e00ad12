import { unitTables } from '../normalise/unit-table';
import type { TextArena } from '../text-arena';
import { PhraseTrie } from '../words/phrase-trie';
import { shortDistrict } from './names-people-say';

/** Named less often, a district may be named by chance. */
const LEAST_FULL = 2;
/** Districts of one city that are named before all of its districts are known by their short names. */
const LEAST_NAMED = 2;
/** Of all short names, as many must be of the city where none of its districts is named in full. */
const MOST_OF_SHORT = 0.6;
const MANY_UNITS = 20_000_000;

/** Districts that go by their short names in these texts: those named in full, and all of a city of which several are named. */
export function districtsAtHome(
  texts: TextArena,
  cities: readonly (readonly string[])[],
  told: ReadonlySet<string>,
): ReadonlySet<string> {
  const short = new Map(cities.flat().map((name) => [name, shortDistrict(name)]));
  const times = timesNamed(
    texts,
    [...short.keys(), ...told, ...short.values()].filter((name) => name !== undefined),
  );
  const named = (name: string) => times.get(name) ?? 0;
  const isFull = (name: string) => told.has(name) || named(name) >= LEAST_FULL;
  const shortOf = (name: string) => named(short.get(name) ?? '');
  const all = [...new Set(short.values())].reduce((sum, name) => sum + named(name ?? ''), 0);
  const here = cities.filter((own) => {
    const inShort = own.filter((name) => shortOf(name) > 0);
    const said = inShort.reduce((sum, name) => sum + shortOf(name), 0);
    return own.filter(isFull).length >= LEAST_NAMED || (inShort.length >= LEAST_NAMED && said >= all * MOST_OF_SHORT);
  });
  return new Set([...here.flat(), ...[...short.keys()].filter(isFull), ...told]);
}

/** How often each name stands in the texts; of very many texts one in ten is read. */
function timesNamed({ units, offsets, count }: TextArena, names: readonly string[]): ReadonlyMap<string, number> {
  const { plain } = unitTables();
  const trie = new PhraseTrie(names.length * 2);
  for (const [at, name] of names.entries()) trie.add(name, at);
  const times = new Map<string, number>();
  const step = units.length > MANY_UNITS ? 10 : 1;
  for (let row = 0; row < count; row += step) {
    const to = offsets[row + 1] ?? 0;
    for (let at = offsets[row] ?? 0; at < to; at += 1) {
      for (let node = 0, next = at; next < to; next += 1) {
        node = trie.step(node, plain[units[next] ?? 0] ?? 0);
        if (node === 0) break;
        const name = names[trie.value(node)];
        if (name !== undefined) times.set(name, (times.get(name) ?? 0) + 1);
      }
    }
  }
  return times;
}
