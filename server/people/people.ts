import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { z } from 'zod';
import { roleIds } from '@/core/matter';
import { type AdminRole, adminRoles } from '@/ports/administration';
import type { CityDatabase } from '../database/tables';
import { hashFirstPassword, hashPassword } from './password';

/** What a person does in the city: a role in a unit, from a day on, perhaps in the place of another. */
export interface Post {
  readonly id: string;
  readonly role: (typeof roleIds)[number];
  readonly unit: string;
  /** Whose post it is, where one stands in for him. */
  readonly inPlaceOf: string | null;
}

/** A person who may sign in. */
export interface Account {
  readonly id: string;
  readonly name: string;
  readonly login: string;
  readonly password: string;
  /** The password was given by another and must be changed before anything else. */
  readonly mustChange: boolean;
  readonly disabled: boolean;
  /** An administrator holds no post and acts on no matter. */
  readonly admin: AdminRole | null;
}

export interface NewPerson {
  readonly id?: string;
  readonly login: string;
  readonly name: string;
  readonly password: string;
  readonly admin?: AdminRole;
}

const role = z.enum(roleIds);
const admin = z.enum(adminRoles).nullable();

export type People = ReturnType<typeof openPeople>;

/** The people of the city, their accounts and their posts. */
export function openPeople(db: CityDatabase) {
  const account = async (column: 'login' | 'id', value: string): Promise<Account | undefined> => {
    const row = await db.selectFrom('people').selectAll().where(column, '=', value).executeTakeFirst();
    return (
      row && {
        id: row.id,
        name: row.name,
        login: row.login,
        password: row.password,
        mustChange: row.must_change === 1,
        disabled: row.disabled === 1,
        admin: admin.parse(row.admin),
      }
    );
  };
  const set = (id: string, values: { password?: string; must_change?: number; disabled?: number }) =>
    db.updateTable('people').set(values).where('id', '=', id).execute();
  return {
    isEmpty: async () => (await db.selectFrom('people').select(sql`1`.as('one')).limit(1).execute()).length === 0,
    hasAdministrators: async () =>
      (await db.selectFrom('people').select('id').where('admin', 'is not', null).limit(1).execute()).length > 0,
    byLogin: (login: string) => account('login', login.toLowerCase()),
    byId: (id: string) => account('id', id),
    /** Adds people with passwords to begin with; all or none. Gives their ids. */
    async add(people: readonly NewPerson[]): Promise<readonly string[]> {
      const rows = [];
      for (const { id, login, name, password, admin: kind } of people)
        rows.push({
          id: id ?? `p-${randomUUID()}`,
          login: login.toLowerCase(),
          name,
          admin: kind ?? null,
          password: await hashFirstPassword(password),
          must_change: 1,
          disabled: 0,
        });
      await db.insertInto('people').values(rows).execute();
      return rows.map(({ id }) => id);
    },
    async changePassword(id: string, next: string) {
      await set(id, { password: await hashPassword(next), must_change: 0 });
    },
    /** The same password, hashed as one is today. */
    async rehashPassword({ id, password: before }: Account, password: string) {
      const next = await hashPassword(password);
      await db
        .updateTable('people')
        .set({ password: next })
        .where('id', '=', id)
        .where('password', '=', before) // unless it was changed meanwhile
        .execute();
    },
    /** A password to begin with in the place of a lost one. */
    async resetPassword(id: string, next: string) {
      await set(id, { password: await hashFirstPassword(next), must_change: 1 });
    },
    async setDisabled(id: string, disabled: boolean) {
      await set(id, { disabled: disabled ? 1 : 0 });
    },
    /** The posts a person holds on a day, his own before those he stands in for. */
    async postsOf(person: string, day: string): Promise<readonly Post[]> {
      const rows = await db
        .selectFrom('posts')
        .innerJoin('units', 'units.id', 'posts.unit')
        .leftJoin('posts as theirs', 'theirs.id', 'posts.stands_for')
        .leftJoin('people as other', 'other.id', 'theirs.person')
        .select(['posts.id', 'posts.role', 'units.name as unit', 'other.name as inPlaceOf', 'posts.position'])
        .where('posts.person', '=', person)
        .where('posts.since', '<=', day)
        .where((row) => row.or([row('posts.until', 'is', null), row('posts.until', '>=', day)]))
        .orderBy('posts.position')
        .execute();
      return rows
        .map(({ id, role: kind, unit, inPlaceOf }) => ({ id, role: role.parse(kind), unit, inPlaceOf }))
        .sort((a, b) => Number(a.inPlaceOf !== null) - Number(b.inPlaceOf !== null));
    },
  };
}
