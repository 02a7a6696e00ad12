import { type PaperKind, paperKinds } from './facts/paper-facts';
import { paperKindWords } from './facts/paper-kind-words';

const isKind = (kind: string): kind is PaperKind => paperKinds.some((known) => known === kind);
const named = (kinds: readonly string[], language: 'zh' | 'en'): readonly string[] =>
  kinds.map((kind) => (isKind(kind) ? paperKindWords[kind][language] : kind));

/** Which kinds of paper are there of those due: how many, and in both languages which are missing. */
export function papersDue(due: readonly string[], held: readonly string[]) {
  const missing = due.filter((kind) => !held.includes(kind));
  const there = due.length - missing.length;
  return {
    holds: missing.length === 0,
    values: {
      there,
      of: due.length,
      zh: named(missing, 'zh').join('、'),
      en: named(missing, 'en').join(', '),
    },
    counted: { value: there, unit: 'items', needed: due.length, bound: 'at-least' },
  } as const;
}
