import { chineseWorkingCalendar } from '@/adapters/calendar';
import type { ConnectedBackend } from '@/api/data-proxy';
import { connectedSources } from '@/api/sources';
import { cityDayOf, err, ok, type Result } from '@/core/kernel';
import { adminRoles } from '@/ports/administration';
import type { BackendEntry } from '@/ports/data-source';
import { connectorLoaders } from '@/wiring/data/connector-loaders';
import { openCity } from './city';
import { daily } from './daily';
import { brokenWords, checkChains } from './database/chain';
import { openSettings } from './database/settings';
import { sqlErasureLog } from './database/sql-erasure-log';
import { sqlMatterStore } from './database/sql-matter-store';
import { sqlOpinionStore } from './database/sql-opinion-store';
import { sqlPublicEntries } from './database/sql-public-entries';
import { sqlSourceStore } from './database/sql-source-store';
import { sqlWorkspaceStore } from './database/sql-workspace-store';
import type { CityDatabase, OpenDatabase } from './database/tables';
import { errorOf } from './error-of';
import { openFiles, type PlaceOfFiles } from './files/open-files';
import { sweepUnnamed } from './files/sweep-unnamed';
import { announcedAppends } from './live/announced-appends';
import { changeFeed } from './live/change-feed';
import { postgresAnnouncer } from './live/postgres-announcer';
import type { Channels } from './notices/channels';
import { digestsDaily } from './notices/send-digests';
import { createOfficeApi, type Office } from './office-api';
import { openAuditLog } from './people/audit-log';
import type { FirstAccount } from './people/first-account';
import { firstPassword } from './people/password';
import { openPeople } from './people/people';
import { settleSample } from './people/settle-sample';
import type { SignInRules } from './people/sign-in-rules';
import { checkpointsHourly } from './record/checkpoints-hourly';
import { openRecordKeys } from './record/record-keys';
import { openRecordTree } from './record/record-tree';
import { eraseDaily } from './retention/erase-daily';
import { guardedForward } from './sources/guarded-forward';

interface OpenOfficeParts {
  readonly database: OpenDatabase;
  /** Where files of papers are kept. */
  readonly place: PlaceOfFiles;
  /** Days a file is kept that nothing names; 0: for ever. */
  readonly keepUnnamedDays: number;
  /** A line of the log. */
  log(entry: object): void;
  /** The key records are sealed with, where it is kept outside of the database, as a PEM text; null: in the database. */
  readonly recordKey: string | null;
  /** Load the sample city where there is none. */
  readonly sample: boolean;
  readonly secure: boolean;
  readonly signIn: SignInRules;
  readonly build: string;
  now(): number;
  addressOf(request: Request): string;
  report(error: Error): void;
  /** For the secrets of data sources, by the name of their variable. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Where digests of notices are sent. */
  readonly channels: Channels;
  /** Sources of the server's own files. */
  readonly fixedSources: readonly BackendEntry[];
}

interface OpenedOffice extends Office {
  readonly firstAccounts: readonly FirstAccount[];
  readonly isSample: boolean;
  /** The data sources that administrators connected, as they stand now. */
  connected(): Promise<readonly ConnectedBackend[]>;
  /** Ends what would go on for ever: the server is to end. */
  drain(): void;
  close(): Promise<void>;
}

/** Opens the office over its database: its people, its API. Error: one line for a person; the database is closed then. */
export async function openOffice(parts: OpenOfficeParts): Promise<Result<OpenedOffice, string>> {
  const { db, liveUrl, close } = parts.database;
  const clock = { today: () => cityDayOf(parts.now()), now: () => new Date(parts.now()).toISOString() };
  const recordKeys = openRecordKeys(db, parts.recordKey, clock.now);
  const fault = (await chainFault(db)) ?? (await recordKeys.fault());
  if (fault !== null) {
    await close();
    return err(fault);
  }
  const settings = openSettings(db);
  const matters = sqlMatterStore(db);
  const received = sqlOpinionStore(db);
  const people = openPeople(db);
  const files = openFiles(parts.place, async (fault, { name, by }) => {
    parts.log({ log: 'files', at: clock.now(), file: name, ...fault });
    if (fault.kind !== 'infected') return;
    const about = `${fault.found}: ${name}`;
    await openAuditLog(db, parts.now).note({ person: by, act: 'scan-file', about, outcome: 'infected', address: '' });
  });
  const isFresh = (await matters.ids()).length === 0 && (await people.isEmpty());
  const isSample = (parts.sample && isFresh) || (await settings.read('sample')) !== undefined;
  const sample = isSample ? await import('../mocks/load-sample') : null;

  const administrators = (await people.hasAdministrators()) ? [] : await addAdministrators(db);
  const residents = sample && isFresh ? await settleSample(db, sample, clock.today()) : [];
  if (sample && isFresh) await sample.loadSample(matters, sqlWorkspaceStore(db), files?.store);
  const feed = changeFeed();
  const ending = new AbortController();
  const announcer = liveUrl === null ? null : postgresAnnouncer(liveUrl, feed);
  await announcer?.begin();
  const told = announcedAppends({
    matters,
    feed,
    announce: (placed) => announcer?.announce(placed),
    now: parts.now,
  });
  const sources = connectedSources({
    store: sqlSourceStore(db),
    env: parts.env,
    fixed: parts.fixedSources,
    loaders: connectorLoaders,
    forwardTo: (host) => guardedForward(host),
    now: parts.now,
    report: (cause) => parts.report(errorOf(cause)),
  });
  const stopErasing = await eraseDaily({
    documents: sqlWorkspaceStore(db),
    erasures: sqlErasureLog(db),
    sources: sources.store,
    audit: openAuditLog(db, parts.now),
    clock,
    report: parts.report,
  });
  const stopSweeping = files
    ? await daily(clock, parts.report, async (today) => {
        if (parts.keepUnnamedDays === 0) return;
        const removed = await sweepUnnamed({ db, ...files, today, days: parts.keepUnnamedDays });
        if (removed.length === 0) return;
        parts.log({ log: 'files', at: clock.now(), removed });
        const about = `${removed.length}: ${removed.map((digest) => digest.slice(0, 12)).join(', ')}`;
        await openAuditLog(db, parts.now).note({
          person: null,
          act: 'sweep-files',
          about,
          outcome: 'done',
          address: '',
        });
      })
    : () => undefined;
  const recordTree = openRecordTree(db, recordKeys, clock.now);
  const stopCheckpoints = checkpointsHourly(recordTree, parts.report);
  const beside = sample?.sampleParts(matters, received, clock.today);
  const api = createOfficeApi({
    db,
    recordKeys,
    recordTree,
    matters: told,
    feed,
    ending: ending.signal,
    opinions: beside?.opinions ?? received,
    publicEntries: sqlPublicEntries(db),
    files,
    isSample,
    digestWays: [
      ...(parts.channels.mail ? ['email' as const] : []),
      ...(parts.channels.webhook ? ['webhook' as const] : []),
    ],
    meetings: beside?.meetings ?? [],
    names: beside?.names ?? [],
    calendar: chineseWorkingCalendar,
    city: openCity(db),
    clock,
    build: parts.build,
    secure: parts.secure,
    signIn: parts.signIn,
    now: parts.now,
    addressOf: parts.addressOf,
    report: parts.report,
    sources,
  });
  const stopDigests = digestsDaily({
    db,
    desk: api.notices,
    documents: sqlWorkspaceStore(db),
    channels: parts.channels,
    clock,
    now: parts.now,
    report: parts.report,
  });
  return ok({
    ...api,
    connected: sources.connected,
    firstAccounts: [...administrators, ...residents],
    isSample,
    drain: () => ending.abort(),
    async close() {
      ending.abort();
      stopErasing();
      stopSweeping();
      stopDigests();
      await stopCheckpoints();
      await announcer?.close();
      await close();
    },
  });
}

/** Looked at again at each start: writes of several servers may end in another order than their positions. */
const OVERLAP = 100;

/** Follows what was written since the last start; `--verify` follows everything. */
async function chainFault(db: CityDatabase): Promise<string | null> {
  const settings = openSettings(db);
  const verified = Number((await settings.read('verified')) ?? '0');
  const { broken, position } = await checkChains(db, Math.max(0, verified - OVERLAP));
  if (broken) return brokenWords(broken);
  await settings.write('verified', String(position));
  return null;
}

const WHAT = {
  system: '系统管理员 system administrator',
  security: '安全管理员 security administrator',
  audit: '审计管理员 audit administrator',
};
const NAMES = { system: '系统管理员', security: '安全管理员', audit: '审计管理员' };

/** The three who come first: one sets up units and people, one grants posts and passwords, one reads the log. */
async function addAdministrators(db: CityDatabase): Promise<readonly FirstAccount[]> {
  const accounts = adminRoles.map((admin) => ({ login: admin, name: NAMES[admin], admin, password: firstPassword() }));
  await openPeople(db).add(accounts);
  return accounts.map(({ login, password, admin }) => ({ login, password, what: WHAT[admin] }));
}
