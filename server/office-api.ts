import type { Database } from 'better-sqlite3';
import { Hono } from 'hono';
import { createApi } from '@/api';
import type { CivilDate, WorkingCalendar } from '@/core/kernel';
import type { ProfileId } from '@/core/law';
import type { KnownName } from '@/core/matter';
import type { Clock } from '@/ports/clock';
import type { MatterStore } from '@/ports/matter-store';
import type { OpinionStore } from '@/ports/opinion-store';
import { accountRoutes } from './people/account-routes';
import { openPeople } from './people/people';
import { tokenOf } from './people/session-cookie';
import { openSessions } from './people/sessions';
import { openThrottle } from './people/throttle';
import { isSameOrigin } from './same-origin';
import { sqliteSummaries } from './sqlite/sqlite-summaries';
import { sqliteWorkspaceStore } from './sqlite/sqlite-workspace-store';

interface OfficeParts {
  readonly db: Database;
  readonly matters: MatterStore;
  readonly opinions: OpinionStore;
  readonly calendar: WorkingCalendar;
  readonly city: string;
  readonly profileId: ProfileId;
  readonly meetings: readonly CivilDate[];
  readonly names: readonly KnownName[];
  readonly clock: Clock;
  /** Names the build: summaries of another one are reckoned anew. */
  readonly build: string;
  readonly secure: boolean;
  now(): number;
  addressOf(request: Request): string;
  report(error: Error): void;
}

export interface Office {
  fetch(request: Request): Response | Promise<Response>;
  /** The id of who is signed in and may work; null: nobody. */
  personOf(request: Request): string | null;
}

/**
 * The API of the office over the database: the app of the demo, with people who sign in. A request that changes something must
 * come from our own pages, and who has a password to change does that first.
 */
export function createOfficeApi(parts: OfficeParts): Office {
  const { db, secure } = parts;
  const people = openPeople(db);
  const sessions = openSessions(db, parts.now);
  const { addressOf } = parts;
  const accountOf = (request: Request) => {
    const token = tokenOf(request, secure);
    const person = token === undefined ? null : sessions.personOf(token);
    return person === null ? undefined : people.byId(person);
  };
  const office = new Hono();

  office.use('/api/*', async (c, next) => {
    if (!isSameOrigin(c.req.raw)) return c.json({ kind: 'other-origin' }, 403);
    c.header('Cache-Control', 'no-store');
    return next();
  });
  office.route(
    '/api/account',
    accountRoutes({ people, sessions, throttle: openThrottle(parts.now), secure, accountOf, addressOf }),
  );
  office.all('/api/*', (c) => {
    if (accountOf(c.req.raw)?.mustChange) return c.json({ kind: 'password-due' }, 403);
    return api.fetch(c.req.raw);
  });

  const api = createApi({
    matters: parts.matters,
    opinions: parts.opinions,
    documents: sqliteWorkspaceStore(db),
    summaries: sqliteSummaries(db, parts.build),
    clock: parts.clock,
    calendar: parts.calendar,
    city: parts.city,
    profileId: parts.profileId,
    meetings: parts.meetings,
    names: parts.names,
    report: parts.report,
    identify: async (request) => accountOf(request)?.actor ?? null,
  });
  return {
    fetch: (request) => office.fetch(request),
    personOf(request) {
      const account = accountOf(request);
      return account && !account.mustChange ? account.actor.id : null;
    },
  };
}
