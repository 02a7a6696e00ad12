import type { FieldKind } from '@/analysis/tables';
import { err, ok, type Result } from '@/core/kernel';
import { cardOf, type DeclaredSets, type WireField } from '@/data';
import { type Capabilities, type DatasetCard, ownTextOrder, type Refusal } from '@/ports/data-source';
import type { CsdlSet, Terms } from './csdl';

const NUMBERS = ['Byte', 'SByte', 'Int16', 'Int32', 'Int64', 'Decimal', 'Single', 'Double'].map(
  (name) => `Edm.${name}`,
);
const kinds: ReadonlyMap<string, FieldKind> = new Map([
  ['Edm.String', 'text'],
  ['Edm.Guid', 'code'],
  ['Edm.Boolean', 'flag'],
  ['Edm.Date', 'date'],
  ['Edm.DateTimeOffset', 'date'],
  ...NUMBERS.map((type) => [type, 'number'] as const),
]);
const otherKinds: Readonly<Record<string, readonly FieldKind[]>> = { 'Edm.String': ['code', 'date', 'geo'] };
const whole = ['Edm.Byte', 'Edm.SByte', 'Edm.Int16', 'Edm.Int32', 'Edm.Int64'];

/** Within the longest address that is sent (`write-query`), with room for columns and order. */
const LONGEST_QUERY = 4500;

interface SetOptions {
  /** Whether the service carries out `$apply`, where its description does not say so, or wrongly. */
  readonly apply?: boolean | undefined;
  /** It orders text by code points, as is done here; else order and ranges of text stay here. */
  readonly textOrder?: 'code-points' | undefined;
}

export interface DescribedSet {
  readonly card: DatasetCard;
  readonly source: string;
  readonly keys: readonly string[];
  readonly types: ReadonlyMap<string, string>;
  readonly counts: boolean;
  readonly skips: boolean;
  readonly tops: boolean;
}

/** The card of a declared entity set: properties and what it can from its description, the rest as declared. */
export function describeSet(
  declared: DeclaredSets,
  dataset: string,
  source: string,
  csdl: CsdlSet,
  { apply, textOrder }: SetOptions,
): Result<DescribedSet, Refusal> {
  const shown = csdl.properties.filter(({ type }) => kinds.has(type));
  const left = csdl.properties.filter(({ type }) => !kinds.has(type));
  const types = new Map(shown.map(({ name, type }) => [name, type]));
  const fields = shown.map(({ name, type }): WireField => {
    const { Label, Description } = csdl.aboutProperty(name);
    const label = [Label, Description].find((text) => typeof text === 'string');
    const isKey = csdl.keys.length === 1 && csdl.keys[0] === name;
    return {
      name,
      kind: kinds.get(type) ?? 'text',
      ...(isKey && { key: true }),
      ...(label !== undefined && { label: String(label) }),
    };
  });
  const { Label, Description } = csdl.about;
  const title = [Label, Description].find((text) => typeof text === 'string');
  const card = cardOf(declared, dataset, {
    fields,
    left,
    can: abilitiesOf(csdl.about, declared.sets[dataset]?.fields ?? {}, types, { apply, textOrder }),
    ...(title !== undefined && { title: String(title) }),
  });
  if (!card.ok) return card;
  for (const { name, kind } of card.value.fields) {
    const type = types.get(name) ?? '';
    const may =
      kind === kinds.get(type) || otherKinds[type]?.includes(kind) || (kind === 'code' && whole.includes(type));
    if (!may) return err({ kind: 'malformed', where: `options: ${dataset}: ${name} as ${kind}` });
  }
  return ok({
    card: card.value,
    source,
    keys: csdl.keys,
    types,
    counts: partOf(csdl.about, 'CountRestrictions').Countable !== false,
    skips: csdl.about.SkipSupported !== false,
    tops: csdl.about.TopSupported !== false,
  });
}

const partOf = (terms: Terms, name: string): Readonly<Record<string, unknown>> => {
  const value = terms[name];
  return typeof value === 'object' && value !== null ? { ...value } : {};
};
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/**
 * Capabilities from the capability annotations (Org.OData.Capabilities.V1); what is not annotated may be expected by the standard,
 * but for `$apply`: an extension, used where `Aggregation.ApplySupported` or a declaration says so. A property that cannot be
 * filtered or sorted takes its whole kind out: a clause is never pushed that is refused.
 */
function abilitiesOf(
  about: Terms,
  declared: Readonly<Record<string, { readonly kind?: FieldKind | undefined }>>,
  types: ReadonlyMap<string, string>,
  { apply, textOrder }: SetOptions,
): Capabilities {
  const filter = partOf(about, 'FilterRestrictions');
  const sort = partOf(about, 'SortRestrictions');
  const kindOf = (name: string) => declared[name]?.kind ?? kinds.get(types.get(name) ?? '');
  const unfiltered = listOf(filter.NonFilterableProperties).map((name) => kindOf(String(name)));
  const functions = about.FilterFunctions === undefined ? ['contains', 'startswith'] : listOf(about.FilterFunctions);
  const hasText = functions.includes('contains') && functions.includes('startswith');
  const numericCode = [...types].some(([name, type]) => kindOf(name) === 'code' && type !== 'Edm.String');
  const plain = ['cmp', 'among', 'missing', 'all', 'any'] as const;
  const texts = [...plain, ...(hasText ? (['text'] as const) : [])];
  // Periods held as text are compared here: the service would not know 2026-Q1 from 2026-03.
  const hasTextPeriods = [...types].some(([name, type]) => kindOf(name) === 'date' && type === 'Edm.String');
  const tests = {
    number: plain,
    text: texts,
    code: numericCode ? plain : texts,
    date: hasTextPeriods ? (['missing'] as const) : plain,
    flag: plain,
    geo: ['missing', 'all', 'any'],
  } as const;
  const gathers = apply ?? appliesOf(about.ApplySupported);
  return {
    tests:
      filter.Filterable === false
        ? {}
        : Object.fromEntries(
            Object.entries(tests).flatMap(([kind, list]) =>
              unfiltered.some((other) => other === kind) ? [] : [[kind, [...list]]],
            ),
          ),
    longestQuery: LONGEST_QUERY,
    folds: gathers
      ? {
          number: ['sum', 'mean', 'min', 'max', 'distinct'],
          date: ['min', 'max', 'distinct'],
          text: ['distinct'],
          code: ['distinct'],
        }
      : {},
    group: gathers,
    ...(gathers && { countsRows: true as const }),
    grains: [],
    ...(!hasTextPeriods && { datesAreDays: true as const }),
    order: sort.Sortable === false || listOf(sort.NonSortableProperties).length > 0 ? 'none' : 'any',
    missingIsLeast: true,
    ...(textOrder !== 'code-points' && ownTextOrder),
    total: partOf(about, 'CountRestrictions').Countable === false ? 'none' : 'exact',
    paging: 'offset',
    asOf: false,
    variants: [],
    revisions: false,
    formats: ['json'],
  };
}

function appliesOf(supported: unknown): boolean {
  if (supported === undefined || supported === false || supported === null) return false;
  if (typeof supported !== 'object') return supported === true;
  const transformations: unknown = Reflect.get(supported, 'Transformations');
  if (!Array.isArray(transformations)) return true;
  return ['filter', 'groupby', 'aggregate'].every((wanted) => transformations.includes(wanted));
}
