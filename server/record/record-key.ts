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
  const settings = openSettings(db);
  if ((await settings.read('record-key')) === undefined)
    await settings.writeFirst(
      'record-key',
      generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    );
  const own = createPrivateKey((await settings.read('record-key')) ?? '');
  const { x = '' } = createPublicKey(own).export({ format: 'jwk' });
  return {
    key: Buffer.from(x, 'base64url').toString('hex'),
    signed: (text) => sign(null, Buffer.from(text), own).toString('hex'),
  };
}
