import { bundleText, sealedText } from '@/core/record';
import type { CityDatabase } from '../database/tables';
import { recordKey } from './record-key';

/** The record of a matter as it stands, sealed; undefined: there is none. What is added meanwhile is not in it. */
export async function recordBundleOf(db: CityDatabase, matter: string, signedAt: string): Promise<string | undefined> {
  const head = await db
    .selectFrom('heads')
    .select(['version', 'chain'])
    .where('matter', '=', matter)
    .executeTakeFirst();
  if (!head) return undefined;
  const lines = await db
    .selectFrom('events')
    .select(['seq', 'chain', 'body'])
    .where('matter', '=', matter)
    .where('seq', '<=', head.version)
    .orderBy('seq')
    .execute();
  const { key, signed } = await recordKey(db);
  const sealed = { matter, entries: head.version, chain: head.chain, signedAt };
  return bundleText({ ...sealed, key, signature: signed(sealedText(sealed)) }, lines);
}
