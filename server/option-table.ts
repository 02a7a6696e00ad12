interface OptionRow {
  /** `list`: may be given again; in the environment with commas between. `secret`: in the environment alone. */
  readonly type: 'text' | 'flag' | 'list' | 'secret';
  readonly env: string | null;
  /** What stands for the value in the help. */
  readonly value?: string;
  readonly says: string;
}

/** Everything the server can be told, on the command line or in the environment; the help and the table of the docs are made of it. */
const optionTable = {
  data: { type: 'text', env: 'HENGCE_DATA', value: 'FOLDER', says: 'the office, over the database in this folder' },
  database: {
    type: 'secret',
    env: 'DATABASE_URL',
    says: 'the office, over PostgreSQL: postgres://role@host/database, as the role the server works as',
  },
  'database-owner': {
    type: 'secret',
    env: 'DATABASE_OWNER_URL',
    says: 'the same as the owner of the tables, who brings the schema up to date (else the role itself)',
  },
  files: {
    type: 'text',
    env: 'HENGCE_FILES',
    value: 'FOLDER',
    says: 'where files of papers are kept (else files in the folder of --data; with PostgreSQL none are kept without it)',
  },
  'keep-unnamed-days': {
    type: 'text',
    env: 'HENGCE_KEEP_UNNAMED_DAYS',
    value: 'N',
    says: 'days a file that was sent and that nothing names is kept (else 90); 0: for ever',
  },
  's3-url': {
    type: 'secret',
    env: 'HENGCE_S3_URL',
    says: 'files of papers in an object store instead: the address of its bucket, https://host/bucket',
  },
  's3-region': { type: 'secret', env: 'HENGCE_S3_REGION', says: 'the region of the bucket (else us-east-1)' },
  's3-key-id': { type: 'secret', env: 'HENGCE_S3_KEY_ID', says: 'the access key of the bucket' },
  's3-secret': { type: 'secret', env: 'HENGCE_S3_SECRET', says: 'the secret of that key' },
  scanner: {
    type: 'text',
    env: 'HENGCE_SCANNER',
    value: 'PLACE',
    says: 'a virus scanner (clamd) that looks at each file before it is kept: unix:/run/clamav/clamd.ctl or tcp://host:3310',
  },
  'record-key': {
    type: 'text',
    env: 'HENGCE_RECORD_KEY',
    value: 'FILE',
    says: 'the key records are sealed with (PEM), where it is kept outside of the database',
  },
  'new-record-key': {
    type: 'text',
    env: null,
    value: 'FILE',
    says: 'write a new key to seal records with into this new file, named by the one in use, and end',
  },
  checkpoint: {
    type: 'text',
    env: null,
    value: 'FILE',
    says: 'with --verify: a checkpoint that was kept elsewhere, held against the data',
  },
  'second-factor': {
    type: 'text',
    env: 'HENGCE_SECOND_FACTOR',
    value: 'RULE',
    says: 'of whom a code beside the password is asked: offered (nobody, who wants has one; default), administrators, everybody',
  },
  'proof-minutes': {
    type: 'text',
    env: 'HENGCE_PROOF_MINUTES',
    value: 'N',
    says: 'after so many minutes who signs, publishes or administers is asked again who he is (else 5)',
  },
  'key-file': {
    type: 'text',
    env: 'HENGCE_KEY_FILE',
    value: 'FILE',
    says: 'the key secrets in the database are sealed with: 64 hexadecimal digits (else secrets.key in the folder of --data)',
  },
  'oidc-issuer': {
    type: 'secret',
    env: 'HENGCE_OIDC_ISSUER',
    says: 'people sign in by this OpenID Connect provider too: https://… (needs HENGCE_ADDRESS)',
  },
  'oidc-client': { type: 'secret', env: 'HENGCE_OIDC_CLIENT_ID', says: 'the name of the office there' },
  'oidc-secret-file': {
    type: 'secret',
    env: 'HENGCE_OIDC_CLIENT_SECRET_FILE',
    says: 'the file with its secret (else a public client, held by PKCE alone)',
  },
  'oidc-name': { type: 'secret', env: 'HENGCE_OIDC_NAME', says: 'what stands on the button (else 统一身份认证)' },
  'oidc-claim': {
    type: 'secret',
    env: 'HENGCE_OIDC_CLAIM',
    says: 'the claim that is a person’s user name in the office (else preferred_username)',
  },
  'oidc-admit': {
    type: 'flag',
    env: 'HENGCE_OIDC_ADMIT',
    says: 'whoever signs in there and is unknown gets an account, without a post',
  },
  'smtp-url': {
    type: 'secret',
    env: 'HENGCE_SMTP_URL',
    says: 'mail server for digests: smtp://user:password@host:587 (STARTTLS) or smtps://…:465',
  },
  'mail-from': { type: 'secret', env: 'HENGCE_MAIL_FROM', says: 'the address digests are sent from' },
  'webhook-url': { type: 'secret', env: 'HENGCE_WEBHOOK_URL', says: 'message gateway for digests' },
  'webhook-form': {
    type: 'secret',
    env: 'HENGCE_WEBHOOK_FORM',
    says: 'what the gateway takes: json (signed), wecom, dingtalk (else json)',
  },
  'webhook-secret': { type: 'secret', env: 'HENGCE_WEBHOOK_SECRET', says: 'the secret messages to it are signed with' },
  address: { type: 'secret', env: 'HENGCE_ADDRESS', says: 'address of the office that links in messages lead to' },
  demo: { type: 'flag', env: null, says: 'the demo: files alone, everything stays in the browser' },
  sample: { type: 'flag', env: 'HENGCE_SAMPLE', says: 'load the sample city where there is no city yet' },
  verify: { type: 'flag', env: null, says: 'follow the chain of every record from its beginning, tell, and end' },
  rebuild: { type: 'flag', env: null, says: 'reckon the kept summaries and counts anew, tell, and end' },
  backup: {
    type: 'text',
    env: null,
    value: 'FOLDER',
    says: 'copy the data of --data into this new folder, also while a server works on them, check the copy, and end',
  },
  restore: {
    type: 'text',
    env: null,
    value: 'FOLDER',
    says: 'check the backup in this folder, put it into the new folder of --data, and end',
  },
  host: {
    type: 'text',
    env: 'HOST',
    value: 'ADDRESS',
    says: 'address to listen on (else 127.0.0.1: this machine only)',
  },
  port: { type: 'text', env: 'PORT', value: 'N', says: 'first port to try (else 4173); 0: any free one' },
  strict: { type: 'flag', env: null, says: 'that port or none' },
  name: { type: 'list', env: 'HENGCE_NAMES', value: 'NAME', says: 'a name of this server besides its addresses' },
  https: { type: 'flag', env: 'HENGCE_HTTPS', says: 'people reach it by HTTPS, through a proxy before it' },
  'trusted-proxy': {
    type: 'list',
    env: 'HENGCE_TRUSTED_PROXIES',
    value: 'ADDRESS',
    says: 'address or network (10.0.0.0/8) of that proxy: its X-Forwarded-For is believed',
  },
  backends: {
    type: 'text',
    env: 'HENGCE_BACKENDS',
    value: 'FILE',
    says: 'data backends, see server/backends.example.json',
  },
  tables: {
    type: 'text',
    env: 'HENGCE_TABLES',
    value: 'FILE',
    says: 'tables of PostgreSQL to show, see server/tables.example.json',
  },
  'user-header': {
    type: 'text',
    env: 'HENGCE_USER_HEADER',
    value: 'NAME',
    says: 'of the demo: header in which the sign-on proxy before it names the person',
  },
  'open-data': {
    type: 'flag',
    env: 'HENGCE_OPEN_DATA',
    says: 'of the demo: everybody who reaches the server may read its data',
  },
  log: {
    type: 'text',
    env: 'HENGCE_LOG',
    value: 'data|all|none',
    says: 'JSON lines on stdout: use of data (default), every request, nothing',
  },
  root: { type: 'text', env: null, value: 'FOLDER', says: 'the built app (else dist beside dist-server)' },
  help: { type: 'flag', env: null, says: 'this list' },
} as const satisfies Readonly<Record<string, OptionRow>>;

export type OptionName = keyof typeof optionTable;
export const optionRows = Object.entries(optionTable) as readonly (readonly [OptionName, OptionRow])[]; // the keys written above

const WIDTH = 27;

/** The help: one line an option, with its name in the environment. */
export const usage = [
  'Usage: npm start -- [options], or node dist-server/main.js [options]',
  '',
  ...optionRows.map(([name, { type, value, env, says }]) =>
    type === 'secret'
      ? `  ${String(env).padEnd(WIDTH)} ${says}`
      : `  ${`--${name}${value ? ` ${value}` : ''}`.padEnd(WIDTH)} ${says}${env ? ` (${env})` : ''}`,
  ),
  '',
].join('\n');
