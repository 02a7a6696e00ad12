import { useLanguageStore } from '../language-store';

/** English of names that are kept in Chinese: a unit, a person, a district, a title. */
export type Names = Readonly<Record<string, string>>;

const HAN = /\p{Script=Han}/u;
const LATIN = /[a-z]{2}/i;
let english: ReadonlyMap<string, string> = new Map();
let longest = 0;

export const hasHan = (text: string): boolean => HAN.test(text);

/** Takes the names to show in the English interface from now on. */
export function keepNames(names: Names): void {
  english = new Map(Object.entries(names));
  longest = Math.max(0, ...[...english.keys()].map(({ length }) => length));
  known.clear();
}

const known = new Map<string, string>();
const MOST_KNOWN = 20_000;

/** The longest name that begins here and is a whole word: nothing Chinese touches it, so that no sentence is cut up. */
function nameAt(text: string, from: number): string | undefined {
  for (let length = Math.min(longest, text.length - from); length > 0; length--) {
    const name = text.slice(from, from + length);
    if (english.has(name) && !HAN.test(text.charAt(from + length))) return name;
  }
  return undefined;
}

function translated(text: string): string {
  let told = '';
  for (let at = 0; at < text.length; ) {
    const name = HAN.test(text.charAt(at - 1)) ? undefined : nameAt(text, at);
    told += name === undefined ? text.charAt(at) : english.get(name);
    at += name?.length ?? 1;
  }
  return told;
}

const latin: Readonly<Record<string, string>> = { '、': ', ', '，': ', ', '；': '; ', '：': ': ' };

/** Names that are English throughout are parted by English signs. */
const withLatinSigns = (text: string): string => text.replace(/[、，；：]/g, (sign) => latin[sign] ?? sign);

/** The name of the record behind one that was shown. */
export function written(text: string): string {
  for (const [name, told] of useLanguageStore.getState().language === 'en' ? english : [])
    if (told === text) return name;
  return text;
}

/**
 * A text as the reader of the interface sees it: in English, the names in it by their English. What has none stays as it was written,
 * and so does a Chinese sentence as a whole: a name in it is not changed alone.
 */
export function shown(text: string): string {
  if (useLanguageStore.getState().language !== 'en' || !HAN.test(text)) return text;
  const before = known.get(text);
  if (before !== undefined) return before;
  if (known.size >= MOST_KNOWN) known.clear();
  const all = translated(text);
  const told = !HAN.test(all) ? withLatinSigns(all) : LATIN.test(text) ? all : text;
  known.set(text, told);
  return told;
}
