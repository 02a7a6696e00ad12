import { err, ok, type Result } from '@/core/kernel';
import { cityChange } from '@/ports/administration';
import type { CityDatabase } from '../../database/tables';
import { firstPassword } from '../password';
import type { Account, People } from '../people';
import type { ProvedIdentity } from './identity-provider';

interface Parts {
  readonly db: CityDatabase;
  readonly people: People;
  /** Whether somebody unknown gets an account. */
  readonly admits: boolean;
}

/** `unknown`: nobody here goes by that name; `not-allowed`: he does not sign in this way. */
type Refusal = 'unknown' | 'not-allowed';

/**
 * The person an identity is. Issuer and subject were bound to him the first time, when his user name fitted: a name that is
 * given to another later lets nobody into his account. Administrators sign in here alone, whatever the provider calls somebody.
 */
export function personOfIdentity({ db, people, admits }: Parts) {
  const bound = (issuer: string, subject: string) =>
    db
      .selectFrom('identities')
      .select('person')
      .where('issuer', '=', issuer)
      .where('subject', '=', subject)
      .executeTakeFirst();

  async function added({ login, name }: ProvedIdentity): Promise<Account | undefined> {
    const read = cityChange.safeParse({ kind: 'add-person', login, name: name ?? login });
    if (!read.success || read.data.kind !== 'add-person') return undefined;
    const [id = ''] = await people.add([{ login: read.data.login, name: read.data.name, password: firstPassword() }]);
    return people.byId(id);
  }

  return async (identity: ProvedIdentity): Promise<Result<Account, Refusal>> => {
    const { issuer, subject, login } = identity;
    const known = await bound(issuer, subject);
    const named = known ? await people.byId(known.person) : login === null ? undefined : await people.byLogin(login);
    if (named && (named.admin !== null || named.disabled)) return err('not-allowed');
    const account = named ?? (admits && login !== null ? await added(identity) : undefined);
    if (!account) return err('unknown');
    if (known) return ok(account);
    const { numInsertedOrUpdatedRows } = await db
      .insertInto('identities')
      .values({ issuer, subject, person: account.id })
      .onConflict((row) => row.doNothing()) // he is bound to another subject already
      .executeTakeFirst();
    return numInsertedOrUpdatedRows ? ok(account) : err('not-allowed');
  };
}
