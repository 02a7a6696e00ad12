import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { err, ok, type Result } from '@/core/kernel';

const KEY = /^[0-9a-f]{64}$/;
/** Stands beside the data of a folder. */
export const SEALING_KEY_FILE = 'secrets.key';

/** The key that secrets in the database are sealed with: 256 bits, in hexadecimal digits, in a file for its owner alone. Error: one line. */
export function readSealingKey(file: string, mayMake: boolean): Result<Buffer, string> {
  try {
    if (mayMake && !existsSync(file)) {
      writeFileSync(file, `${randomBytes(32).toString('hex')}\n`, { flag: 'wx', mode: 0o600 });
      chmodSync(file, 0o600);
    }
    const text = readFileSync(file, 'utf8').trim();
    return KEY.test(text) ? ok(Buffer.from(text, 'hex')) : err(`${file} is no key: 64 hexadecimal digits are expected`);
  } catch (cause) {
    return err(`The key cannot be read: ${cause instanceof Error ? cause.message : String(cause)}`);
  }
}
