import type { z } from 'zod';
import { blankOf, overBlank, payloadFieldSchema } from './blank-values';
import type { ActFields, FieldDefinition, FormDefinition } from './form-definition';
import { NULL_CHOICE } from './null-choice';
import { shapeOf } from './schema-shape';

/**
 * The form in which an entry is corrected: all that its payload holds, in the words of its act's form. Nothing is taken from
 * the record as it stands today, nothing is bounded by today's law, and nothing is left out for what another field says.
 */
export function correctionForm(schemas: ActFields, declared: FormDefinition | undefined): FormDefinition {
  const names = [...new Set([...Object.keys(declared?.fields ?? {}), ...Object.keys(schemas)])];
  return {
    fields: Object.fromEntries(
      names.map((name) => [name, correctable(payloadFieldSchema(schemas, name), declared?.fields[name] ?? {})]),
    ),
  };
}

function correctable(
  schema: z.ZodType,
  { label, hint, control, directory, min, max, step, parts, nullAs, items, kinds, options }: FieldDefinition,
): FieldDefinition {
  const shape = shapeOf(schema);
  const of = shape.kind === 'list' ? shapeOf(shape.of) : shape;
  const fields = of.kind === 'object' ? of.fields : {};
  return {
    ...(label && { label }),
    ...(hint && typeof hint !== 'function' && { hint }),
    // A choice among what stands open today is not that of the day of the entry.
    ...(control && control !== 'choice' && control !== 'paper-kinds' && { control }),
    ...(directory && { directory }),
    ...(min !== undefined && { min }),
    ...(max !== undefined && { max }),
    ...(step !== undefined && { step }),
    ...(items && { items }),
    ...(kinds && { kinds }),
    ...(options && typeof options !== 'function' && shape.kind === 'list' && { options }),
    ...(nullAs && { nullAs }),
    ...(shape.mayBeLeftOut && (shape.mayBeNull || shape.kind === 'list') && !nullAs && { orNone: true as const }),
    ...(of.kind === 'object' && {
      parts: Object.fromEntries(
        [...new Set([...Object.keys(parts ?? {}), ...Object.keys(fields)])].map((name) => [
          name,
          correctable(payloadFieldSchema(fields, name), parts?.[name] ?? {}),
        ]),
      ),
    }),
  };
}

/** What an entry holds, as a form holds it. */
export function standingValues(
  { fields }: FormDefinition,
  schemas: ActFields,
  payload: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  const none: Record<string, boolean> = {};
  const values = Object.entries(fields).map(([name, field]) => {
    const [schema, value] = [payloadFieldSchema(schemas, name), payload[name]];
    const isNone = value === null || (Array.isArray(value) && value.length === 0);
    if (isNone && field.orNone) none[name] = true;
    if (value === null && field.nullAs) return [name, NULL_CHOICE];
    const blank = blankOf(schema);
    return [name, value === undefined || value === null ? blank : overBlank(schema, value, blank, field)];
  });
  return { ...Object.fromEntries(values), none };
}
