import { readFileSync } from 'node:fs';
import { z } from 'zod';

/** Ends the program with one message for a person; what it read stays untouched. */
export function fail(message: string): never {
  console.error(message);
  process.exit(2);
}

/** A file as text without the mark that editors put before it; `-` is standard input. */
export const readText = (file: string): string =>
  readBytes(file)
    .toString('utf8')
    .replace(/^\uFEFF/, '');

export function readBytes(file: string): Buffer {
  try {
    return readFileSync(file === '-' ? 0 : file);
  } catch (cause) {
    fail(`${file}: ${cause instanceof Error ? cause.message : String(cause)}`);
  }
}

export function readJson(file: string): unknown {
  try {
    return JSON.parse(readText(file));
  } catch (cause) {
    fail(`${file}: ${cause instanceof Error ? cause.message : String(cause)}`);
  }
}

/** One line an issue: the place, then what is wrong with it. */
export const issuesOf = (error: z.core.$ZodError): string =>
  error.issues
    .map(
      (issue) =>
        `${[...issue.path, ...(issue.code === 'unrecognized_keys' ? issue.keys : [])].join('.') || '(root)'}: ${issue.message}`,
    )
    .join('\n');

/** A file by its schema; what does not fit ends the program, a line each with its place. */
export function decodedJson<T>(file: string, schema: z.core.$ZodType<T>): T {
  const decoded = z.safeParse(schema, readJson(file));
  if (decoded.success) return decoded.data;
  return fail(
    issuesOf(decoded.error)
      .split('\n')
      .map((line) => `${file}: ${line}`)
      .join('\n'),
  );
}

export const print = (answer: unknown): void => console.log(JSON.stringify(answer, null, 2));

type KnownValues = (field: string) => readonly string[];

/** A list of words that may hold others of a place names those the rules know. */
function nameKnownValues(name: string, part: z.core.JSONSchema._JSONSchema, knownValues: KnownValues): void {
  if (typeof part !== 'object' || part.type !== 'array') return;
  const { items } = part;
  const known = knownValues(name);
  if (known.length === 0 || typeof items !== 'object' || Array.isArray(items)) return;
  if (items.type === 'string' && items.enum === undefined) items.examples = [...known];
}

export const jsonSchema = (schema: z.core.$ZodType, knownValues: KnownValues = () => []) =>
  z.toJSONSchema(schema, {
    io: 'input',
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema: shape }) => {
      if (zodSchema._zod.def.type === 'custom') Object.assign(shape, { type: 'string', format: 'date' });
      for (const [name, part] of Object.entries(shape.properties ?? {})) nameKnownValues(name, part, knownValues);
    },
  });
