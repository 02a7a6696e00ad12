import { existsSync, statSync, writeFileSync } from 'node:fs';
import type { z } from 'zod';
import { fileCardSchema, fileReadingSchema } from '@/ports/file-import';
import { snapshotSchema } from '@/ports/workspace';
import type { CommandLine } from './command-line';
import { askFileSchema, askSource } from './commands/ask';
import { readDataFile } from './commands/read-file';
import { keptSchema, verifyEvidence } from './commands/verify-evidence';
import { openSources, sourcesFileSchema } from './open-sources';
import { decodedJson, fail, jsonSchema, print, readJson } from './read-input';

type Options = CommandLine['values'];

const schemas: Readonly<Record<string, z.core.$ZodType>> = {
  reading: fileReadingSchema,
  card: fileCardSchema,
  sources: sourcesFileSchema,
  ask: askFileSchema,
  evidence: snapshotSchema,
};

/** The sources of `--sources`; what they lack is told beside the answer. */
function sourcesOf(file: string | undefined) {
  const named = file ?? fail('--sources: say which file lists the data sources');
  const opened = openSources(named, readJson(named), process.env);
  if (!opened.ok) fail(opened.error.map((line) => `${named}: ${line}`).join('\n'));
  for (const notice of opened.value.notices) console.error(notice);
  return opened.value;
}

async function readCommand(file: string, values: Options): Promise<void> {
  const reading = values.reading === undefined ? {} : decodedJson(values.reading, fileReadingSchema);
  const card = values.card === undefined ? undefined : decodedJson(values.card, fileCardSchema);
  if (file !== '-' && !existsSync(file)) fail(`${file}: there is no such file`);
  if (file !== '-' && !statSync(file).isFile()) fail(`${file}: this is a folder; name a file in it`);
  const { found, faults } = await readDataFile(file, { reading, card, rows: values.rows === true });
  print(found);
  if (faults.length > 0) fail(faults.join('\n'));
}

async function askCommand(file: string, values: Options): Promise<void> {
  const asked = await askSource(decodedJson(file, askFileSchema), sourcesOf(values.sources));
  if (!asked.ok) fail(`${file}: ${asked.error}`);
  print(asked.value.printed);
  if (values.keep !== undefined) writeFileSync(values.keep, `${JSON.stringify(asked.value.kept(), null, 1)}\n`);
}

async function verifyCommand(file: string, values: Options): Promise<void> {
  const { printed, fault, isChanged } = await verifyEvidence(decodedJson(file, keptSchema), sourcesOf(values.sources));
  print(printed);
  if (fault !== undefined) fail(`${file}: ${fault}`);
  process.exitCode = isChanged ? 1 : 0;
}

/** Carries out a command of data; false: it is none. */
export async function run({ positionals: [command, subject, third], values }: CommandLine): Promise<boolean> {
  if (command === 'read' && subject) await readCommand(subject, values);
  else if (command === 'ask' && subject) await askCommand(subject, values);
  else if (command === 'evidence' && subject === 'verify' && third) await verifyCommand(third, values);
  else if (command === 'schema' && subject && schemas[subject]) print(jsonSchema(schemas[subject]));
  else return false;
  return true;
}
