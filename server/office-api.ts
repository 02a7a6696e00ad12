import { Hono } from 'hono';
import { createApi, type FilesOfPapers } from '@/api';
import { createExpertLinkApi } from '@/api/expert-links';
import { matterProjections, type NoticesDesk, noticesDesk } from '@/api/notices';
import { createOpenApi } from '@/api/open';
import { keptCopiesOf } from '@/api/retention';
import { freshIndex } from '@/api/search';
import { type ServedSources, sourcesRoutes } from '@/api/sources';
import type { CivilDate, WorkingCalendar } from '@/core/kernel';
import type { KnownName } from '@/core/matter';
import type { Clock } from '@/ports/clock';
import type { MatterStore } from '@/ports/matter-store';
import type { NoticesAnswer } from '@/ports/notices';
import type { OpinionStore } from '@/ports/opinion-store';
import type { PublicEntries } from '@/ports/public-entries';
import type { openCity } from './city';
import { sqlErasureLog } from './database/sql-erasure-log';
import { sqlSummaries } from './database/sql-summaries';
import { sqlWorkspaceStore } from './database/sql-workspace-store';
import type { CityDatabase } from './database/tables';
import { healthRoute } from './health-route';
import type { ChangeFeed } from './live/change-feed';
import { changeStream } from './live/change-stream';
import { networkOf } from './peer-address';
import type { AccountParts } from './people/account-parts';
import { accountRoutes } from './people/account-routes';
import { openAdministration } from './people/administration';
import { administrationRoutes } from './people/administration-routes';
import { openAuditLog } from './people/audit-log';
import { isAdmitted } from './people/authorisation';
import { factorRoutes } from './people/factor/factor-routes';
import { openSecondFactors } from './people/factor/second-factors';
import { openPeople } from './people/people';
import { proofDoor } from './people/proof-door';
import { openIdentityProvider } from './people/provider/identity-provider';
import { providerRoutes } from './people/provider/provider-routes';
import { openSessions } from './people/sessions';
import type { SignInRules } from './people/sign-in-rules';
import { openThrottle } from './people/throttle';
import { openVisitors } from './people/visitors';
import { bundleOfMatter } from './record/bundle-of-matter';
import { openRecordRoutes } from './record/open-record-routes';
import { recordBundleOf, recordSealOf } from './record/record-bundle-of';
import type { RecordKeys } from './record/record-keys';
import type { RecordTree } from './record/record-tree';
import { isSameOrigin } from './same-origin';
import { sqlSearchIndex } from './search/sql-search-index';
import { warmUp } from './warm-up';

const MINUTE_MS = 60_000;

interface OfficeParts {
  readonly db: CityDatabase;
  readonly recordKeys: RecordKeys;
  readonly recordTree: RecordTree;
  readonly matters: MatterStore;
  readonly opinions: OpinionStore;
  readonly publicEntries: PublicEntries;
  readonly files: FilesOfPapers | undefined;
  readonly isSample: boolean;
  readonly calendar: WorkingCalendar;
  readonly city: ReturnType<typeof openCity>;
  readonly feed: ChangeFeed;
  /** Ends every stream: the server is to end. */
  readonly ending: AbortSignal;
  readonly meetings: readonly CivilDate[];
  readonly names: readonly KnownName[];
  readonly clock: Clock;
  /** Names the build: summaries of another one are reckoned anew. */
  readonly build: string;
  readonly secure: boolean;
  readonly signIn: SignInRules;
  now(): number;
  addressOf(request: Request): string;
  report(error: Error): void;
  readonly sources: ServedSources;
  /** Ways in which digests of notices can be sent. */
  readonly digestWays: NoticesAnswer['ways'];
}

export interface Office {
  fetch(request: Request): Response | Promise<Response>;
  /** The id of who is signed in and may work; null: nobody. */
  personOf(request: Request): Promise<string | null>;
  readonly notices: NoticesDesk;
  /** Every route, as the routers know them. */
  readonly routes: readonly { readonly method: string; readonly path: string }[];
}

/**
 * The API of the office over the database: the app of the demo, with people who sign in. A request that changes something must
 * come from our own pages; who may ask for what stands in one table, and what does not stand there is closed.
 */
export function createOfficeApi(parts: OfficeParts): Office {
  const { db, secure, addressOf, clock, city } = parts;
  const people = openPeople(db);
  const sessions = openSessions(db, parts.now);
  const audit = openAuditLog(db, parts.now);
  const rules = parts.signIn;
  const factors = openSecondFactors({ db, key: rules.sealingKey, now: parts.now });
  const visitorOf = openVisitors({ people, sessions, factors, rules, secure, today: clock.today });
  const documents = sqlWorkspaceStore(db);
  const office = new Hono();

  office.use('/api/*', async (c, next) => {
    if (/\0|%00/.test(c.req.path)) return c.json({ kind: 'not-found' }, 404); // no database can be asked for it
    if (!isSameOrigin(c.req.raw)) return c.json({ kind: 'other-origin' }, 403);
    c.header('Cache-Control', 'no-store');
    const { principal, account } = await visitorOf(c.req.raw);
    const may = isAdmitted(principal, c.req.method, c.req.path);
    if (may === undefined) return c.json({ kind: 'not-found' }, 404);
    if (may) return next();
    if (principal === 'nobody') return c.json({ kind: 'not-signed-in' }, 401);
    if (principal.endsWith('-due') || principal === 'no-post') return c.json({ kind: principal }, 403);
    const about = `${c.req.method} ${c.req.path}`;
    await audit.note({
      person: account?.id ?? null,
      act: 'ask',
      about,
      outcome: 'not-allowed',
      address: addressOf(c.req.raw),
    });
    return c.json({ kind: 'not-allowed' }, 403);
  });

  const isFresh = (proved: number) => parts.now() - proved < rules.proofMinutes * MINUTE_MS;
  office.use('/api/*', proofDoor({ factors, isFresh, visitorOf }));

  const ofAccount: AccountParts = {
    people,
    sessions,
    factors,
    rules,
    provider: rules.provider && openIdentityProvider(rules.provider),
    isFresh,
    throttle: openThrottle(parts.now),
    audit,
    secure,
    cityName: async () => (await city.read())?.name ?? '',
    visitorOf,
    addressOf,
  };
  const ofAdministration = administrationRoutes({
    db,
    keys: parts.recordKeys,
    administration: openAdministration({ db, people, sessions, factors, today: clock.today }),
    audit,
    addressOf,
    async adminOf(request) {
      const { account } = await visitorOf(request);
      if (!account?.admin) throw new Error('the door let in who is no administrator');
      return { ...account, admin: account.admin };
    },
  });
  office.route('/api/account', accountRoutes(ofAccount));
  office.route('/api/account', factorRoutes(ofAccount));
  office.route('/api/account', providerRoutes({ ...ofAccount, db, sealingKey: rules.sealingKey, now: parts.now }));
  office.route('/api/administration', ofAdministration);
  const ofSources = sourcesRoutes({
    ...parts.sources,
    clock,
    isDemo: false,
    kept: async () => keptCopiesOf(documents, sqlErasureLog(db), await parts.sources.store.list()),
    units: async () =>
      (await db.selectFrom('units').select('name').where('closed', '=', 0).orderBy('position').execute()).map(
        ({ name }) => name,
      ),
    async who(request) {
      const { account } = await visitorOf(request);
      return { name: account?.name ?? '', mayChange: account?.admin === 'system' };
    },
    async note(request, told) {
      const { account } = await visitorOf(request);
      await audit.note({ person: account?.id ?? null, address: addressOf(request), ...told });
    },
  });
  office.route('/api/sources', ofSources);
  office.route(
    '/api/health',
    healthRoute(db, () => warming.state()),
  );
  office.get('/api/changes', async (c) => {
    const { token } = await visitorOf(c.req.raw);
    const after = /^\d{1,16}$/.exec(c.req.header('last-event-id') ?? '');
    const stream = changeStream({
      feed: parts.feed,
      after: after && Number(after[0]),
      mayListen: async () => token !== undefined && (await sessions.of(token, false)) !== null,
      signal: AbortSignal.any([c.req.raw.signal, parts.ending]),
    });
    return c.body(stream, 200, { 'Content-Type': 'text/event-stream; charset=utf-8', 'X-Accel-Buffering': 'no' });
  });
  office.use('/api/open/*', async (c, next) => {
    if (!(await city.read())) return c.json({ kind: 'no-city' }, 503);
    return next();
  });
  office.route(
    '/api/open/experts',
    createExpertLinkApi({
      matters: parts.matters,
      documents,
      clock,
      city: () => city.now().name,
      isSample: parts.isSample,
      addressOf: (request) => networkOf(addressOf(request)),
      now: parts.now,
    }),
  );
  office.route(
    '/api/open/record',
    openRecordRoutes({ tree: parts.recordTree, keys: parts.recordKeys, now: parts.now }),
  );
  office.route(
    '/api/open',
    createOpenApi({
      matters: parts.matters,
      opinions: parts.opinions,
      entries: parts.publicEntries,
      sealOf: (matter) => recordSealOf(db, parts.recordKeys, matter, clock.now()),
      clock,
      city: () => city.now().name,
      isSample: parts.isSample,
      addressOf: (request) => networkOf(addressOf(request)),
      now: parts.now,
    }),
  );
  office.get('/api/matters/:id/bundle', async (c) => {
    const id = c.req.param('id');
    const sealed = await recordBundleOf({ db, keys: parts.recordKeys, tree: parts.recordTree }, id, clock.now());
    if (sealed === undefined) return c.json({ kind: 'not-found' }, 404);
    const bundle = bundleOfMatter({ ...sealed, record: await parts.matters.read(id), store: parts.files?.store });
    if (!bundle.ok) return c.json({ kind: bundle.error }, 413);
    const { account } = await visitorOf(c.req.raw);
    await audit.note({
      person: account?.id ?? null,
      act: 'export-record',
      about: id,
      outcome: 'done',
      address: addressOf(c.req.raw),
    });
    return c.body(bundle.value, 200, {
      'Content-Type': 'application/zip',
      'Content-Disposition': `attachment; filename*=UTF-8''${encodeURIComponent(id)}.record.zip`,
      'Content-Security-Policy': 'sandbox',
      'X-Content-Type-Options': 'nosniff',
    });
  });
  office.all('/api/*', async (c) => {
    if (!(await city.read())) return c.json({ kind: 'no-city' }, 503);
    return api.fetch(c.req.raw);
  });

  const summaries = sqlSummaries(db, parts.build);
  const { matters, opinions, calendar, meetings } = parts;
  const told = matterProjections({ matters, opinions, clock, calendar, meetings, summaries });
  const search = sqlSearchIndex(db, parts.build);
  const freshen = freshIndex({ index: search, told, opinions, documents });
  const warming = warmUp({
    matters: parts.matters,
    told,
    freshen,
    now: parts.now,
    report: parts.report,
    ending: parts.ending,
  });
  const api = createApi({
    told,
    digestWays: parts.digestWays,
    matters: parts.matters,
    opinions: parts.opinions,
    publicEntries: parts.publicEntries,
    documents,
    files: parts.files,
    erasures: sqlErasureLog(db),
    summaries,
    search,
    freshen,
    clock,
    calendar: parts.calendar,
    get city() {
      return city.now().name;
    },
    get profileId() {
      return city.now().profileId;
    },
    names: async () => [...parts.names, ...(await city.names())],
    meetings: parts.meetings,
    report: parts.report,
    identify: async (request) => (await visitorOf(request)).actor,
  });
  return {
    fetch: (request) => office.fetch(request),
    async personOf(request) {
      const { principal, account } = await visitorOf(request);
      return principal === 'person' ? (account?.id ?? null) : null;
    },
    notices: noticesDesk({ told, documents, clock }),
    routes: [...office.routes, ...api.routes],
  };
}
