import { joinNearest, likenessOf } from './average-linkage';
import { ASPECT, type Raised, raisedIn } from './few-vectors';
import type { Assignment } from './theme-model';
import { NO_THEME } from './theme-model';
import type { ThemeWord } from './theme-words';

/** Themes of a batch too small for statistics of words: by what people raise. */
export interface FewThemes extends Assignment {
  readonly count: number;
  /** Of each theme: the aspect most of it raises, then the words it is put in. */
  readonly words: readonly (readonly ThemeWord[])[];
}

const LEAST_TEXTS = 6;
/** Chosen on the worked-with consultations of the bench: groups less alike stay apart, a lone text less like a group stays out. */
const ALIKE = 0.22;
const ATTACHED = 0.04;
const SECOND_SHARE = 0.8;
const WORDS = 8;
/** An aspect that fewer raise does not name the theme. */
const LEAST_ROWS = 2;

/** More than a person keeps in mind are joined. */
const mostOf = (texts: number) => 2 + Math.ceil(Math.sqrt(texts));

/** `count`: no more themes than that. */
export function fewThemes(texts: readonly string[], count = mostOf(texts.length)): FewThemes {
  const theme = new Uint16Array(texts.length).fill(NO_THEME);
  const second = new Uint16Array(texts.length).fill(NO_THEME);
  const likeness = new Float32Array(texts.length);
  if (texts.length < LEAST_TEXTS) return { count: 0, theme, second, likeness, words: [] };
  const raised = raisedIn(texts);
  const alike = likenessOf(raised.map(({ vector }) => vector));
  const groups = joinNearest(alike, ALIKE, count).toSorted((a, b) => b.length - a.length || (a[0] ?? 0) - (b[0] ?? 0));
  for (const row of texts.keys()) {
    const near = groups
      .map((group, number) => ({ number, like: alike.between([row], group, row), isOwn: group.includes(row) }))
      .toSorted((a, b) => Number(b.isOwn) - Number(a.isOwn) || b.like - a.like || a.number - b.number);
    const [first, next] = near;
    if (!first || !(first.isOwn || first.like > ATTACHED)) continue;
    theme[row] = first.number;
    likeness[row] = first.like;
    if (next && next.like > 0 && next.like >= first.like * SECOND_SHARE) second[row] = next.number;
  }
  return {
    count: groups.length,
    theme,
    second,
    likeness,
    words: groups.map((_, number) => wordsOf(raised, theme, number)),
  };
}

/** What the theme holds more of than the rest: z of its share against the share at large. */
function wordsOf(raised: readonly Raised[], theme: Uint16Array, number: number): readonly ThemeWord[] {
  const inside = raised.filter((_, row) => theme[row] === number);
  const told = (rows: readonly Raised[], count: (row: Raised) => Iterable<string>) => {
    const times = new Map<string, number>();
    for (const row of rows) for (const one of new Set(count(row))) times.set(one, (times.get(one) ?? 0) + 1);
    return times;
  };
  const ranked = (count: (row: Raised) => Iterable<string>): readonly ThemeWord[] => {
    const everywhere = told(raised, count);
    return [...told(inside, count)]
      .map(([word, rows]) => ({
        word,
        rows,
        z: surplus(rows, inside.length, everywhere.get(word) ?? rows, raised.length),
      }))
      .toSorted((a, b) => b.z - a.z || b.rows - a.rows || b.word.length - a.word.length || (a.word < b.word ? -1 : 1));
  };
  const aspect = ranked(({ phrases }) => phrases.keys()).find(
    ({ rows }) => rows >= LEAST_ROWS && rows >= inside.length / 2,
  );
  const words = ranked(({ vector, phrases }) => [
    ...(aspect ? (phrases.get(aspect.word) ?? []) : []),
    ...[...vector.keys()].filter((one) => !one.startsWith(ASPECT)),
  ]).filter(
    ({ word, z }, at, all) =>
      z > 0 && word.length > 1 && !all.slice(0, at).some((one) => one.word.includes(word) || word.includes(one.word)),
  );
  return [...(aspect ? [{ ...aspect, word: aspect.word.slice(ASPECT.length) }] : []), ...words].slice(0, WORDS);
}

function surplus(rows: number, size: number, everywhere: number, all: number): number {
  const share = (everywhere + 1) / (all + 2);
  return (rows - size * share) / Math.sqrt(size * share * (1 - share));
}
