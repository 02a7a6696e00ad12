import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { err, ok, type Result } from '@/core/kernel';
import { handoverText, type RecordKeyStatement } from '@/core/record';
import { isDuplicate } from '../database/failure-of';
import { openSettings } from '../database/settings';
import type { CityDatabase } from '../database/tables';

interface SigningKey {
  /** The public half, in hexadecimal digits: what an office makes known. */
  readonly key: string;
  signed(text: string): string;
}

export type RecordKeys = ReturnType<typeof openRecordKeys>;

const NOT_IN_DATABASE =
  'The key of the office lies outside of the database: name its file with --record-key (HENGCE_RECORD_KEY)';

/**
 * The keys the office seals records with (Ed25519). `outside`: the key as a PEM text that is kept elsewhere; null: it stands in the
 * settings of the database, made when it is first asked for. Servers over one database share it.
 */
export function openRecordKeys(db: CityDatabase, outside: string | null, now: () => string) {
  const settings = openSettings(db);
  const statements = async (): Promise<readonly RecordKeyStatement[]> =>
    (await db.selectFrom('record_keys').selectAll().orderBy('position').execute()).map(
      ({ public_key: key, since, by_old: byOld, by_new: byNew }) => ({
        key,
        since,
        handover: byOld === null || byNew === null ? null : { byOld, byNew },
      }),
    );
  /** The key there is; null: none yet. Who only looks makes none. */
  const kept = async (): Promise<SigningKey | null> => {
    const pem = outside ?? (await settings.read('record-key'));
    return pem === undefined ? null : signingKey(createPrivateKey(pem));
  };
  const state = async (key: string, handover: { byOld: string; byNew: string } | null, since: string) => {
    await db
      .insertInto('record_keys')
      .values({ public_key: key, since, by_old: handover?.byOld ?? null, by_new: handover?.byNew ?? null })
      .execute();
  };
  return {
    statements,
    /** The public half of the key in use; null: no record was sealed yet. */
    known: async (): Promise<string | null> => (await statements()).at(-1)?.key ?? (await kept())?.key ?? null,
    /** Why this key cannot seal; null: it can, or there is none yet. */
    async fault(): Promise<string | null> {
      const last = (await statements()).at(-1)?.key;
      const there = await kept();
      if (!there) return last === undefined ? null : `${NOT_IN_DATABASE}.`;
      if (outside !== null && last === undefined) {
        const inside = await settings.read('record-key');
        return inside !== undefined && signingKey(createPrivateKey(inside)).key !== there.key ? foreign : null;
      }
      return last === undefined || last === there.key ? null : foreign;
    },
    /** The key that seals now. */
    async current(): Promise<SigningKey> {
      const last = (await statements()).at(-1);
      if (!last && !(await kept()))
        await settings.writeFirst('record-key', pemOf(generateKeyPairSync('ed25519').privateKey));
      const key = await kept();
      if (!key) throw new Error(NOT_IN_DATABASE);
      if (!last)
        await state(key.key, null, now()).catch((cause) => {
          if (!isDuplicate(cause)) throw cause; // another server was first
        });
      else if (last.key !== key.key) throw new Error(foreign);
      return key;
    },
    /** A new key, as the text to keep outside of the database; the one in use names it, and it the one in use. What was in the database is removed. */
    async handOver(keep: (pem: string) => void): Promise<Result<string, string>> {
      const old = await this.current();
      const made = generateKeyPairSync('ed25519').privateKey;
      const { key, signed } = signingKey(made);
      const since = now();
      const text = handoverText(old.key, key, since);
      try {
        keep(pemOf(made)); // before it is named: a key that nobody has would end all sealing
      } catch (cause) {
        return err(cause instanceof Error ? cause.message : String(cause));
      }
      await state(key, { byOld: old.signed(text), byNew: signed(text) }, since);
      await db.deleteFrom('settings').where('name', '=', 'record-key').execute();
      return ok(key);
    },
  };
}

const foreign = `This key is not the one the office seals with. ${NOT_IN_DATABASE}, and hand over to a new one with --new-record-key.`;
const pemOf = (key: KeyObject) => key.export({ type: 'pkcs8', format: 'pem' }).toString();

function signingKey(own: KeyObject): SigningKey {
  const { x = '' } = createPublicKey(own).export({ format: 'jwk' });
  return {
    key: Buffer.from(x, 'base64url').toString('hex'),
    signed: (text) => sign(null, Buffer.from(text), own).toString('hex'),
  };
}
