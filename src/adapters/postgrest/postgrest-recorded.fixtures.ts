/** Answers of PostgREST as its own tests hold them; where they are from: ../recorded-answers.md. */
export const recordedPostgrest = {
  /** `OpenApiSpec.hs`: definitions of the root. */
  definitions: {
    child_entities: {
      type: 'object',
      description: 'child_entities comment',
      properties: {
        id: {
          description: 'child_entities id comment\n\nNote:\nThis is a Primary Key.<pk/>',
          format: 'integer',
          type: 'integer',
        },
        name: {
          description: 'child_entities name comment. Can be longer than sixty-three characters long',
          format: 'text',
          type: 'string',
        },
        parent_id: {
          description: "Note:\nThis is a Foreign Key to `entities.id`.<fk table='entities' column='id'/>",
          format: 'integer',
          type: 'integer',
        },
      },
      required: ['id'],
    },
    openapi_types: {
      type: 'object',
      properties: {
        a_character_varying: { format: 'character varying', type: 'string' },
        a_character: { maxLength: 1, format: 'character', type: 'string' },
        a_boolean: { format: 'boolean', type: 'boolean' },
        a_bigint: { format: 'bigint', type: 'integer' },
        a_numeric: { format: 'numeric', type: 'number' },
        a_real: { format: 'real', type: 'number' },
        a_double_precision: { format: 'double precision', type: 'number' },
        a_json: { format: 'json' },
        a_jsonb: { format: 'jsonb' },
        a_text_arr: { format: 'text[]', type: 'array', items: { type: 'string' } },
        a_json_arr: { format: 'json[]', type: 'array', items: {} },
      },
    },
    menagerie: {
      type: 'object',
      properties: { enum: { format: 'test.enum_menagerie_type', type: 'string', enum: ['foo', 'bar'] } },
    },
  },
  /** `AggregateFunctionsSpec.hs`: `/project_invoices`, sums and means by project, and of all. */
  sums: [
    { sum: 4100, project_id: 4 },
    { sum: 3200, project_id: 3 },
    { sum: 1200, project_id: 2 },
    { sum: 300, project_id: 1 },
  ],
  mean: '[{"avg":1100.0000000000000000}]',
  /** `AggregateFunctionsSpec.hs`, with `db-aggregates-enabled` off. */
  aggregatesOff: { hint: null, details: null, code: 'PGRST123', message: 'Use of aggregate functions is not allowed' },
  /** `RangeSpec.hs`: an offset past the last item, under 416 with `Content-Range: * /15`. */
  pastTheLast: {
    message: 'Requested range not satisfiable',
    code: 'PGRST103',
    details: 'An offset of 100 was requested, but there are only 15 rows.',
    hint: null,
  },
} as const;
