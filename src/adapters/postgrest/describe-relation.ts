import type { FieldKind } from '@/analysis/tables';
import { err, ok, type Result } from '@/core/kernel';
import { cardOf, type DeclaredSets } from '@/data';
import { type Capabilities, type DatasetCard, ownTextOrder, type Refusal } from '@/ports/data-source';
import { type DescribedColumn, type DescribedRelation, type Held, kindOfHeld } from './read-openapi';

const otherKinds: Readonly<Partial<Record<Held, readonly FieldKind[]>>> = {
  text: ['code', 'date', 'geo'],
  choice: ['code'],
  number: ['code'],
};

interface ServiceOptions {
  /** `db-aggregates-enabled` is on. */
  readonly aggregates?: boolean | undefined;
  /** The database orders text by code points (collation "C"), as is done here; else order and ranges of text stay here. */
  readonly textOrder?: 'code-points' | undefined;
}

export interface ShownRelation {
  readonly card: DatasetCard;
  readonly source: string;
  readonly columns: ReadonlyMap<string, DescribedColumn>;
  /** What tells rows apart: the primary key, or what is declared as such, or every column that has an order. */
  readonly orderedBy: readonly string[];
}

/** The card of a declared table or view: columns and comments from OpenAPI, the rest as declared. */
export function describeRelation(
  declared: DeclaredSets,
  dataset: string,
  source: string,
  { title, columns, left }: DescribedRelation,
  { aggregates, textOrder }: ServiceOptions,
): Result<ShownRelation, Refusal> {
  const told = declared.sets[dataset]?.fields ?? {};
  const keys = columns.filter(({ key }) => key);
  const codesAreNumbers = columns.some(({ name, held }) => held === 'number' && told[name]?.kind === 'code');
  const hasChoices = columns.some(({ held }) => held === 'choice');
  const hasTextPeriods = columns.some(({ name, held }) => held === 'text' && told[name]?.kind === 'date');
  const card = cardOf(declared, dataset, {
    fields: columns.map(({ name, held, label, key }) => ({
      name,
      kind: kindOfHeld[held],
      ...(label !== undefined && { label }),
      ...(key && keys.length === 1 && { key: true as const }),
    })),
    left,
    can: {
      ...abilitiesOf(aggregates === true, codesAreNumbers, hasTextPeriods, hasChoices),
      ...((textOrder !== 'code-points' || hasChoices) && ownTextOrder),
    },
    ...(title !== undefined && { title }),
  });
  if (!card.ok) return card;
  const byName = new Map(columns.map((column) => [column.name, column]));
  for (const { name, kind } of card.value.fields) {
    const own = byName.get(name)?.held;
    if (!own || (kind !== kindOfHeld[own] && !otherKinds[own]?.includes(kind)))
      return err({ kind: 'malformed', where: `options: ${dataset}: ${name} as ${kind}` });
  }
  const declaredKeys = card.value.fields.filter(({ key }) => key).map(({ name }) => name);
  const ordered = card.value.fields.filter(({ kind }) => kind !== 'geo').map(({ name }) => name);
  const orderedBy = [keys.map(({ name }) => name), declaredKeys, ordered].find((names) => names.length > 0) ?? [];
  return ok({ card: card.value, source, columns: byName, orderedBy });
}

/**
 * Aggregates are off unless its administrator allows them, which the description does not tell. It has no functions of dates, no
 * order by a figure, no count of distinct values. Least and greatest of texts would be by the collation of the database; periods
 * held as text are compared here. An enumeration has the order of its declaration, and no text is sought within it.
 */
function abilitiesOf(
  aggregates: boolean,
  codesAreNumbers: boolean,
  hasTextPeriods: boolean,
  hasChoices: boolean,
): Capabilities {
  const plain = ['cmp', 'among', 'missing', 'all', 'any'] as const;
  const texts = hasChoices ? plain : ([...plain, 'text'] as const);
  return {
    tests: {
      number: [...plain],
      text: [...texts],
      code: codesAreNumbers ? [...plain] : [...texts],
      date: hasTextPeriods ? ['missing'] : [...plain],
      flag: [...plain],
      geo: ['missing', 'all', 'any'],
    },
    longestQuery: 4500,
    folds: aggregates
      ? {
          number: ['sum', 'mean', 'min', 'max', 'count'],
          date: ['min', 'max', 'count'],
          text: ['count'],
          code: ['count'],
          flag: ['count'],
        }
      : {},
    group: aggregates,
    grains: [],
    ...(!hasTextPeriods && { datesAreDays: true as const }),
    order: 'plainFieldsOnly',
    total: 'exact',
    paging: 'offset',
    asOf: false,
    variants: [],
    revisions: false,
    formats: ['json'],
  };
}
