import { type ProfileId, profileIds } from '@/core/law';
import type { KnownName } from '@/core/matter';
import { openSettings } from './database/settings';
import type { CityDatabase } from './database/tables';

/** What the API must know of the city before it answers. */
interface City {
  readonly name: string;
  readonly profileId: ProfileId;
}

/** The city as it stands in the database. It is set up once; its units and people change while others work. */
export function openCity(db: CityDatabase) {
  const settings = openSettings(db);
  let known: City | null = null;
  return {
    /** Null: nobody set it up yet. */
    async read(): Promise<City | null> {
      if (known) return known;
      const [name, profile] = await Promise.all([settings.read('city'), settings.read('profile')]);
      const profileId = profileIds.find((id) => id === profile);
      if (name !== undefined && profileId !== undefined) known = { name, profileId };
      return known;
    },
    /** As it was read. */
    now(): City {
      if (!known) throw new Error('the city was not read yet');
      return known;
    },
    /** Its units and people as of now, to choose from in forms. */
    names: () => namesOf(db),
  };
}

async function namesOf(db: CityDatabase): Promise<readonly KnownName[]> {
  const units = await db.selectFrom('units').select('name').where('closed', '=', 0).orderBy('position').execute();
  const people = await db
    .selectFrom('posts')
    .innerJoin('people', 'people.id', 'posts.person')
    .innerJoin('units', 'units.id', 'posts.unit')
    .select(['people.name', 'units.name as unit'])
    .where('posts.until', 'is', null)
    .where('people.disabled', '=', 0)
    .execute();
  return [
    ...units.map(({ name }): KnownName => ({ kind: 'unit', name, unit: null })),
    ...people.map(({ name, unit }): KnownName => ({ kind: 'person', name, unit })),
  ];
}
