import type { Database } from 'better-sqlite3';
import { z } from 'zod';
import { type Actor, actorSchema } from '@/core/matter';
import { hashPassword } from './password';

/** A person who may sign in. */
export interface Account {
  readonly actor: Actor;
  readonly login: string;
  readonly password: string;
  /** The password was given by another and must be changed before anything else. */
  readonly mustChange: boolean;
}

const row = z
  .object({
    id: z.string(),
    login: z.string(),
    name: z.string(),
    role: z.string(),
    unit: z.string(),
    password: z.string(),
    must_change: z.number(),
  })
  .transform(
    ({ login, password, must_change, ...person }): Account => ({
      actor: actorSchema.parse(person),
      login,
      password,
      mustChange: must_change === 1,
    }),
  );

export type People = ReturnType<typeof openPeople>;

/** The people of the city and their accounts. */
export function openPeople(db: Database) {
  const columns = 'id, login, name, role, unit, password, must_change';
  const byLogin = db.prepare(`SELECT ${columns} FROM people WHERE login = ?`);
  const byId = db.prepare(`SELECT ${columns} FROM people WHERE id = ?`);
  const count = db.prepare('SELECT count(*) FROM people').pluck();
  const insert = db.prepare(
    'INSERT INTO people (id, login, name, role, unit, password, must_change) VALUES (?, ?, ?, ?, ?, ?, 1)',
  );
  const change = db.prepare('UPDATE people SET password = ?, must_change = 0 WHERE id = ?');
  return {
    isEmpty: () => count.get() === 0,
    byLogin: (login: string) => row.optional().parse(byLogin.get(login)),
    byId: (id: string) => row.optional().parse(byId.get(id)),
    /** Adds people with passwords to begin with; all or none. */
    async add(people: readonly { readonly actor: Actor; readonly login: string; readonly password: string }[]) {
      const hashes: string[] = [];
      for (const { password } of people) hashes.push(await hashPassword(password)); // one at a time: each takes 32 MB
      db.transaction(() => {
        for (const [at, { actor, login }] of people.entries())
          insert.run(actor.id, login, actor.name, actor.role, actor.unit, hashes[at]);
      })();
    },
    async changePassword(id: string, next: string) {
      change.run(await hashPassword(next), id);
    },
  };
}
