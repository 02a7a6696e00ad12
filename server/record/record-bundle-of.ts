import { bundleText, sealedText } from '@/core/record';
import type { CityDatabase } from '../database/tables';
import type { RecordKeys } from './record-keys';
import type { RecordTree } from './record-tree';

/** How many entries a record has and their chain, signed: says nothing of what stands in them. undefined: there is none. */
export async function recordSealOf(db: CityDatabase, keys: RecordKeys, matter: string, signedAt: string) {
  const head = await db
    .selectFrom('heads')
    .select(['version', 'chain'])
    .where('matter', '=', matter)
    .executeTakeFirst();
  if (!head) return undefined;
  const { key, signed } = await keys.current();
  const about = { matter, entries: head.version, chain: head.chain, signedAt };
  return { ...about, key, signature: signed(sealedText(about)) };
}

interface SealedRecord {
  /** The record with its seal, as text. */
  readonly sealed: string;
  /** Where it stands in the tree over all records, as text. */
  readonly tree: string;
}

/** The record of a matter as it stands, sealed, and in the tree over all; undefined: there is none. What is added meanwhile is not in it. */
export async function recordBundleOf(
  { db, keys, tree }: { readonly db: CityDatabase; readonly keys: RecordKeys; readonly tree: RecordTree },
  matter: string,
  signedAt: string,
): Promise<SealedRecord | undefined> {
  await tree.checkpoint();
  const standing = await tree.proofOf(matter);
  if (!standing) return undefined;
  const { entries, chain, proof } = standing;
  const lines = await db
    .selectFrom('events')
    .select(['seq', 'chain', 'body'])
    .where('matter', '=', matter)
    .where('seq', '<=', entries)
    .orderBy('seq')
    .execute();
  const { key, signed } = await keys.current();
  const about = { matter, entries, chain, signedAt };
  return {
    sealed: bundleText({ ...about, key, signature: signed(sealedText(about)) }, lines),
    tree: `${JSON.stringify(proof, null, 1)}\n`,
  };
}
