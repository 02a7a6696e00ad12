import { Hono } from 'hono';
import { readJson } from '@/api';
import { type AdminRole, cityChange, mayChange } from '@/ports/administration';
import { checkChains } from '../database/chain';
import type { CityDatabase } from '../database/tables';
import type { RecordKeys } from '../record/record-keys';
import type { openAdministration } from './administration';
import type { AuditLog } from './audit-log';
import type { Account } from './people';

interface Parts {
  readonly db: CityDatabase;
  readonly keys: RecordKeys;
  readonly administration: ReturnType<typeof openAdministration>;
  readonly audit: AuditLog;
  /** The administrator who asks: the door lets nobody else in. */
  adminOf(request: Request): Promise<Account & { readonly admin: AdminRole }>;
  addressOf(request: Request): string;
}

const MAX_BODY_BYTES = 10_000;
const ENTRIES = 200;
const STATUS = {
  taken: 409,
  'not-now': 409,
  'not-allowed': 403,
  'proof-due': 403,
  'bad-request': 400,
  offline: 503,
  server: 500,
} as const;

/** What the administrators see and change: below `/api/administration`. Every change and every refusal leaves a line in the log. */
export function administrationRoutes({ db, keys, administration, audit, adminOf, addressOf }: Parts): Hono {
  const routes = new Hono();

  routes.get('/', async (c) => c.json(await administration.state((await adminOf(c.req.raw)).admin)));

  routes.post('/changes', async (c) => {
    const { id, admin } = await adminOf(c.req.raw);
    const body = await readJson(c.req.raw, MAX_BODY_BYTES);
    const asked = cityChange.safeParse(body.ok ? body.value : undefined);
    if (!asked.success) return c.json({ kind: 'bad-request' }, 400);
    const { kind, ...about } = asked.data;
    const note = (outcome: string) =>
      audit.note({ person: id, act: kind, about: JSON.stringify(about), outcome, address: addressOf(c.req.raw) });
    if (!mayChange(admin, kind)) {
      await note('not-allowed');
      return c.json({ kind: 'not-allowed' }, 403);
    }
    const done = await administration.change(asked.data);
    await note(done.ok ? 'done' : done.error.kind);
    return done.ok ? c.json(done.value) : c.json(done.error, STATUS[done.error.kind]);
  });

  routes.get('/audit', async (c) => {
    const before = Number(c.req.query('before'));
    return c.json(await audit.read(Number.isInteger(before) && before > 0 ? before : null, ENTRIES));
  });

  routes.post('/chains', async (c) => {
    const { id } = await adminOf(c.req.raw);
    const { broken, events } = await checkChains(db);
    await audit.note({
      person: id,
      act: 'check-chains',
      about: broken ? `${broken.matter} ${broken.seq}` : '',
      outcome: broken ? 'broken' : 'whole',
      address: addressOf(c.req.raw),
    });
    return c.json({ broken, events, key: await keys.known() });
  });
  return routes;
}
