import { join } from 'node:path';
import { ok, type Result } from '@/core/kernel';
import { readSealingKey, SEALING_KEY_FILE } from './factor/sealing-key';
import type { SignInOptions } from './read-sign-in-options';
import type { SignInRules } from './sign-in-rules';

/** The rules with their key: of the file that was named, else made beside the data of a folder; with PostgreSQL alone there is none. */
export function openSignIn(
  { keyFile, ...rules }: SignInOptions,
  dataFolder: string | null,
): Result<SignInRules, string> {
  const file = keyFile ?? (dataFolder === null ? null : join(dataFolder, SEALING_KEY_FILE));
  if (file === null) return ok({ ...rules, sealingKey: null });
  const key = readSealingKey(file, keyFile === null);
  return key.ok ? ok({ ...rules, sealingKey: key.value }) : key;
}
