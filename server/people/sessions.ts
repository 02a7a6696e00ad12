import { createHash, randomBytes } from 'node:crypto';
import type { CityDatabase } from '../database/tables';

/** A session ends after an hour without a request, and after a working day whatever is done. */
const IDLE_MS = 60 * 60_000;
const WHOLE_MS = 12 * 60 * 60_000;
/** So long the second proof may take after the first. */
const CODE_MS = 10 * 60_000;
/** How often the last request is noted: not with every one. */
const NOTED_MS = 60_000;

const hashed = (token: string) => createHash('sha256').update(token).digest('hex');

/** By what one signed in. */
export type SignInWay = 'password' | 'provider';

interface Session {
  readonly person: string;
  /** The post he works in. */
  readonly post: string | null;
  readonly way: SignInWay;
  /** When he last proved who he is. */
  readonly proved: number;
  /** The code of the second factor is still to come. */
  readonly isCodeDue: boolean;
}

export type Sessions = ReturnType<typeof openSessions>;

/** Sessions of people who signed in. Only the hash of a token is kept: who reads the database cannot use it. */
export function openSessions(db: CityDatabase, now: () => number) {
  return {
    /** The token of a new session: 256 random bits. */
    async begin(
      person: string,
      {
        way = 'password',
        isCodeDue = false,
        post = null,
      }: { way?: SignInWay; isCodeDue?: boolean; post?: string | null } = {},
    ): Promise<string> {
      const token = randomBytes(32).toString('base64url');
      const at = now();
      await db
        .deleteFrom('sessions')
        .where((row) => row.or([row('seen', '<', at - IDLE_MS), row('begun', '<', at - WHOLE_MS)]))
        .execute();
      await db
        .insertInto('sessions')
        .values({
          token_hash: hashed(token),
          person,
          post,
          begun: at,
          seen: at,
          way,
          proved: at,
          code_due: isCodeDue ? 1 : 0,
        })
        .execute();
      return token;
    },
    /** Whose session it is, and how it stands; null: none, or it is over. Unnoticed it does not count as a request. */
    async of(token: string, isNoticed = true): Promise<Session | null> {
      const hash = hashed(token);
      const session = await db.selectFrom('sessions').selectAll().where('token_hash', '=', hash).executeTakeFirst();
      const at = now();
      if (!session || session.seen < at - IDLE_MS || session.begun < at - WHOLE_MS) return null;
      const isCodeDue = session.code_due === 1;
      if (isCodeDue && session.begun < at - CODE_MS) return null;
      if (isNoticed && session.seen < at - NOTED_MS)
        await db.updateTable('sessions').set({ seen: at }).where('token_hash', '=', hash).execute();
      const { person, post, way, proved } = session;
      return { person, post, way: way === 'provider' ? way : 'password', proved, isCodeDue };
    },
    /** The post one works in from now on. */
    async take(token: string, post: string): Promise<void> {
      await db.updateTable('sessions').set({ post }).where('token_hash', '=', hashed(token)).execute();
    },
    /** The person gave a proof of himself just now. */
    async prove(token: string): Promise<void> {
      await db.updateTable('sessions').set({ proved: now() }).where('token_hash', '=', hashed(token)).execute();
    },
    /** How a session is called elsewhere: nobody gets in with it. */
    nameOf: hashed,
    /** The person of the session of this name gave a proof just now; false: it is another’s, or over. */
    async proveNamed(name: string, person: string): Promise<boolean> {
      const { numUpdatedRows } = await db
        .updateTable('sessions')
        .set({ proved: now() })
        .where('token_hash', '=', name)
        .where('person', '=', person)
        .executeTakeFirst();
      return numUpdatedRows > 0n;
    },
    async end(token: string): Promise<void> {
      await db.deleteFrom('sessions').where('token_hash', '=', hashed(token)).execute();
    },
    /** Ends every session of a person: his password changed, or he may work no longer. */
    async endAll(person: string): Promise<void> {
      await db.deleteFrom('sessions').where('person', '=', person).execute();
    },
  };
}
