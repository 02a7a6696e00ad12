import { openBundle } from '@/adapters/files/bundles';
import { recordChecks } from '@/adapters/web-crypto';
import { faultWords, followBundle } from '@/core/record';
import type { CommandLine } from './command-line';
import { fail, print, readBytes } from './read-input';

/** Carries out a command of records; false: it is none. */
export async function run({ positionals: [, file], values }: CommandLine): Promise<boolean> {
  if (file === undefined) return false;
  const key = values.key?.trim().toLowerCase() ?? null;
  if (key !== null && !/^[0-9a-f]{64}$/.test(key)) fail('--key: a public key is 64 hexadecimal digits');
  const opened = await openBundle(readBytes(file));
  if (!opened) fail(`${file}: this is no record that was taken out of an office, or it was cut off`);
  const { seal, entries, faults, signatureLookedAt, filesNamed, filesLookedAt, checkpoint } = await followBundle(
    opened,
    recordChecks,
    key,
  );
  if (!seal) fail(`${file}: Line 1: this is no record that was taken out of an office`);
  const holds = faults.length === 0 && signatureLookedAt;
  print({
    holds,
    matter: seal.matter,
    entries,
    files: filesNamed,
    filesLookedAt,
    signedAt: seal.signedAt,
    key: seal.key,
    keyCompared: key !== null,
    signatureLookedAt,
    checkpoint,
    faults: faults.map((fault) => ({ ...fault, words: faultWords(fault) })),
  });
  process.exitCode = holds ? 0 : 1;
  return true;
}
