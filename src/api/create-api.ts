import { Hono } from 'hono';
import { z } from 'zod';
import type { CivilDate, WorkingCalendar } from '@/core/kernel';
import { type LawContext, type ProfileId, profiles } from '@/core/law';
import { type Actor, decide, entriesOf, foldDossier, newDossier } from '@/core/matter';
import type { Clock } from '@/ports/clock';
import type { MatterSummary, Session } from '@/ports/desk';
import type { DocumentStore } from '@/ports/documents';
import type { MatterStore } from '@/ports/matter-store';
import type { OpinionStore } from '@/ports/opinion-store';
import { matterSummary } from '@/read-models';
import { documentRoutes } from './document-routes';

export interface ApiParts {
  readonly matters: MatterStore;
  readonly opinions: OpinionStore;
  readonly documents: DocumentStore;
  readonly clock: Clock;
  readonly calendar: WorkingCalendar;
  readonly city: string;
  /** The law of the city. */
  readonly profileId: ProfileId;
  /** Sittings of the deciding meeting that are set, oldest first. */
  readonly meetings: readonly CivilDate[];
  /** The person a request comes from; null: nobody, and nothing is answered. */
  identify(request: Request): Promise<Actor | null>;
}

const command = z.strictObject({
  commandId: z.string().min(1).max(100),
  expectedVersion: z.number().int().min(0),
  request: z.looseObject({ type: z.string().min(1).max(100) }),
});

const MAX_BODY_BYTES = 2 * 1024 * 1024;
const MATTER_ID = /^[a-z0-9][a-z0-9-]{0,63}$/;

/** The HTTP API over the ports: the same app in Node and, in demo mode, inside the page. */
export function createApi(parts: ApiParts): Hono<{ Variables: { actor: Actor } }> {
  const { matters, clock, calendar } = parts;
  const api = new Hono<{ Variables: { actor: Actor } }>().basePath('/api');
  const lawFor = (profileId: ProfileId): LawContext => ({
    profile: profiles[profileId],
    asOf: clock.today(),
    calendar,
  });

  api.use(async (c, next) => {
    const actor = await parts.identify(c.req.raw);
    if (!actor) return c.json({ kind: 'not-signed-in' }, 401);
    c.set('actor', actor);
    await next();
  });

  api.get('/session', (c) =>
    c.json({
      actor: c.get('actor'),
      today: clock.today(),
      city: parts.city,
      profileId: parts.profileId,
      meetings: parts.meetings,
    } satisfies Session),
  );

  // A record and a store of views only grow: what they say on a day is known by the last entry and the number of views.
  const summaries = new Map<string, { readonly stamp: string; readonly summary: MatterSummary }>();
  const summaryOf = async (id: string): Promise<MatterSummary[]> => {
    const [record, views] = await Promise.all([matters.read(id), parts.opinions.rows(id)]);
    const stamp = `${clock.today()} ${record.length} ${record.at(-1)?.commandId} ${views.length}`;
    const known = summaries.get(id);
    if (known?.stamp === stamp) return [known.summary];
    const dossier = foldDossier(id, record);
    if (!dossier) return [];
    const summary = matterSummary(dossier, {
      record,
      law: lawFor(dossier.profileId),
      meetings: parts.meetings,
      views,
    });
    summaries.set(id, { stamp, summary });
    return [summary];
  };

  api.get('/matters', async (c) => c.json((await Promise.all((await matters.ids()).map(summaryOf))).flat()));

  api.get('/matters/:id/record', async (c) => {
    const record = await matters.read(c.req.param('id'));
    return record.length > 0 ? c.json(record) : c.json({ kind: 'not-found' }, 404);
  });

  api.get('/matters/:id/opinions', async (c) => c.json(await parts.opinions.rows(c.req.param('id'))));

  api.post('/matters/:id/acts', async (c) => {
    const id = c.req.param('id');
    if (!MATTER_ID.test(id)) return c.json({ kind: 'bad-request', why: 'matter id' }, 400);
    const body = await c.req.text();
    if (body.length > MAX_BODY_BYTES) return c.json({ kind: 'bad-request', why: 'too large' }, 413);
    const decoded = command.safeParse(parseJson(body));
    if (!decoded.success) return c.json({ kind: 'bad-request', why: z.prettifyError(decoded.error) }, 400);
    const { commandId, expectedVersion, request } = decoded.data;
    const actor = c.get('actor');

    const record = await matters.read(id);
    const earlier = record.findLast((entry) => entry.commandId === commandId);
    if (earlier) return c.json({ version: earlier.seq });
    if (record.length === 0 && request.type !== 'proposeMatter') return c.json({ kind: 'not-found' }, 404);
    if (record.length !== expectedVersion)
      return c.json({ kind: 'conflict', version: record.length, since: record.slice(expectedVersion) }, 409);

    const dossier = foldDossier(id, record) ?? newDossier(id, parts.profileId);
    const decision = decide(dossier, request, lawFor(dossier.profileId), actor);
    if (!decision.ok) return c.json({ kind: 'refused', refusal: decision.error }, 422);
    const events = entriesOf(decision.value, { version: record.length, commandId, recordedAt: clock.now() });
    const appended = await matters.append(id, expectedVersion, events);
    if (appended.ok) return c.json({ version: appended.value });
    if (appended.error.kind === 'conflict') {
      const now = await matters.read(id);
      return c.json({ kind: 'conflict', version: now.length, since: now.slice(expectedVersion) }, 409);
    }
    return c.json({ kind: appended.error.kind }, 507);
  });

  api.route('/documents', documentRoutes(parts.documents, clock));

  api.notFound((c) => c.json({ kind: 'not-found' }, 404));
  api.onError((error, c) => c.json({ kind: 'server', why: error.message }, 500));
  return api;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
