import { readFileSync } from 'node:fs';
import { z } from 'zod';

/** Ends the program with one message for a person; what it read stays untouched. */
export function fail(message: string): never {
  console.error(message);
  process.exit(2);
}

/** A file as text; `-` is standard input. */
export function readText(file: string): string {
  try {
    return readFileSync(file === '-' ? 0 : file, 'utf8');
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

export const jsonSchema = (schema: z.core.$ZodType) =>
  z.toJSONSchema(schema, {
    io: 'input',
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema: shape }) => {
      if (zodSchema._zod.def.type === 'custom') Object.assign(shape, { type: 'string', format: 'date' });
    },
  });
