import { afterAll, beforeAll, expect, it } from 'vitest';
import { openPostgres } from './database/open-postgres';
import { type OpenedOffice, officeOver } from './office.fixtures';
import { type Cluster, startCluster } from './postgres/cluster.fixtures';
import { trialCity } from './trials/trial-city';

/** Two servers over one PostgreSQL, each with people at it. */
let cluster: Cluster;
const now = () => Date.parse('2026-11-23T02:00:00Z');
const offices: OpenedOffice[] = [];
let token = '';

async function office(): Promise<OpenedOffice> {
  const database = await openPostgres({ url: cluster.readerUrl, ownerUrl: cluster.url, strict: false });
  if (!database.ok) throw new Error(database.error);
  const opened = await officeOver(database.value, { now });
  offices.push(opened);
  return opened;
}
beforeAll(async () => {
  cluster = await startCluster();
  expect((await office()).firstAccounts.map(({ login }) => login)).toEqual(['system', 'security', 'audit']);
  expect((await office()).firstAccounts).toEqual([]);
  const database = await openPostgres({ url: cluster.readerUrl, ownerUrl: null, strict: false });
  if (!database.ok) throw new Error(database.error);
  const { db, close } = database.value;
  token = await trialCity(db, now);
  await close();
}, 60_000);
afterAll(async () => {
  for (const one of offices) await one.close();
  await cluster.stop();
});

const ask = (one: OpenedOffice | undefined, path: string, body?: object) =>
  one?.fetch(
    new Request(`http://localhost/api/${path}`, {
      headers: { cookie: `hengce-session=${token}`, 'sec-fetch-site': 'same-origin' },
      ...(body && { method: 'POST', body: JSON.stringify(body) }),
    }),
  );
const proposal = (title: string) => ({
  commandId: `c-${title}`,
  expectedVersion: 0,
  request: {
    type: 'proposeMatter',
    on: '2026-11-23',
    title,
    origin: 'entered',
    profileId: 'd713',
    proposalSource: 'leader',
    proposer: '市政府办公厅',
  },
});

it('what one server records, the other tells and shows; a command sent to both at once is recorded once', async () => {
  const [one, other] = offices;
  const stream = (await ask(other, 'changes'))?.body?.getReader();
  const next = async () => new TextDecoder().decode((await stream?.read())?.value);
  expect(await next()).toContain('retry');
  const answers = await Promise.all([
    ask(one, 'matters/own-1/acts', proposal('示例事项')),
    ask(other, 'matters/own-1/acts', proposal('示例事项')),
  ]);
  expect(await Promise.all(answers.map((answer) => answer?.json()))).toEqual([{ version: 1 }, { version: 1 }]);
  expect(await next()).toContain('"matterId":"own-1"');
  expect((await ask(one, 'matters/own-2/acts', proposal('另一事项')))?.status).toBe(200);
  expect(await next()).toContain('另一事项');
  expect(await (await ask(other, 'matters'))?.json()).toHaveLength(2);
  await stream?.cancel();
});
