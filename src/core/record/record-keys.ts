import { z } from 'zod';
import type { RecordChecks } from './record-checks';

const hex = (bytes: number) => z.string().regex(new RegExp(`^[0-9a-f]{${bytes * 2}}$`));

/** A key the office sealed with, from an instant on. All but the first are named by the one before, and name it. */
export const recordKeySchema = z.strictObject({
  key: hex(32),
  since: z.string(),
  /** Signatures over the hand-over by the key before and by this one; null: the first. */
  handover: z.strictObject({ byOld: hex(64), byNew: hex(64) }).nullable(),
});
export type RecordKeyStatement = z.infer<typeof recordKeySchema>;

/** The words both keys sign when one takes over from the other. */
export const handoverText = (before: string, key: string, since: string): string =>
  ['hengce-key-1', before, key, since, ''].join('\n');

/** The first key that is not rightly handed over; null: each is; undefined: it cannot be told here. */
export async function oddKey(
  keys: readonly RecordKeyStatement[],
  checks: Pick<RecordChecks, 'isSigned'>,
): Promise<string | null | undefined> {
  for (const [at, { key, since, handover }] of keys.entries()) {
    const before = keys[at - 1];
    if (!before || !handover) {
      if (before || handover) return key;
      continue;
    }
    const text = handoverText(before.key, key, since);
    for (const [who, signature] of [
      [before.key, handover.byOld],
      [key, handover.byNew],
    ] as const) {
      const signed = await checks.isSigned(who, text, signature);
      if (signed === null) return undefined;
      if (!signed) return key;
    }
  }
  return null;
}
