import { randomUUID } from 'node:crypto';
import type { samplePeople } from '../../mocks/load-sample';
import { openSettings } from '../database/settings';
import type { CityDatabase } from '../database/tables';
import type { FirstAccount } from './first-account';
import { firstPassword } from './password';
import { openPeople } from './people';

/** The people of the sample city with their units and posts, each with a password to begin with. */
export async function settleSample(
  db: CityDatabase,
  sample: { readonly samplePeople: typeof samplePeople },
  today: string,
): Promise<readonly FirstAccount[]> {
  const residents = sample.samplePeople().map((one) => ({ ...one, password: firstPassword() }));
  await openPeople(db).add(
    residents.map(({ login, password, actor: { id, name } }) => ({ id, login, name, password })),
  );
  const names = [...new Set(residents.map(({ actor }) => actor.unit))];
  const units = names.map((name) => ({ id: randomUUID(), name, short: name, parent: null, closed: 0 }));
  await db.insertInto('units').values(units).execute();
  await db
    .insertInto('posts')
    .values(
      residents.map(({ actor }) => ({
        id: randomUUID(),
        person: actor.id,
        role: actor.role,
        unit: units.find(({ name }) => name === actor.unit)?.id ?? '',
        since: today,
        until: null,
        stands_for: null,
      })),
    )
    .execute();
  const settings = openSettings(db);
  await settings.write('sample', '1');
  await settings.write('city', '哈尔滨市');
  await settings.write('profile', 'hlj2021');
  return residents.map(({ login, password, what }) => ({ login, password, what }));
}
