import type { JsonSchema } from '@/api/openapi';

/** What a decoder may not expect where it expects something else. */
const hostile: readonly unknown[] = [
  null,
  true,
  0,
  -1,
  1e308,
  9_007_199_254_740_992,
  0.1,
  '',
  ' ',
  '0',
  '\u0000',
  'a\u0000b',
  '\ud800',
  '\u202e\ufeff',
  '=1+1',
  "'; drop table events; --",
  '%00',
  '../../etc/passwd',
  '<img src=x onerror=alert(1)>',
  '2026-02-30',
  '9999-12-31',
  '-000001-01-01',
  '１２３',
  'x'.repeat(70_000),
  '🙂'.repeat(3_000),
  [],
  {},
  [[]],
  JSON.parse('{"__proto__":{"admin":"system"}}'),
  { constructor: { prototype: {} } },
  { toString: 1, valueOf: null, length: -1 },
];

export const oneOf = <T>(random: () => number, values: readonly T[]): T => {
  const value = values[Math.floor(random() * values.length)];
  if (value === undefined && values.length === 0) throw new Error('nothing to choose from');
  return value as T; // the index lies within
};
export const anyHostile = (random: () => number): unknown => oneOf(random, hostile);

const texts = ['示例', 'a', 'none', 'consulting', '2026-11-23', '00000000-0000-4000-8000-000000000000', 'a'.repeat(64)];
const MOST_DEEP = 6;

/** A value as the schema describes it, as far as a schema can. */
export function sampleOf(
  schema: JsonSchema,
  random: () => number,
  named: Readonly<Record<string, JsonSchema>>,
  depth = 0,
): unknown {
  const {
    $ref,
    const: constant,
    enum: choices,
    oneOf: one,
    anyOf: any,
    allOf,
    type,
  } = schema as {
    readonly $ref?: string;
    readonly const?: unknown;
    readonly enum?: readonly unknown[];
    readonly oneOf?: readonly JsonSchema[];
    readonly anyOf?: readonly JsonSchema[];
    readonly allOf?: readonly JsonSchema[];
    readonly type?: string | readonly string[];
  };
  const of = (inner: JsonSchema) => sampleOf(inner, random, named, depth + 1);
  if (depth > MOST_DEEP) return null;
  if ($ref) return of(named[$ref.split('/').at(-1) ?? ''] ?? {});
  if ('const' in schema) return constant;
  if (choices) return oneOf(random, choices);
  const among = one ?? any ?? allOf;
  if (among && among.length > 0) return of(oneOf(random, among));
  if (type === 'object') {
    const properties = Object.entries((schema.properties ?? {}) as Readonly<Record<string, JsonSchema>>);
    const kept = properties.filter(
      ([name]) => (schema.required as string[] | undefined)?.includes(name) !== false || random() < 0.3,
    );
    return Object.fromEntries(kept.map(([name, inner]) => [name, of(inner)]));
  }
  if (type === 'array')
    return Array.from({ length: Math.floor(random() * 3) }, () => of((schema.items ?? {}) as JsonSchema));
  if (type === 'integer' || type === 'number') return Math.floor(random() * 4);
  if (type === 'boolean') return random() < 0.5;
  if (type === 'null') return null;
  if (type === 'string') return schema.pattern?.toString().includes('\\d{4}') ? '2026-11-23' : oneOf(random, texts);
  return oneOf(random, texts);
}

/** The value with one place of it put out of order: replaced, left out, or given more than it should have. */
export function spoiled(value: unknown, random: () => number): unknown {
  const isInner = typeof value === 'object' && value !== null && random() < 0.85;
  if (!isInner) return anyHostile(random);
  if (Array.isArray(value)) {
    if (value.length === 0) return [anyHostile(random)];
    const at = Math.floor(random() * value.length);
    return value.map((one, index) => (index === at ? spoiled(one, random) : one));
  }
  const entries = Object.entries(value);
  if (entries.length === 0 || random() < 0.1) return { ...value, unexpected: anyHostile(random) };
  const at = Math.floor(random() * entries.length);
  if (random() < 0.15) return Object.fromEntries(entries.filter((_, index) => index !== at));
  return Object.fromEntries(entries.map(([name, one], index) => [name, index === at ? spoiled(one, random) : one]));
}
