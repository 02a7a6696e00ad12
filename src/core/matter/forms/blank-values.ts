import type { z } from 'zod';
import type { ActFields, FieldDefinition, FormDefinition, FormSituation } from './form-definition';
import { NULL_CHOICE } from './null-choice';
import { shapeOf } from './schema-shape';

/** A value nobody has entered yet, in the shape the form holds it: texts and days '', numbers, flags and choices null. */
export function blankOf(schema: z.ZodType, field: FieldDefinition = {}, situation?: FormSituation): unknown {
  const shape = shapeOf(schema);
  switch (shape.kind) {
    case 'object':
      return Object.fromEntries(
        Object.entries(shape.fields).map(([name, part]) => [name, blankOf(part, field.parts?.[name], situation)]),
      );
    case 'list':
      return Array.from({ length: rowsOf(field, situation) }, () => blankOf(shape.of, { parts: field.parts ?? {} }));
    case 'number':
    case 'flag':
      return null;
    default:
      return '';
  }
}

const rowsOf = ({ rows }: FieldDefinition, situation?: FormSituation): number =>
  typeof rows !== 'function' ? (rows ?? 0) : ((situation && rows(situation)) ?? 0);

/** What the record knows of a field, with blanks for what it leaves out; undefined: nothing. */
function knownValue(schema: z.ZodType, field: FieldDefinition, situation: FormSituation): unknown {
  const known = field.known?.(situation);
  if (known === null && field.nullAs) return NULL_CHOICE;
  return known === undefined || known === null || (Array.isArray(known) && known.length === 0)
    ? undefined
    : overBlank(schema, known, blankOf(schema, field), field);
}

interface FirstValues {
  readonly values: Readonly<Record<string, unknown>>;
  /** Fields whose value the record knows. */
  readonly known: readonly string[];
}

/** What a form shows before anybody touches it: what the record knows, else blanks. It asserts nothing of its own. */
export function firstValues({ fields }: FormDefinition, schemas: ActFields, situation: FormSituation): FirstValues {
  const known = new Map(
    Object.entries(fields).map(([name, field]) => [
      name,
      knownValue(payloadFieldSchema(schemas, name), field, situation),
    ]),
  );
  const values = Object.entries(fields).map(([name, field]) => [
    name,
    known.get(name) ?? field.proposed?.(situation) ?? blankOf(payloadFieldSchema(schemas, name), field, situation),
  ]);
  return {
    values: Object.fromEntries(values),
    known: [...known].flatMap(([name, value]) => (value === undefined ? [] : [name])),
  };
}

/** The schema of a declared field. Throws where the payload has no such field: the form was declared wrongly. */
export function payloadFieldSchema(schemas: ActFields, name: string): z.ZodType {
  const schema = schemas[name];
  if (!schema) throw new Error(`no field ${name} in the payload`);
  return schema;
}

/** A known value with the blanks of what it leaves out, so that every input has a value to show. */
export function overBlank(
  schema: z.ZodType,
  known: unknown,
  blank: unknown,
  { parts: declared = {} }: FieldDefinition = {},
): unknown {
  const shape = shapeOf(schema);
  if (shape.kind === 'object' && isRecord(known)) {
    const parts = Object.entries(shape.fields).map(([name, part]) => {
      const value = known[name];
      const whole = isRecord(blank) ? blank[name] : '';
      if (value === null && declared[name]?.nullAs) return [name, NULL_CHOICE];
      return [name, value === undefined || value === null ? whole : overBlank(part, value, whole, declared[name])];
    });
    return Object.fromEntries(parts);
  }
  if (shape.kind === 'list' && Array.isArray(known)) {
    return known.map((row: unknown) => overBlank(shape.of, row, blankOf(shape.of), { parts: declared }));
  }
  return known;
}

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
