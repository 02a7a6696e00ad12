import { readFileSync } from 'node:fs';
import { readSource } from '@/adapters/files';
import type { KnownPlace } from '@/analysis/opinions';
import { fail } from '../../read-input';
import { PlaceSink } from './place-sink';

/** Places of the city with their districts, from a table with the columns name and district (名称, 区县). */
export async function readPlaces(file: string): Promise<readonly KnownPlace[]> {
  const source = await readSource(
    readBytes(file),
    { name: file, reading: {} },
    { grid: () => new PlaceSink(), named: (columns) => new PlaceSink(columns) },
  );
  const findings = source.ok ? source.value.sink.problems.findings() : source.error;
  const fault = findings.problems.find(({ level }) => level === 'refuses');
  if (!source.ok || fault) return fail(`${file}: ${fault?.words.en ?? 'cannot be read'}`);
  return source.value.sink.places;
}

export function readBytes(file: string): Uint8Array {
  try {
    return readFileSync(file === '-' ? 0 : file);
  } catch (cause) {
    return fail(`${file}: ${cause instanceof Error ? cause.message : String(cause)}`);
  }
}
