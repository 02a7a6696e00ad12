import type { CommandLine } from './command-line';
import { opinionResult } from './commands/opinions/opinion-result';
import { opinions } from './commands/opinions/opinions';
import { jsonSchema, print } from './read-input';

/** Carries out a command of opinions; false: it is none. */
export async function run({ positionals: [command, subject], values }: CommandLine): Promise<boolean> {
  if (subject === undefined) return false;
  if (command === 'schema') print(jsonSchema(opinionResult));
  else await opinions(subject, values);
  return true;
}
