import { chineseWorkingCalendar } from '@/adapters/calendar';
import { cityDayOf, err, ok, type Result } from '@/core/kernel';
import { profileIds } from '@/core/law';
import { createOfficeApi, type Office } from './office-api';
import { firstPassword } from './people/password';
import { openPeople } from './people/people';
import { openDatabase } from './sqlite/open-database';
import { openSettings } from './sqlite/settings';
import { brokenChain, sqliteMatterStore } from './sqlite/sqlite-matter-store';
import { sqliteOpinionStore } from './sqlite/sqlite-opinion-store';
import { sqliteWorkspaceStore } from './sqlite/sqlite-workspace-store';

interface OpenOfficeParts {
  /** Folder of the database. */
  readonly folder: string;
  /** Load the sample city where the folder is empty. */
  readonly sample: boolean;
  readonly secure: boolean;
  readonly build: string;
  now(): number;
  addressOf(request: Request): string;
  report(error: Error): void;
}

/** Who may sign in for the first time, with what; shown once and kept nowhere. */
export interface FirstAccount {
  readonly login: string;
  readonly password: string;
  readonly what: string;
}

interface OpenedOffice extends Office {
  readonly firstAccounts: readonly FirstAccount[];
  readonly isSample: boolean;
  close(): void;
}

/** Opens the office over a folder: its database, its people, its API. Error: one line for a person. */
export async function openOffice(parts: OpenOfficeParts): Promise<Result<OpenedOffice, string>> {
  const opened = openDatabase(parts.folder);
  if (!opened.ok) return opened;
  const { db, close } = opened.value;
  const fail = (why: string) => {
    close();
    return err(why);
  };
  const broken = brokenChain(db);
  if (broken)
    return fail(
      `The record of ${broken.matter} was changed outside of this server, from entry ${broken.seq} on: restore a backup.`,
    );

  const settings = openSettings(db);
  const matters = sqliteMatterStore(db);
  const received = sqliteOpinionStore(db);
  const people = openPeople(db);
  const clock = { today: () => cityDayOf(parts.now()), now: () => new Date(parts.now()).toISOString() };
  const isFresh = (await matters.ids()).length === 0 && people.isEmpty();
  const sample = parts.sample || settings.read('sample') !== undefined ? await import('../mocks/load-sample') : null;
  let firstAccounts: readonly FirstAccount[] = [];

  if (isFresh) {
    if (!sample) return fail(`${parts.folder} holds no city yet: start once with --sample to try the sample city.`);
    const accounts = sample.samplePeople().map((one) => ({ ...one, password: firstPassword() }));
    await sample.loadSample(matters, sqliteWorkspaceStore(db));
    await people.add(accounts);
    settings.write('sample', '1');
    settings.write('city', '哈尔滨市');
    settings.write('profile', 'hlj2021');
    firstAccounts = accounts.map(({ login, password, what }) => ({ login, password, what }));
  }
  const profile = settings.read('profile');
  const profileId = profileIds.find((id) => id === profile);
  if (!profileId) return fail(`The law of the city is not known: ${profile}`);
  const beside = sample?.sampleParts(matters, received, clock.today);
  const api = createOfficeApi({
    db,
    matters,
    opinions: beside?.opinions ?? received,
    meetings: beside?.meetings ?? [],
    names: beside?.names ?? [],
    calendar: chineseWorkingCalendar,
    city: settings.read('city') ?? '',
    profileId,
    clock,
    build: parts.build,
    secure: parts.secure,
    now: parts.now,
    addressOf: parts.addressOf,
    report: parts.report,
  });
  return ok({ ...api, firstAccounts, isSample: sample !== null, close });
}
