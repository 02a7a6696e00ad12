import { type Query, querySchema } from '@/analysis/tables';
import type { Language } from '@/i18n';
import { conditionWords, type NamedField } from '@/panels/data';
import type { Snapshot } from '@/ports/workspace';

/** The question frozen numbers answer; null where it cannot be read. */
export function questionOfSnapshot({ from }: Pick<Snapshot, 'from'>): Query | null {
  const ask = querySchema.safeParse(JSON.parse(from.request));
  return ask.success ? ask.data : null;
}

/** The fields of frozen numbers with the words of their time. */
export const fieldsOfSnapshot = ({ labels, codes, columns }: Snapshot): readonly NamedField[] =>
  Object.entries(labels).map(([name, label]) => {
    const kind = columns.find((column) => column.name === name)?.kind;
    return { name, label, ...(kind && { kind }), ...(codes[name] && { codes: codes[name] }) };
  });

/** What frozen numbers were narrowed to, condition by condition. */
export const conditionsOfSnapshot = (snapshot: Snapshot, language: Language): readonly string[] =>
  conditionWords(questionOfSnapshot(snapshot)?.where, fieldsOfSnapshot(snapshot), language);
