import * as z from 'zod/mini';
import type { FieldKind } from '@/analysis/tables';
import { counted, err, ok, type Result } from '@/core/kernel';
import {
  type Capabilities,
  type DatasetCard,
  type DatasetEntry,
  type DatasetMetadata,
  datasetMetadataSchema,
  type Field,
  fieldSchema,
  type Refusal,
} from '@/ports/data-source';

const owner = z.strictObject({ name: z.string().check(z.minLength(1)), code: z.optional(z.string()) });

const declaredField = z.strictObject(z.partial(z.omit(fieldSchema, { name: true })).shape);

const declaredSet = z.strictObject({
  ...z.partial(z.omit(datasetMetadataSchema, { dataset: true, owner: true })).shape,
  owner: z.optional(owner),
  /** What the source calls it; absent: as we do. */
  source: z.optional(z.string().check(z.minLength(1))),
  /** What the wire does not tell of a field. */
  fields: z.optional(z.record(z.string(), declaredField)),
  /** Fields that are not shown, e.g. of persons. */
  hidden: z.optional(z.array(z.string())),
});

/** What is declared of a source: who holds it and which of its sets are shown. What is not declared is not shown. */
export const declaredSets = z.strictObject({
  owner: z.optional(owner),
  sets: z.record(z.string().check(z.minLength(1)), declaredSet),
});
export type DeclaredSets = z.infer<typeof declaredSets>;

/** What a wire tells of a field. */
export interface WireField {
  readonly name: string;
  readonly kind: FieldKind;
  readonly label?: string | undefined;
  readonly key?: true | undefined;
}

/** What a wire tells of a set. */
export interface WireSet {
  readonly fields: readonly WireField[];
  /** Columns of types that cannot be shown, with the type in the words of the source. */
  readonly left?: readonly { readonly name: string; readonly type: string }[] | undefined;
  readonly can: Capabilities;
  readonly title?: string | undefined;
  readonly period?: DatasetMetadata['period'] | undefined;
  readonly crs?: string | undefined;
}

const same = (text: string) => ({ zh: text, en: text });

export const sourceNameOf = (declared: DeclaredSets, dataset: string): string | undefined =>
  Object.hasOwn(declared.sets, dataset) ? (declared.sets[dataset]?.source ?? dataset) : undefined;

/** What is declared and what the wire tells, as one: the declaration goes before. Without owner and period there is no card. */
function aboutOf(
  { owner: holder, sets }: DeclaredSets,
  dataset: string,
  wire: Pick<WireSet, 'title' | 'period' | 'crs'> = {},
): Result<DatasetMetadata, Refusal> {
  const set = Object.hasOwn(sets, dataset) ? sets[dataset] : undefined;
  if (!set) return err({ kind: 'absent', what: dataset });
  const { source: _source, fields: _fields, hidden: _hidden, ...declared } = set;
  const ownerOf = declared.owner ?? holder;
  const period = declared.period ?? wire.period;
  const crs = declared.crs ?? wire.crs;
  if (!ownerOf) return err({ kind: 'malformed', where: `options: ${dataset}: owner` });
  if (!period) return err({ kind: 'malformed', where: `options: ${dataset}: period` });
  return ok({
    ...declared,
    share: declared.share ?? 'unknown',
    open: declared.open ?? null,
    cycle: declared.cycle ?? 'irregular',
    sourceAt: declared.sourceAt ?? null,
    publishedAt: declared.publishedAt ?? null,
    sample: declared.sample ?? false,
    ...(crs !== undefined && { crs }),
    title: declared.title ?? same(wire.title || dataset),
    dataset,
    owner: ownerOf,
    period,
  });
}

/** The card of a declared set as its wire describes it. A field that is declared and that the wire lacks is a fault. */
export function cardOf(declared: DeclaredSets, dataset: string, wire: WireSet): Result<DatasetCard, Refusal> {
  const about = aboutOf(declared, dataset, wire);
  if (!about.ok) return about;
  const { fields: told = {}, hidden = [] } = declared.sets[dataset] ?? {};
  const names = new Set(wire.fields.map(({ name }) => name));
  const all = new Set([...names, ...(wire.left ?? []).map(({ name }) => name)]);
  const lacking = Object.keys(told).find((name) => !names.has(name)) ?? hidden.find((name) => !all.has(name));
  if (lacking !== undefined) return err({ kind: 'malformed', where: `options: ${dataset}: no field ${lacking}` });
  const fields = wire.fields
    .filter(({ name }) => !hidden.includes(name))
    .map(({ name, kind, label, key }): Field => {
      const more = Object.hasOwn(told, name) ? told[name] : undefined;
      const about = { ...more, kind: more?.kind ?? kind, label: more?.label ?? same(label || name) };
      return { name, ...about, ...(key && { key }) };
    });
  return ok({ about: about.value, fields, can: wire.can, notes: leftOut(wire.left, hidden) });
}

/** What a reader must know of columns that are not shown, so that nobody takes the rest for the whole. */
function leftOut(left: WireSet['left'], hidden: readonly string[]): DatasetCard['notes'] {
  const told = (left ?? []).filter(({ name }) => !hidden.includes(name));
  if (told.length === 0) return [];
  const list = told.map(({ name, type }) => `${name} (${type})`);
  return [
    {
      level: 'info',
      code: 'columns-left-out',
      text: {
        zh: `有 ${told.length} 列的类型无法显示，未列出：${list.join('、')}`,
        en: `${counted(told.length, 'column')} of types that cannot be shown: ${list.join(', ')}`,
      },
    },
  ];
}

/** The lines of the catalogue, of which those that `find` occurs in. */
export function declaredEntries(
  declared: DeclaredSets,
  find: string | undefined,
): Result<readonly DatasetEntry[], Refusal> {
  const entries: DatasetEntry[] = [];
  for (const dataset of Object.keys(declared.sets)) {
    const about = aboutOf(declared, dataset);
    if (!about.ok) return about;
    const { title, owner: holder } = about.value;
    const text = `${dataset} ${title.zh} ${title.en} ${holder.name}`.toLowerCase();
    if (!find || text.includes(find.toLowerCase())) entries.push(about.value);
  }
  return ok(entries);
}
