import * as z from 'zod/mini';
import type { FieldKind } from '@/analysis/tables';

const propertySchema = z.object({
  type: z.optional(z.string()),
  format: z.optional(z.string()),
  description: z.optional(z.string()),
  /** The values of an enumeration. */
  enum: z.optional(z.array(z.string())),
});
type Property = z.infer<typeof propertySchema>;
const openapiSchema = z.object({
  definitions: z.record(
    z.string(),
    z.object({ description: z.optional(z.string()), properties: z.optional(z.record(z.string(), propertySchema)) }),
  ),
});

/** How a column is held, where it matters to what is asked of it. */
export type Held = 'number' | 'text' | 'choice' | 'uuid' | 'flag' | 'days' | 'instants' | 'local-times' | 'geometry';

export interface DescribedColumn {
  readonly name: string;
  readonly held: Held;
  readonly label: string | undefined;
  readonly key: boolean;
  /** Of an enumeration: the values it may have. */
  readonly choices: readonly string[] | undefined;
}

export interface DescribedRelation {
  readonly title: string | undefined;
  readonly columns: readonly DescribedColumn[];
  /** Columns of compound types, which are not shown. */
  readonly left: readonly { readonly name: string; readonly type: string }[];
}

const NUMBERS = /^(smallint|integer|bigint|numeric|real|double precision|money)/;

export const kindOfHeld: Readonly<Record<Held, FieldKind>> = {
  number: 'number',
  text: 'text',
  choice: 'text',
  uuid: 'code',
  flag: 'flag',
  days: 'date',
  instants: 'date',
  'local-times': 'date',
  geometry: 'geo',
};

/** The tables and views of the description; null: no such description. */
export function relationsOf(openapi: unknown): readonly string[] | null {
  const read = openapiSchema.safeParse(openapi);
  return read.success ? Object.keys(read.data.definitions) : null;
}

/**
 * A table or view of the OpenAPI description at the root: columns with their comments, `<pk/>` marks the primary key. Columns of
 * arrays, JSON and other compound types are not shown. Undefined: none of that name; null: no such description.
 */
export function relationOf(openapi: unknown, name: string): DescribedRelation | undefined | null {
  const read = openapiSchema.safeParse(openapi);
  if (!read.success) return null;
  const relation = Object.hasOwn(read.data.definitions, name) ? read.data.definitions[name] : undefined;
  if (!relation) return undefined;
  const properties = Object.entries(relation.properties ?? {});
  return {
    title: firstLine(relation.description),
    left: properties.flatMap(([name, property]) =>
      heldOf(property) ? [] : [{ name, type: property.format || (property.type ?? '?') }],
    ),
    columns: properties.flatMap(([column, property]) => {
      const { description, enum: choices } = property;
      const held = heldOf(property);
      const key = description?.includes('<pk/>') ?? false;
      return held ? [{ name: column, held, label: firstLine(description), key, choices }] : [];
    }),
  };
}

/** The comment of the database without what PostgREST adds to it. */
const firstLine = (text: string | undefined): string | undefined => {
  const [line = ''] = (text ?? '').split('\n');
  return line === '' || line.startsWith('Note:') ? undefined : line;
};

function heldOf({ type, format = '', enum: choices }: Property): Held | undefined {
  if (type === 'string' && choices) return 'choice';
  if (/geometry|geography/.test(format)) return 'geometry';
  if (type === 'boolean') return 'flag';
  if (type === 'integer' || type === 'number' || NUMBERS.test(format)) return format === 'money' ? undefined : 'number';
  if (type !== 'string') return undefined;
  if (format === 'date') return 'days';
  if (format === 'timestamp with time zone') return 'instants';
  if (format === 'timestamp without time zone') return 'local-times';
  if (format === 'uuid') return 'uuid';
  return /^(text|character|character varying|citext|name|public\.\w+)/.test(format) ? 'text' : undefined;
}
