import { createHash, randomBytes } from 'node:crypto';
import type { CityDatabase } from '../../database/tables';
import { otpauthLink, stepOfCode } from './one-time-code';
import { openText, sealText } from './sealed-text';

const SECRET_BYTES = 20;
const RECOVERY_CODES = 10;

interface Parts {
  readonly db: CityDatabase;
  /** Secrets are sealed with it; null: nobody can begin one. */
  readonly key: Buffer | null;
  now(): number;
}

/** What a person's account has of a second factor. */
export interface FactorState {
  readonly isOn: boolean;
  readonly recoveryLeft: number;
}

export type SecondFactors = ReturnType<typeof openSecondFactors>;

const purposeOf = (person: string) => `second-factor ${person}`;
const plain = (code: string) => code.normalize('NFKC').replace(/[\s-]/g, '').toLowerCase();
const hashed = (person: string, code: string) => createHash('sha256').update(`${person} ${code}`).digest('hex');
/** Of 32 signs that cannot be mistaken for each other: 80 bits, so that its hash cannot be guessed. */
const recoveryCode = () => [...randomBytes(16)].map((byte) => 'abcdefghjkmnpqrstuvwxyz123456789'[byte % 32]).join('');

/** Codes of an app as the second proof of who signs in; recovery codes stand in where the app is lost. */
export function openSecondFactors({ db, key, now }: Parts) {
  const row = (person: string) =>
    db.selectFrom('second_factors').selectAll().where('person', '=', person).executeTakeFirst();

  /** Takes a code of the app: each step counts once, also where two ask at the same time. */
  async function took(person: string, code: string, confirmed: 0 | 1): Promise<boolean> {
    const kept = await row(person);
    if (!kept || key === null || kept.confirmed !== confirmed) return false;
    const secret = openText(key, purposeOf(person), kept.secret);
    if (secret === null) return false;
    const step = stepOfCode(Buffer.from(secret, 'hex'), plain(code), now(), kept.last_step);
    if (step === undefined) return false;
    const { numUpdatedRows } = await db
      .updateTable('second_factors')
      .set({ last_step: step, confirmed: 1 })
      .where('person', '=', person)
      .where('secret', '=', kept.secret)
      .where('last_step', '<', step)
      .executeTakeFirst();
    return numUpdatedRows > 0n;
  }

  return {
    isOffered: key !== null,
    async of(person: string): Promise<FactorState> {
      const [factor, { left }] = await Promise.all([
        row(person),
        db
          .selectFrom('recovery_codes')
          .select((count) => count.fn.countAll<number | string>().as('left'))
          .where('person', '=', person)
          .executeTakeFirstOrThrow(),
      ]);
      return { isOn: factor?.confirmed === 1, recoveryLeft: Number(left) };
    },
    /** A new secret, which counts once a code of it was given; null: one counts already, or none can be kept. */
    async begin(person: string, named: { readonly login: string; readonly city: string }): Promise<string | null> {
      if (key === null || (await row(person))?.confirmed === 1) return null;
      const secret = randomBytes(SECRET_BYTES);
      const values = { secret: sealText(key, purposeOf(person), secret.toString('hex')), last_step: 0 };
      await db
        .insertInto('second_factors')
        .values({ person, confirmed: 0, ...values })
        .onConflict((known) => known.column('person').doUpdateSet(values).where('second_factors.confirmed', '=', 0))
        .execute();
      return otpauthLink(secret, named);
    },
    /** The recovery codes, told this once; null: the code is none of the secret that was begun. */
    async confirm(person: string, code: string): Promise<readonly string[] | null> {
      if (!(await took(person, code, 0))) return null;
      const codes = Array.from({ length: RECOVERY_CODES }, recoveryCode);
      await db.deleteFrom('recovery_codes').where('person', '=', person).execute();
      await db
        .insertInto('recovery_codes')
        .values(codes.map((one) => ({ code_hash: hashed(person, one), person })))
        .execute();
      return codes.map((one) => one.replace(/(.{4})(?=.)/g, '$1-'));
    },
    /** Whether a code proves the person: one of the app, or a recovery code, each of which is used up. */
    async proves(person: string, code: string): Promise<'app' | 'recovery' | null> {
      if (await took(person, code, 1)) return 'app';
      if (!(await row(person))?.confirmed) return null;
      const { numDeletedRows } = await db
        .deleteFrom('recovery_codes')
        .where('code_hash', '=', hashed(person, plain(code)))
        .where('person', '=', person)
        .executeTakeFirst();
      return numDeletedRows > 0n ? 'recovery' : null;
    },
    async remove(person: string): Promise<boolean> {
      await db.deleteFrom('recovery_codes').where('person', '=', person).execute();
      const { numDeletedRows } = await db.deleteFrom('second_factors').where('person', '=', person).executeTakeFirst();
      return numDeletedRows > 0n;
    },
  };
}
