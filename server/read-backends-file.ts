import { readFileSync } from 'node:fs';
import { type ReadBackends, readBackends } from '@/api/data-proxy';
import { err, type Result } from '@/core/kernel';

/** The backends of a file, with their secrets from the environment. Errors: one line an issue, the file first. */
export function readBackendsFile(
  file: string,
  env: Readonly<Record<string, string | undefined>>,
): Result<ReadBackends, readonly string[]> {
  let content: unknown;
  try {
    content = JSON.parse(readFileSync(file, 'utf8'));
  } catch (cause) {
    return err([`${file}: ${cause instanceof Error ? cause.message : String(cause)}`]);
  }
  const read = readBackends(content, env);
  return read.ok ? read : err(read.error.map((line) => `${file}: ${line}`));
}
