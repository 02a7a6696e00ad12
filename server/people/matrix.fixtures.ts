import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { keptInvitations } from '@/api/invitations';
import { civilDate, ok } from '@/core/kernel';
import type { DecisionFacts } from '@/core/law';
import { type RecordedEvent, type RoleId, roleIds } from '@/core/matter';
import { adminRoles } from '@/ports/administration';
import { invitationId } from '@/ports/expert-links';
import { openSqlite } from '../database/open-sqlite';
import { sqlMatterStore } from '../database/sql-matter-store';
import { sqlWorkspaceStore } from '../database/sql-workspace-store';
import type { OpenDatabase } from '../database/tables';
import { offeredFactor, officeOver } from '../office.fixtures';
import { openSessions } from './sessions';

const NOW = Date.parse('2026-11-23T02:00:00Z');
const OWN = '市水务局';
const OTHER = '市公安局';
const LINK_CODE = '1'.repeat(26);
const RECEIPT_CODE = '2'.repeat(26);

const day = civilDate;
const led: DecisionFacts = {
  title: '示例事项',
  profileId: 'd713',
  origin: 'entered',
  leadUnit: OWN,
  startedOn: day('2026-09-01'),
};
const consulted: DecisionFacts = {
  ...led,
  consultationOpened: day('2026-11-01'),
  consultationClosed: day('2026-12-10'),
};

/** Matters as they may stand, seen from the unit that leads them or did. */
export const statesOfMatters: Readonly<Record<string, DecisionFacts>> = {
  proposed: { title: '示例事项', profileId: 'd713', origin: 'entered' },
  led,
  consulting: consulted,
  withheld: { ...consulted, nonPublicBasis: { article: '示例依据', level: '工作秘密', reviewOn: null } },
  'handed-over': { ...consulted, leadUnit: OTHER },
  executing: { ...consulted, leadUnit: OTHER, executingUnit: OWN },
  ended: { ...consulted, endedOn: day('2026-11-20') },
};

/** Who asks: as the doors see him, and within `person` every role; the office worker of a unit in charge, and of another. */
export const askers: readonly string[] = [
  'nobody',
  'link-holder',
  'receipt-holder',
  'code-due',
  'password-due',
  'factor-due',
  'no-post',
  'disabled',
  ...adminRoles,
  ...roleIds,
  'undertaking-elsewhere',
];
/** Whom the doors stop where a route is not his, and what he is told there. */
export const stopped: Readonly<Record<string, string>> = {
  nobody: '401 not-signed-in',
  'link-holder': '401 not-signed-in',
  'receipt-holder': '401 not-signed-in',
  disabled: '401 not-signed-in',
  'code-due': '403 code-due',
  'password-due': '403 password-due',
  'factor-due': '403 factor-due',
  'no-post': '403 no-post',
  ...Object.fromEntries(adminRoles.map((role) => [role, '403 not-allowed'])),
};

const isRole = (name: string): name is RoleId => (roleIds as readonly string[]).includes(name);
const roleOf = (asker: string): RoleId | null =>
  isRole(asker) ? asker : asker === 'undertaking-elsewhere' ? 'undertaking' : null;

const entry = (facts: DecisionFacts): RecordedEvent => ({
  schema: 2,
  id: 'first',
  seq: 1,
  commandId: 'first',
  recordedAt: '2026-09-01T09:00:00+08:00',
  on: day('2026-09-01'),
  actor: { id: 'office', name: '王芳', role: 'office', unit: '市政府办公厅' },
  type: 'EarlierEntry',
  payload: { of: 'MatterProposed', facts },
});

interface SentParts {
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array<ArrayBuffer>;
}

/** An office with somebody of every kind, and a matter in every state. */
export async function officeOfMatrix(database?: OpenDatabase) {
  const folder = mkdtempSync(join(tmpdir(), 'hengce-matrix-'));
  const opened = database ? ok(database) : openSqlite(folder);
  if (!opened.ok) throw new Error(opened.error);
  const { db } = opened.value;
  let asked = 0;
  const office = await officeOver(opened.value, {
    now: () => NOW,
    filesFolder: join(folder, 'files'),
    signIn: { ...offeredFactor, secondFactor: 'everybody' },
    addressOf: () => `10.0.${(asked >> 8) & 255}.${asked & 255}`, // else the public doors count them as one who asks too often
  });
  const isAdmin = (name: string) => adminRoles.find((one) => one === name) ?? null;
  await db
    .insertInto('people')
    .values(
      askers.map((id) => ({
        id,
        login: `${id}-tried`,
        name: id,
        password: '',
        admin: isAdmin(id),
        must_change: id === 'password-due' ? 1 : 0,
        disabled: id === 'disabled' ? 1 : 0,
      })),
    )
    .execute();
  await db
    .insertInto('second_factors')
    .values(
      askers
        .filter((one) => one !== 'factor-due')
        .map((person) => ({ person, secret: '', confirmed: 1, last_step: 0 })),
    )
    .execute();
  await db
    .insertInto('units')
    .values([OWN, OTHER].map((name, index) => ({ id: `u${index}`, name, short: name, parent: null, closed: 0 })))
    .execute();
  await db
    .insertInto('posts')
    .values(
      askers.flatMap((person) => {
        const role = roleOf(person);
        const unit = person === 'undertaking-elsewhere' ? 'u1' : 'u0';
        return role ? [{ id: person, person, role, unit, since: '2026-01-01', until: null, stands_for: null }] : [];
      }),
    )
    .execute();
  await db
    .insertInto('settings')
    .values([
      { name: 'city', value: '示例市' },
      { name: 'profile', value: 'd713' },
    ])
    .execute();
  const matters = sqlMatterStore(db);
  for (const [id, facts] of Object.entries(statesOfMatters)) {
    const added = await matters.append(id, 0, [entry(facts)]);
    if (!added.ok) throw new Error(`${id}: ${added.error.kind}`);
  }
  const by = { id: 'undertaking', name: '示例人员', role: 'undertaking', unit: OWN } as const;
  await keptInvitations(sqlWorkspaceStore(db), () => day('2026-11-23')).add(
    invitationId(LINK_CODE),
    {
      matterId: 'consulting',
      no: 0,
      round: null,
      expert: { name: '示例专家', unit: '示例大学' },
      sign: 'ABCDEFGH',
      createdOn: day('2026-11-20'),
      expiresOn: day('2026-12-20'),
      revokedOn: null,
      openedOn: null,
      declared: null,
      withdrewOn: null,
      answer: null,
    },
    by,
  );
  const codes: Readonly<Record<string, string>> = { 'link-holder': LINK_CODE, 'receipt-holder': RECEIPT_CODE };
  const tokenless = ['nobody', ...Object.keys(codes)];

  const tokens = new Map<string, string>();
  const tokenOf = async (asker: string) => {
    const token =
      tokens.get(asker) ?? (await openSessions(db, () => NOW).begin(asker, { isCodeDue: asker === 'code-due' }));
    tokens.set(asker, token);
    return token;
  };

  async function send(asker: string, method: string, path: string, parts: SentParts = {}): Promise<Response> {
    asked += 1;
    const token = tokenless.includes(asker) ? null : await tokenOf(asker);
    if (path.startsWith('/api/account/')) tokens.delete(asker); // such routes end sessions
    const headers = new Headers(parts.headers);
    headers.set('sec-fetch-site', 'same-origin');
    if (token) headers.set('cookie', `hengce-session=${token}`);
    return office.fetch(
      new Request(`http://localhost${path}`, {
        method,
        headers,
        ...(method !== 'GET' && { body: parts.body ?? null }),
      }),
    );
  }
  const ask = (asker: string, method: string, path: string, body: object = {}) =>
    send(asker, method, path, { body: JSON.stringify(codes[asker] ? { ...body, code: codes[asker] } : body) });
  const sent = await ask('receipt-holder', 'POST', '/api/open/consultations/consulting/opinions', {
    clause: null,
    stance: 'support',
    text: '示例意见',
    name: '示例公众',
    contact: null,
    replies: null,
  });
  if (sent.status !== 201) throw new Error(await sent.text());
  return {
    routes: office.routes,
    ask,
    send,
    entries: async () => (await db.selectFrom('events').select('seq').execute()).length,
    refusals: async () =>
      await db.selectFrom('audit').select(['person', 'about']).where('outcome', '=', 'not-allowed').execute(),
    async close() {
      await office.close();
      rmSync(folder, { recursive: true });
    },
  };
}
