import { createPrivateKey } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { err, ok, type Result } from '@/core/kernel';

/** The key in a file, as the text it is; null: no file was named. Error: one line for a person. */
export function readKeyFile(file: string | null): Result<string | null, string> {
  if (file === null) return ok(null);
  let pem: string;
  try {
    pem = readFileSync(file, 'utf8');
  } catch (cause) {
    return err(`The key of the office cannot be read: ${cause instanceof Error ? cause.message : String(cause)}`);
  }
  try {
    if (createPrivateKey(pem).asymmetricKeyType === 'ed25519') return ok(pem);
    return err(`${file}: records are sealed with an Ed25519 key, and this is another kind.`);
  } catch {
    return err(`${file}: this is no private key (PKCS#8, PEM).`);
  }
}

/** Keeps a key in a new file that its owner alone may read; a file that is there is left as it is. */
export const writeKeyFile = (file: string, pem: string): void => writeFileSync(file, pem, { flag: 'wx', mode: 0o600 });
