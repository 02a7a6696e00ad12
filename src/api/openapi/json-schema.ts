import { z } from 'zod';

export type JsonSchema = Readonly<Record<string, unknown>>;

/** What one route takes and gives, beside its address. */
export interface Operation {
  readonly summary: string;
  readonly body?: JsonSchema;
  /** Meaning and shape of an answer, by status. */
  readonly answers: Readonly<Record<number, { readonly means: string; readonly body?: JsonSchema }>>;
}

/** The schema as one sends it; what JSON Schema cannot say (a day that exists) is left to the text. */
export const schemaOf = (schema: z.core.$ZodType): JsonSchema => {
  const { $schema: _, ...json } = z.toJSONSchema(schema as z.ZodType, { io: 'input', unrepresentable: 'any' }); // classic and mini schemas alike
  return json;
};
export const listOf = (items: JsonSchema): JsonSchema => ({ type: 'array', items });
export const object = (properties: Readonly<Record<string, JsonSchema>>): JsonSchema => ({
  type: 'object',
  properties,
});
