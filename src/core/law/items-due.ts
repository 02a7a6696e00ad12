import { valueWords } from './facts/value-words';

/** Which items of a list are there of those due: how many, and in both languages which are missing. `field` names what the items are. */
export function itemsDue(field: string, due: readonly string[], held: readonly string[]) {
  const missing = due.filter((item) => !held.includes(item));
  const there = due.length - missing.length;
  const named = (language: 'zh' | 'en') => missing.map((item) => valueWords(field, item)?.[language] ?? item);
  return {
    holds: missing.length === 0,
    values: { there, of: due.length, zh: named('zh').join('、'), en: named('en').join(', ') },
    counted: { value: there, unit: 'items', needed: due.length, bound: 'at-least' },
  } as const;
}
