import { recordChecks } from '@/adapters/web-crypto';
import { faultWords, followBundle } from '@/core/record';
import type { CommandLine } from './command-line';
import { fail, print, readText } from './read-input';

/** Carries out a command of records; false: it is none. */
export async function run({ positionals: [, file], values }: CommandLine): Promise<boolean> {
  if (file === undefined) return false;
  const key = values.key?.trim().toLowerCase() ?? null;
  if (key !== null && !/^[0-9a-f]{64}$/.test(key)) fail('--key: a public key is 64 hexadecimal digits');
  const { seal, entries, faults, signatureLookedAt } = await followBundle(readText(file), recordChecks, key);
  if (!seal) fail(`${file}: Line 1: this is no record that was taken out of an office`);
  const holds = faults.length === 0 && signatureLookedAt;
  print({
    holds,
    matter: seal.matter,
    entries,
    signedAt: seal.signedAt,
    key: seal.key,
    keyCompared: key !== null,
    signatureLookedAt,
    faults: faults.map((fault) => ({ ...fault, words: faultWords(fault) })),
  });
  process.exitCode = holds ? 0 : 1;
  return true;
}
