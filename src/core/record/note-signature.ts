import { type CheckpointNote, keyHashOf } from './checkpoint';
import type { RecordChecks } from './record-checks';

/** Whether one of these keys signed the checkpoint; null: it cannot be told here. */
export async function isNoteSigned(
  { checkpoint, text, signatures }: CheckpointNote,
  keys: readonly string[],
  checks: RecordChecks,
): Promise<boolean | null> {
  const told = await Promise.all(
    signatures.flatMap(({ keyHash, signature }) =>
      keys
        .filter((key) => keyHashOf(checkpoint.origin, key, checks.sha256Of) === keyHash)
        .map((key) => checks.isSigned(key, text, signature)),
    ),
  );
  if (told.includes(true)) return true;
  return told.includes(null) ? null : false;
}
