import { randomUUID } from 'node:crypto';
import { addDays, type CivilDate, err, ok, type Result } from '@/core/kernel';
import {
  type AdministrationFailure,
  type AdministrationState,
  administrationState,
  type CityChange,
} from '@/ports/administration';
import { isDuplicate } from '../database/failure-of';
import { openSettings } from '../database/settings';
import type { CityDatabase } from '../database/tables';
import type { SecondFactors } from './factor/second-factors';
import { firstPassword } from './password';
import type { People } from './people';
import type { Sessions } from './sessions';

type Done = Result<{ readonly password: string | null }, AdministrationFailure>;
const done: Done = ok({ password: null });
const notNow: Done = err({ kind: 'not-now' });

interface Parts {
  readonly db: CityDatabase;
  readonly people: People;
  readonly sessions: Sessions;
  readonly factors: SecondFactors;
  today(): CivilDate;
}

/** The city, its units, its people and their posts, as the administrators see and change them. */
export function openAdministration({ db, people, sessions, factors, today }: Parts) {
  const settings = openSettings(db);
  const unit = (id: string) => db.selectFrom('units').selectAll().where('id', '=', id).executeTakeFirst();
  const post = (id: string) => db.selectFrom('posts').selectAll().where('id', '=', id).executeTakeFirst();
  /** One who holds posts: there, no administrator, not disabled. */
  const holder = async (id: string) => {
    const person = await people.byId(id);
    return person && person.admin === null && !person.disabled ? person : undefined;
  };
  /** Whether `parent` lies below `id`, or is it. */
  const isWithin = async (parent: string | null, id: string) => {
    for (let at = parent; at !== null; at = (await unit(at))?.parent ?? null) if (at === id) return true;
    return false;
  };

  const acts: { readonly [K in CityChange['kind']]: (change: Extract<CityChange, { kind: K }>) => Promise<Done> } = {
    async 'set-city'({ city, profileId }) {
      if ((await settings.read('profile')) !== undefined) return notNow; // matters were begun under its law
      await settings.write('city', city);
      await settings.write('profile', profileId);
      return done;
    },
    async 'add-unit'({ name, short, parent }) {
      if (parent !== null && !(await unit(parent))) return notNow;
      await db.insertInto('units').values({ id: randomUUID(), name, short, parent, closed: 0 }).execute();
      return done;
    },
    async 'place-unit'({ unit: id, short, parent, closed }) {
      if (!(await unit(id)) || (parent !== null && !(await unit(parent))) || (await isWithin(parent, id)))
        return notNow;
      await db
        .updateTable('units')
        .set({ short, parent, closed: closed ? 1 : 0 })
        .where('id', '=', id)
        .execute();
      return done;
    },
    async 'add-person'({ name, login }) {
      const password = firstPassword();
      await people.add([{ name, login, password }]);
      return ok({ password });
    },
    async 'grant-post'({ person, role, unit: at, since, until }) {
      const where = await unit(at);
      if (!(await holder(person)) || !where || where.closed === 1 || (until !== null && until < since)) return notNow;
      await db
        .insertInto('posts')
        .values({ id: randomUUID(), person, role, unit: at, since, until, stands_for: null })
        .execute();
      return done;
    },
    async 'end-post'({ post: id, until }) {
      const ended = await db
        .updateTable('posts')
        .set({ until })
        .where((row) => row.or([row('id', '=', id), row('stands_for', '=', id)]))
        .where((row) => row.or([row('until', 'is', null), row('until', '>', until)]))
        .executeTakeFirst();
      return ended.numUpdatedRows > 0n ? done : notNow;
    },
    async 'name-substitute'({ post: id, person, since, until }) {
      const whose = await post(id);
      if (!whose || whose.stands_for !== null || whose.person === person || until < since) return notNow;
      if (!(await holder(person))) return notNow;
      const { role, unit: at } = whose;
      await db
        .insertInto('posts')
        .values({ id: randomUUID(), person, role, unit: at, since, until, stands_for: id })
        .execute();
      return done;
    },
    async 'hand-over'({ from, to }) {
      if (from === to || !(await holder(to)) || !(await people.byId(from))) return notNow;
      const day = today();
      await db.transaction().execute(async (whole) => {
        const held = await whole
          .selectFrom('posts')
          .selectAll()
          .where('person', '=', from)
          .where('stands_for', 'is', null)
          .where((row) => row.or([row('until', 'is', null), row('until', '>=', day)]))
          .execute();
        for (const { role, unit: at, until, since } of held)
          await whole
            .insertInto('posts')
            .values({
              id: randomUUID(),
              person: to,
              role,
              unit: at,
              since: laterDay(since, day),
              until,
              stands_for: null,
            })
            .execute();
        await whole
          .updateTable('posts')
          .set({ until: addDays(day, -1) })
          .where('person', '=', from)
          .where((row) => row.or([row('until', 'is', null), row('until', '>=', day)]))
          .execute();
      });
      await sessions.endAll(from);
      return done;
    },
    async 'reset-password'({ person }) {
      if (!(await people.byId(person))) return notNow;
      const password = firstPassword();
      await people.resetPassword(person, password);
      await sessions.endAll(person);
      return ok({ password });
    },
    async 'remove-factor'({ person }) {
      if (!(await factors.remove(person))) return notNow;
      await sessions.endAll(person);
      return done;
    },
    async 'set-disabled'({ person, disabled }) {
      const found = await people.byId(person);
      if (!found || found.admin === 'security') return notNow; // nobody could let him in again
      await people.setDisabled(person, disabled);
      if (disabled) await sessions.endAll(person);
      return done;
    },
  };
  return {
    async state(admin: AdministrationState['admin']): Promise<AdministrationState> {
      const [city, profileId, units, persons, posts, withFactor] = await Promise.all([
        settings.read('city'),
        settings.read('profile'),
        db.selectFrom('units').selectAll().orderBy('position').execute(),
        db.selectFrom('people').selectAll().orderBy('position').execute(),
        db.selectFrom('posts').selectAll().orderBy('position').execute(),
        db.selectFrom('second_factors').select('person').where('confirmed', '=', 1).execute(),
      ]);
      return administrationState.parse({
        admin,
        today: today(),
        city: city ?? null,
        profileId: profileId ?? null,
        units: units.map((one) => ({ ...one, closed: one.closed === 1 })),
        people: persons.map((one) => ({
          ...one,
          disabled: one.disabled === 1,
          passwordDue: one.must_change === 1,
          hasFactor: withFactor.some(({ person }) => person === one.id),
          posts: posts
            .filter(({ person }) => person === one.id)
            .map(({ stands_for, ...rest }) => ({ ...rest, standsFor: stands_for })),
        })),
      });
    },
    async change(change: CityChange): Promise<Done> {
      try {
        return await (acts[change.kind] as (change: CityChange) => Promise<Done>)(change); // each act is told its own kind
      } catch (cause) {
        if (isDuplicate(cause)) return err({ kind: 'taken' });
        throw cause;
      }
    },
  };
}

const laterDay = (a: string, b: string): string => (a < b ? b : a);
