import type { z } from 'zod';

/** What a schema asks for, as far as a person who corrects a value needs to know. */
export type Shape = { readonly mayBeNull: boolean; readonly mayBeLeftOut: boolean } & (
  | { readonly kind: 'text'; readonly isLong: boolean; readonly maxLength: number }
  | { readonly kind: 'day' | 'number' | 'flag' | 'other' }
  | { readonly kind: 'choice'; readonly options: readonly string[] }
  | { readonly kind: 'object'; readonly fields: Readonly<Record<string, z.ZodType>> }
  | { readonly kind: 'list'; readonly of: z.ZodType }
);

interface Definition {
  readonly type: string;
  readonly innerType?: z.ZodType;
  readonly element?: z.ZodType;
  readonly shape?: Readonly<Record<string, z.ZodType>>;
  readonly entries?: Readonly<Record<string, string>>;
}

const LONG = 200;

/** Reads a schema: optional and nullable are taken off and kept aside. */
export function shapeOf(schema: z.ZodType): Shape {
  let [inner, mayBeNull, mayBeLeftOut] = [schema, false, false];
  for (;;) {
    const { type, innerType } = inner._zod.def as Definition; // the parts of zod's own definitions that are read here
    if (!innerType || (type !== 'optional' && type !== 'nullable')) break;
    if (type === 'optional') mayBeLeftOut = true;
    else mayBeNull = true;
    inner = innerType;
  }
  return { mayBeNull, mayBeLeftOut, ...plainShape(inner) };
}

type PlainShape = Shape extends infer S ? (S extends unknown ? Omit<S, 'mayBeNull' | 'mayBeLeftOut'> : never) : never;

function plainShape(schema: z.ZodType): PlainShape {
  const { type, element, shape, entries } = schema._zod.def as Definition;
  switch (type) {
    case 'string': {
      const most = (schema as z.ZodString).maxLength ?? LONG;
      return { kind: 'text', isLong: most > LONG, maxLength: most };
    }
    case 'custom':
      return { kind: 'day' }; // days are the only schemas of our own
    case 'number':
      return { kind: 'number' };
    case 'boolean':
      return { kind: 'flag' };
    case 'enum':
      return { kind: 'choice', options: Object.values(entries ?? {}) };
    case 'object':
      return { kind: 'object', fields: shape ?? {} };
    case 'array':
      return element ? { kind: 'list', of: element } : { kind: 'other' };
    default:
      return { kind: 'other' };
  }
}
