import { shown } from '@/i18n';
import type { ChartSpec } from '../chart-spec';

type Option = ChartSpec['option'];

const isPlain = (value: object): boolean => Object.getPrototypeOf(value) === Object.prototype;
/** What the engine finds a mark or an outline by, and never shows. */
const hidden = new Set(['id', 'key', 'map']);

/** The outlines keep their names; the names they are drawn and coloured by are told beside. */
const outlineNames = (data: unknown): Readonly<Record<string, string>> =>
  Object.fromEntries(
    (Array.isArray(data) ? data : []).flatMap((one: { readonly name?: unknown }) =>
      typeof one?.name === 'string' ? [[one.name, shown(one.name)]] : [],
    ),
  );

function shownPart(value: unknown, key = ''): unknown {
  if (typeof value === 'string') return hidden.has(key) ? value : shown(value);
  if (typeof value === 'function' && /formatter$/i.test(key))
    return (...told: unknown[]) => {
      const said: unknown = value(...told);
      return typeof said === 'string' ? shown(said) : said;
    };
  if (Array.isArray(value)) return typeof value[0] === 'number' ? value : value.map((part) => shownPart(part, key));
  if (typeof value !== 'object' || value === null || !isPlain(value)) return value;
  const part = Object.fromEntries(Object.entries(value).map(([name, held]) => [name, shownPart(held, name)]));
  return part.type === 'map' ? { ...part, nameMap: outlineNames(Reflect.get(value, 'data')) } : part;
}

/** A picture's option as its reader sees it: names in the language of the interface. */
export const shownOption = (option: Option): Option => shownPart(option) as Option; // the same shape with other strings
