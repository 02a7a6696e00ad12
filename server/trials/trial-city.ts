import type { CityDatabase } from '../database/tables';
import { openPeople } from '../people/people';
import { openSessions } from '../people/sessions';

/** A city with one officer of its general office, signed in. Returns the token of the session. */
export async function trialCity(db: CityDatabase, now: () => number): Promise<string> {
  await openPeople(db).add([{ id: 'wang', login: 'wang', name: '王芳', password: 'x' }]);
  await db.updateTable('people').set({ must_change: 0 }).where('id', '=', 'wang').execute();
  await db
    .insertInto('units')
    .values({ id: 'u', name: '示例市人民政府办公厅', short: '办公厅', parent: null, closed: 0 })
    .execute();
  const post = { role: 'office', unit: 'u', since: '2026-01-01', until: null, stands_for: null };
  await db
    .insertInto('posts')
    .values({ id: 'one', person: 'wang', ...post })
    .execute();
  await db
    .insertInto('settings')
    .values([
      { name: 'city', value: '示例市' },
      { name: 'profile', value: 'd713' },
    ])
    .execute();
  return openSessions(db, now).begin('wang');
}
