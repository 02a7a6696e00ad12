import { createPrivateKey, createPublicKey, generateKeyPairSync, sign } from 'node:crypto';
import { openSettings } from '../database/settings';
import type { CityDatabase } from '../database/tables';

interface RecordKey {
  /** The public half, in hexadecimal digits: what an office makes known. */
  readonly key: string;
  signed(text: string): string;
}

/** The key the office seals records with (Ed25519), made when it is first asked for. Servers over one database share it; a backup takes it along. */
export async function recordKey(db: CityDatabase): Promise<RecordKey> {
  const there = await keptRecordKey(db);
  if (there) return there;
  await openSettings(db).writeFirst(
    'record-key',
    generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
  );
  const made = await keptRecordKey(db);
  if (!made) throw new Error('the key of the office was not kept');
  return made;
}

/** The key as it is kept; null: no record was sealed yet. Who only looks makes none. */
export async function keptRecordKey(db: CityDatabase): Promise<RecordKey | null> {
  const kept = await openSettings(db).read('record-key');
  if (kept === undefined) return null;
  const own = createPrivateKey(kept);
  const { x = '' } = createPublicKey(own).export({ format: 'jwk' });
  return {
    key: Buffer.from(x, 'base64url').toString('hex'),
    signed: (text) => sign(null, Buffer.from(text), own).toString('hex'),
  };
}
