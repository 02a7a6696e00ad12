import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { err, ok, type Result } from '@/core/kernel';
import { readS3Place, type S3Place } from './files/s3-place';
import { readScannerPlace, type ScannerPlace } from './files/scanner-place';
import { isHostName, isListenable } from './host-name';
import { isLoopback } from './identify';
import { type Channels, readChannels } from './notices/channels';
import { type OptionName, optionRows } from './option-table';
import { isNetwork } from './peer-address';
import { readSignInOptions, type SignInOptions } from './people/read-sign-in-options';
import { faultOfUserHeader } from './user-header';

export interface Options {
  readonly port: number;
  readonly host: string;
  readonly root: string;
  readonly strict: boolean;
  readonly names: readonly string[];
  readonly backendsFile: string | null;
  readonly tablesFile: string | null;
  readonly userHeader: string | null;
  readonly openData: boolean;
  /** Where the office works: a folder, or PostgreSQL. Both null: the demo, or help alone. */
  readonly dataFolder: string | null;
  readonly databaseUrl: string | null;
  /** Where files of papers are kept; null: they are not. */
  readonly filesFolder: string | null;
  readonly s3: S3Place | null;
  /** What looks for viruses in files; null: nothing does. */
  readonly scanner: ScannerPlace | null;
  /** Days a file is kept that nothing names; 0: for ever. */
  readonly keepUnnamedDays: number;
  readonly databaseOwnerUrl: string | null;
  /** File of the key that records are sealed with; null: it is kept in the database. */
  readonly recordKeyFile: string | null;
  /** Where a new one is written, instead of serving. */
  readonly newRecordKeyFile: string | null;
  /** With --verify: file of a checkpoint that was kept elsewhere. */
  readonly checkpointFile: string | null;
  /** What is done instead of serving. */
  readonly errand: 'verify' | 'rebuild' | null;
  /** Copied to, or from, instead of serving. */
  readonly backup: string | null;
  readonly restore: string | null;
  /** Refuse what would be a hole in a city hall. */
  readonly strictSafety: boolean;
  readonly sample: boolean;
  readonly https: boolean;
  readonly trustedProxies: readonly string[];
  readonly log: 'data' | 'all' | 'none';
  readonly help: boolean;
  /** Where digests of notices are sent. */
  readonly channels: Channels;
  /** How people prove who they are. */
  readonly signIn: SignInOptions;
}
type Environment = Readonly<Record<string, string | undefined>>;

/** The options of the command line, with the environment behind them. Error: one line for a person. */
export function readOptions(args: readonly string[], env: Environment, defaultRoot: string): Result<Options, string> {
  const told = toldOptions(args, env);
  if (!told.ok) return told;
  const { text, flag, list } = told.value;
  const portText = text('port') ?? '4173';
  const port = /^\d{1,5}$/.test(portText) ? Number(portText) : Number.NaN;
  if (!(port <= 65_535)) return err(`Not a port (0 to 65535, in digits): ${portText}`);
  const host = text('host') ?? '127.0.0.1';
  if (!isListenable(host)) return err(`Not an address to listen on: ${host}`);
  const names = list('name');
  const strangeName = names.find((name) => !isHostName(name));
  if (strangeName !== undefined) return err(`Not the name of a server (without scheme, port and path): ${strangeName}`);
  const log = text('log') ?? 'data';
  if (log !== 'data' && log !== 'all' && log !== 'none') return err(`Not a log: ${log}`);
  const userHeader = text('user-header')?.toLowerCase() ?? null;
  const headerFault = userHeader === null ? null : faultOfUserHeader(userHeader);
  if (headerFault !== null) return err(headerFault);
  const trustedProxies = list('trusted-proxy');
  const strangeProxy = trustedProxies.find((one) => !isNetwork(one));
  if (strangeProxy !== undefined) return err(`Not an address or a network: ${strangeProxy}`);
  const errands = [flag('verify'), flag('rebuild'), ...(['backup', 'restore', 'new-record-key'] as const).map(text)];
  if (errands.filter(Boolean).length > 1)
    return err('One of --verify, --rebuild, --backup, --restore and --new-record-key at a time');
  if (text('checkpoint') !== undefined && !flag('verify')) return err('--checkpoint is of --verify');
  const channels = readChannels({
    smtpUrl: text('smtp-url'),
    mailFrom: text('mail-from'),
    webhookUrl: text('webhook-url'),
    webhookForm: text('webhook-form'),
    webhookSecret: text('webhook-secret'),
    address: text('address'),
  });
  if (!channels.ok) return channels;
  const keepDays = text('keep-unnamed-days') ?? '90';
  if (!/^\d{1,4}$/.test(keepDays)) return err(`Not a number of days (0 to 9999): ${keepDays}`);
  const s3 = readS3Place({
    url: text('s3-url'),
    region: text('s3-region'),
    keyId: text('s3-key-id'),
    secret: text('s3-secret'),
  });
  if (!s3.ok) return s3;
  const scanner = readScannerPlace(text('scanner'));
  if (!scanner.ok) return scanner;
  const signIn = readSignInOptions({
    secondFactor: text('second-factor'),
    proofMinutes: text('proof-minutes'),
    keyFile: text('key-file'),
    hasFolder: text('database') === undefined,
    provider: {
      issuer: text('oidc-issuer'),
      clientId: text('oidc-client'),
      secretFile: text('oidc-secret-file'),
      name: text('oidc-name'),
      claim: text('oidc-claim'),
      admits: flag('oidc-admit'),
      address: channels.value.address,
    },
  });
  if (!signIn.ok) return signIn;
  const options: Options = {
    channels: channels.value,
    signIn: signIn.value,
    port,
    host,
    root: text('root') ?? defaultRoot,
    strict: flag('strict'),
    names,
    backendsFile: text('backends') ?? null,
    tablesFile: text('tables') ?? null,
    userHeader,
    openData: flag('open-data'),
    dataFolder: text('data') ?? null,
    databaseUrl: text('database') ?? null,
    s3: s3.value,
    scanner: scanner.value,
    keepUnnamedDays: Number(keepDays),
    filesFolder: text('files') ?? filesBeside(text('data')),
    databaseOwnerUrl: text('database-owner') ?? null,
    recordKeyFile: text('record-key') ?? null,
    newRecordKeyFile: text('new-record-key') ?? null,
    checkpointFile: text('checkpoint') ?? null,
    errand: flag('verify') ? 'verify' : flag('rebuild') ? 'rebuild' : null,
    backup: text('backup') ?? null,
    restore: text('restore') ?? null,
    strictSafety: env.NODE_ENV === 'production',
    sample: flag('sample'),
    https: flag('https'),
    trustedProxies,
    log,
    help: flag('help'),
  };
  const fault = options.help ? null : (modeFault(options, flag('demo')) ?? unsafe(options));
  return fault === null ? ok(options) : err(fault);
}

const filesBeside = (data: string | undefined) => (data === undefined ? null : join(data, 'files'));

function modeFault(options: Options, demo: boolean): string | null {
  const { dataFolder, databaseUrl, filesFolder, s3, sample, https, errand, backup, restore } = options;
  const isOffice = dataFolder !== null || databaseUrl !== null;
  if ((backup ?? restore) !== null && (demo || dataFolder === null))
    return '--backup and --restore are of the folder of --data (HENGCE_DATA); PostgreSQL has pg_dump and pg_basebackup';
  if (demo) {
    if (isOffice) return '--demo keeps everything in the browser: it takes no --data (HENGCE_DATA) and no DATABASE_URL';
    return sample || https || errand ? '--sample, --https, --verify and --rebuild are of the office' : null;
  }
  if (!isOffice)
    return 'Say what to run: --data FOLDER (the office, with people who sign in) or --demo (the demo, as files)';
  if (s3 && filesFolder === null)
    return 'With HENGCE_S3_URL files on their way still need a folder: name it with --files (HENGCE_FILES)';
  if (dataFolder !== null && databaseUrl !== null) return 'Either --data (HENGCE_DATA) or DATABASE_URL, not both';
  if (databaseUrl !== null && !/^postgres(ql)?:\/\//.test(databaseUrl)) return 'DATABASE_URL is no postgres:// address';
  return null;
}

/** What would be a hole in a city hall; elsewhere a trial may do so. */
function unsafe({ host, https, trustedProxies, openData, dataFolder, databaseUrl, strictSafety }: Options) {
  if (!strictSafety) return null;
  const isOffice = dataFolder !== null || databaseUrl !== null;
  if (isOffice && !https && !isLoopback(host))
    return 'Passwords would travel in the clear: put a proxy with HTTPS before the server, and say --https (HENGCE_HTTPS=1). Refused in production';
  if (https && trustedProxies.length === 0)
    return 'Behind HTTPS every address would be the proxy’s: name it with --trusted-proxy (HENGCE_TRUSTED_PROXIES). Refused in production';
  if (openData && !isLoopback(host)) return '--open-data beyond this machine is refused in production';
  return null;
}

/** What was told of each option: the command line before the environment. */
function toldOptions(args: readonly string[], env: Environment) {
  const known = new Set(optionRows.flatMap(([, row]) => row.env ?? []));
  const stray = Object.keys(env).find((name) => name.startsWith('HENGCE_') && !known.has(name));
  if (stray !== undefined) return err(`No such setting: ${stray}`);
  let values: Readonly<Record<string, string | boolean | readonly (string | boolean)[] | undefined>>;
  try {
    const parsed = parseArgs({
      args: [...args],
      tokens: true,
      options: Object.fromEntries(
        optionRows
          .filter(([, { type }]) => type !== 'secret')
          .map(([name, { type }]) => [
            name,
            { type: type === 'flag' ? ('boolean' as const) : ('string' as const), multiple: type === 'list' },
          ]),
      ),
    });
    values = parsed.values;
    const given = parsed.tokens.flatMap((token) => (token.kind === 'option' ? [token.name] : []));
    const twice = given.find((name, at) => !Array.isArray(values[name]) && given.indexOf(name) !== at);
    if (twice !== undefined) return err(`--${twice} is given twice`);
  } catch (cause) {
    return err(cause instanceof Error ? cause.message : String(cause));
  }
  const empty = Object.entries(values).find(
    ([, value]) => value === '' || (Array.isArray(value) && value.includes('')),
  );
  if (empty) return err(`--${empty[0]} is empty`);
  const ofEnv = new Map(
    optionRows.map(([name, row]) => [name, (row.env !== null && env[row.env]?.trim()) || undefined]),
  );
  const strangeFlag = optionRows.find(
    ([name, { type }]) => type === 'flag' && ![undefined, '0', '1'].includes(ofEnv.get(name)),
  );
  if (strangeFlag) return err(`${strangeFlag[1].env} is 1 or 0, not ${ofEnv.get(strangeFlag[0])}`);
  return ok({
    text: (name: OptionName): string | undefined => {
      const value = values[name];
      return typeof value === 'string' ? value : ofEnv.get(name);
    },
    flag: (name: OptionName): boolean => values[name] === true || ofEnv.get(name) === '1',
    list: (name: OptionName): readonly string[] => {
      const value = values[name];
      return Array.isArray(value) ? value.map(String) : (ofEnv.get(name)?.split(',') ?? []).map((one) => one.trim());
    },
  });
}
