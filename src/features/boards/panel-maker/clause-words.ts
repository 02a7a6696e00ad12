import { bilingual, type Language } from '@/i18n';
import { queryWords } from '@/panels/data';
import type { DatasetCard } from '@/ports/data-source';
import type { KeptClause } from './kept-clauses';

const strings = bilingual(
  { also: (what: string) => `另取${what}`, group: (what: string) => `再${what}` },
  { also: (what) => `also ${what}`, group: (what) => `also ${what}` },
);

/** A kept clause in words. */
export function clauseWords(clause: KeptClause, { fields }: Pick<DatasetCard, 'fields'>, language: Language): string {
  const words = strings[language];
  const said = (...parts: Parameters<typeof queryWords>[0][]) =>
    parts.flatMap((part) => queryWords(part, fields, language)).join(' ');
  switch (clause.kind) {
    case 'where':
      return said({ where: clause.test });
    case 'group':
      return words.group(said({ group: [clause.by] }));
    case 'fold':
      return words.also(said({ fold: [clause.fold] }));
    case 'order':
      return said({ order: [...clause.by] });
    case 'take':
      return said({ take: clause.rows });
    case 'pick':
      return said({ pick: [...clause.columns] });
    case 'variant':
      return said({ variant: clause.name });
    case 'asOf':
      return said({ asOf: clause.day });
  }
}
