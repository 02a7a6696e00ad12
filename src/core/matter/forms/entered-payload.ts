import type { z } from 'zod';
import { isBlank } from './blank';
import { isRecord, payloadFieldSchema } from './blank-values';
import type { ActFields, FieldDefinition, FormDefinition, FormSituation } from './form-definition';
import { NULL_CHOICE } from './null-choice';
import { shapeOf } from './schema-shape';

/** Where a form keeps "checked, there is none" of a field. */
export const nonePath = (name: string): string => `none.${name}`;

/**
 * The payload of what was entered. A blank that may be left out is left out, one that may be null says so, and a blank
 * that is required stays blank, for the schema to name it. Fields not asked at the moment are not recorded.
 */
export function enteredPayload(
  { fields, derived = {} }: FormDefinition,
  schemas: ActFields,
  values: Readonly<Record<string, unknown>>,
  situation: FormSituation,
): Readonly<Record<string, unknown>> {
  const none = isRecord(values.none) ? values.none : {};
  const entries = Object.entries(fields).map(([name, field]) => {
    const schema = payloadFieldSchema(schemas, name);
    if (none[name] === true) return [name, shapeOf(schema).kind === 'list' ? [] : null];
    return [name, told(schema, field.when && !field.when(values, situation) ? undefined : values[name], field)];
  });
  const payload = Object.fromEntries(entries.filter(([, value]) => value !== undefined));
  const computed = Object.entries(derived).map(([name, of]) => [name, of(payload, situation)]);
  return { ...payload, ...Object.fromEntries(computed.filter(([, value]) => value !== undefined)) };
}

function told(schema: z.ZodType, value: unknown, field: FieldDefinition = {}): unknown {
  const shape = shapeOf(schema);
  if (field.nullAs && value === NULL_CHOICE) return null;
  if (isBlank(value) && shape.mayBeLeftOut) return undefined;
  // Whether there is none was asked and is not answered: silence is no answer.
  if (isBlank(value) && shape.mayBeNull && !field.nullAs && !field.orNone) return null;
  if (shape.kind === 'object' && isRecord(value)) {
    const parts = Object.entries(shape.fields).map(([name, part]) => [
      name,
      told(part, value[name], field.parts?.[name]),
    ]);
    return Object.fromEntries(parts.filter(([, part]) => part !== undefined));
  }
  if (shape.kind === 'list' && Array.isArray(value))
    return value.map((row: unknown) => told(shape.of, row, { parts: field.parts ?? {} }));
  if (shape.kind === 'number' && typeof value === 'string' && value.trim() === '') return null;
  if (shape.kind === 'number' && typeof value === 'string' && Number.isFinite(Number(value))) return Number(value);
  return value;
}
