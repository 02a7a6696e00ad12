import type { Words } from '@/core/kernel';
import { valueWords } from '@/core/law';
import type { FormChoice } from './form-definition';

export const w = (zh: string, en: string): Words => ({ zh, en });
export const choice = (value: string, zh: string, en: string): FormChoice => ({ value, label: { zh, en } });
/** A choice among names the record holds: each is its own word, in both languages. */
export const named = (names: readonly string[]): readonly FormChoice[] => names.map((name) => choice(name, name, name));
/** Words offered for a text; another may be typed. */
export const suggested = (words: readonly Words[]): readonly FormChoice[] =>
  words.map((label) => ({ value: label.zh, label }));
/** Values of a field in the words of the record. */
export const worded = (field: string, values: readonly string[]): readonly FormChoice[] =>
  values.map((value) => ({ value, label: valueWords(field, value) ?? w(value, value) }));
