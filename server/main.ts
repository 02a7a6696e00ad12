import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import type { IncomingMessage } from 'node:http';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createDataProxy, listedBackend, type ReadBackends, type UseOfData } from '@/api/data-proxy';
import { createGateway } from '@/api/gateway';
import type { Words } from '@/core/kernel';
import { firstStatement } from '@/wiring/page/first-statement';
import { sampleInEnglish } from '../mocks/load-sample';
import { createApi } from './create-api';
import { createHost } from './create-host';
import { openFileStore } from './files/open-files';
import { identify, isLoopback } from './identify';
import { closeGently, listen } from './listen';
import { openTables } from './open-tables';
import { usage } from './option-table';
import { peerAddress } from './peer-address';
import type { FirstAccount } from './people/first-account';
import { readBackendsFile } from './read-backends-file';
import { readOptions } from './read-options';
import { readKeyFile } from './record/key-file';

/** How long requests under way may take when the server is told to end. */
const GRACE_MS = 5_000;

function fail(lines: readonly string[], status: number): never {
  for (const line of lines) console.error(line);
  process.exit(status);
}
/** The names of the built files carry what is in them: the page that names them names the build. */
const buildOf = (root: string) =>
  createHash('sha256')
    .update(readFileSync(join(root, 'index.html')))
    .digest('hex')
    .slice(0, 16);
const firstAccountsText = (accounts: readonly FirstAccount[]) =>
  [
    '第一次启动：以下账户只显示这一次，登录后须更换密码。First start: these accounts are shown this once; each changes its password first.',
    ...accounts.map(({ login, password, what }) => `  ${login.padEnd(20)}${password}   ${what}`),
    '',
  ].join('\n');
const isForData = (request: Request) => /^\/api\/(data|gateway)(\/|$)/.test(new URL(request.url).pathname);
const notice = ({ zh, en }: Words) => console.error(`${zh}\n${en}`);

const options = readOptions(process.argv.slice(2), process.env, fileURLToPath(new URL('../dist', import.meta.url)));
if (!options.ok) fail([options.error, '', usage], 2);
if (options.value.help) {
  console.log(usage);
  process.exit(0);
}
const { root, host, userHeader, openData, log } = options.value;
if (!existsSync(join(root, 'index.html'))) fail([`No index.html in ${root}: run "npm run build" first.`], 1);

const none: ReadBackends = { backends: [], notices: [] };
const file = options.value.backendsFile;
const read = file === null ? null : readBackendsFile(file, process.env);
if (read && !read.ok) fail(read.error, 2);
const { backends, notices } = read?.value ?? none;
notices.forEach(notice);
const { tablesFile } = options.value;
const opened = tablesFile === null ? null : openTables(tablesFile, process.env, notice);
if (opened && !opened.ok) fail(opened.error, 2);
const tables = opened?.value ?? null;

const admission = { userHeader, openData, loopbackOnly: isLoopback(host) };
if ((backends.length > 0 || tables) && userHeader === null && !admission.loopbackOnly)
  notice(
    openData
      ? {
          zh: `凡能访问 ${host} 的人都可以读取数据后端的数据（--open-data）`,
          en: `Everybody who reaches ${host} may read the data of the backends (--open-data)`,
        }
      : {
          zh: `服务器不知道谁在访问，数据后端一律不答复：请用 --user-header 指明统一认证代理写入用户名的请求头`,
          en: 'The server cannot know who asks, so no backend answers: name the header of your sign-on proxy with --user-header',
        },
  );

const line = (entry: object) => process.stdout.write(`${JSON.stringify(entry)}\n`);
const remotes = new WeakMap<Request, string>();
const { dataFolder, databaseUrl, sample, https, trustedProxies, errand, newRecordKeyFile, backup, restore } =
  options.value;
const addressOf = peerAddress(trustedProxies);
if (dataFolder !== null && (backup ?? restore) !== null) {
  const copy = await import('./database/copy-city');
  const told = await (backup === null
    ? copy.restore(restore ?? '', dataFolder, openFileStore(options.value))
    : copy.backup(dataFolder, backup, openFileStore(options.value)));
  if (!told.ok) fail([told.error], 1);
  console.log(told.value);
  process.exit(0);
}
const database =
  dataFolder === null && databaseUrl === null
    ? null
    : // SQLite is compiled for the machine: who serves files alone does not need it.
      await (await import('./database/open-database')).openDatabase(options.value);
if (database && !database.ok) fail([database.error], 1);
const recordKey = readKeyFile(options.value.recordKeyFile);
if (!recordKey.ok) fail([recordKey.error], 1);
if (database && (errand ?? newRecordKeyFile) !== null) {
  const { runErrand } = await import('./run-errand');
  const told = await runErrand(database.value.db, recordKey.value, options.value);
  await database.value.close();
  if (!told.ok) fail([told.error], 1);
  console.log(told.value);
  process.exit(0);
}
const signIn = database && (await import('./people/open-sign-in')).openSignIn(options.value.signIn, dataFolder);
if (signIn && !signIn.ok) fail([signIn.error], 1);
const openedOffice =
  database && signIn
    ? await (await import('./open-office')).openOffice({
        database: database.value,
        place: options.value,
        recordKey: recordKey.value,
        keepUnnamedDays: options.value.keepUnnamedDays,
        log: line,
        sample,
        secure: https,
        signIn: signIn.value,
        build: buildOf(root),
        now: () => Date.now(),
        channels: options.value.channels,
        env: process.env,
        fixedSources: [...(tables ? [tables.entry] : []), ...backends.map(listedBackend)],
        addressOf: (request) => remotes.get(request) ?? 'unknown',
        report: (error) => console.error(error),
      })
    : null;
if (openedOffice && !openedOffice.ok) fail([openedOffice.error], 1);
const office = openedOffice?.value ?? null;
/** Who asks for data, where people sign in. */
const persons = new WeakMap<Request, string>();

const door = {
  /** With people who sign in they alone read the data: behind a proxy every address is its own. */
  identify: (request: Request) =>
    office ? (persons.get(request) ?? null) : identify(admission, request.headers, remotes.get(request) ?? 'unknown'),
  log: (use: UseOfData) => void (log !== 'none' && line({ log: 'data', ...use })),
  now: () => Date.now(),
};
const dataProxy = createDataProxy({
  ...door,
  backends,
  own: tables ? [tables.entry] : [],
  connected: async () => (await office?.connected()) ?? [],
  forward: (request, signal) => fetch(request, { signal }),
});
const gateway = tables?.source
  ? createGateway({ ...door, source: tables.source, deadlineMs: tables.deadlineMs, room: tables.room })
  : null;

/** A piece of a page; none where it could not be made. */
const piece = async (answer: Response) => (answer.ok ? answer.text() : '');

const api = createApi({ dataProxy, gateway, office });

/** The sentence of the home for the person of a session; none without one. */
async function statementFor(cookie: string | undefined): Promise<string> {
  if (!cookie) return '';
  const answers = await Promise.all(
    ['session', 'matters', 'work'].map((question) => api.request(`/api/${question}`, { headers: { cookie } })),
  );
  if (!answers.every(({ ok }) => ok)) return '';
  const [session, matters, work] = await Promise.all(answers.map((answer) => answer.json()));
  return firstStatement({ session, matters, work }, office?.isSample ? sampleInEnglish : undefined);
}

const server = createHost({
  root,
  ...(office && { page: office.isSample ? ('server-sample' as const) : ('server' as const) }),
  ...(office && {
    first: {
      open: async () => piece(await api.request('/api/open/first-page')),
      office: (request: IncomingMessage) => statementFor(request.headers.cookie),
    },
  }),
  names: options.value.names,
  api: async (request, remoteAddress) => {
    remotes.set(request, addressOf(remoteAddress, request.headers.get('x-forwarded-for')));
    const person = office && isForData(request) ? await office.personOf(request) : null;
    if (person !== null) persons.set(request, person);
    return api.fetch(request);
  },
  log: (request) => log === 'all' && line({ log: 'request', ...request }),
  now: () => Date.now(),
});

const listening = await listen(server, options.value);
if (!listening.ok) fail([listening.error], 1);
if (office && office.firstAccounts.length > 0) console.log(firstAccountsText(office.firstAccounts));
console.log(`Hengce 衡策: http://${host}:${listening.value}/  (Ctrl-C ends)`);

for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => {
    process.once(signal, () => process.exit(1)); // told twice: at once
    office?.drain();
    void closeGently(server, GRACE_MS)
      .then(() => tables?.close())
      .then(() => office?.close())
      .then(() => process.exit(0));
  });
