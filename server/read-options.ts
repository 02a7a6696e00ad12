import { parseArgs } from 'node:util';
import { err, ok, type Result } from '@/core/kernel';
import { isHostName, isListenable } from './host-name';
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
  /** Folder of the database; null: the app is served as files, the demo. */
  readonly dataFolder: string | null;
  readonly sample: boolean;
  readonly https: boolean;
  readonly log: 'data' | 'all' | 'none';
  readonly help: boolean;
}

export const usage = `Usage: npm start -- [options], or node dist-server/main.js [options]

  --port N            first port to try (PORT, else 4173); 0: any free one
  --strict            that port or none
  --host ADDRESS      address to listen on (HOST, else 127.0.0.1: this machine only)
  --root FOLDER       the built app (else dist beside dist-server)
  --data FOLDER       work on the database in this folder, with people who sign in (HENGCE_DATA, else the demo)
  --sample            load the sample city where that folder is empty
  --https             people reach this server by HTTPS, through a proxy before it
  --backends FILE     data backends, see server/backends.example.json (HENGCE_BACKENDS, else none)
  --tables FILE       tables of PostgreSQL to show, see server/tables.example.json (HENGCE_TABLES, else none)
  --name NAME         a name of this server besides its addresses; may be given again
  --user-header NAME  header in which the sign-on proxy before this server names the person: x-... or remote-user
  --open-data         everybody who reaches the server may read its data
  --log data|all|none JSON lines on stdout: use of data (default), every request, nothing
`;

/** The options of the command line, with the environment behind them. Error: one line for a person. */
export function readOptions(
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
  defaultRoot: string,
): Result<Options, string> {
  let values: ReturnType<typeof parse>;
  try {
    values = parse(args);
  } catch (cause) {
    return err(cause instanceof Error ? cause.message : String(cause));
  }
  const empty = Object.entries(values).find(
    ([, value]) => value === '' || (Array.isArray(value) && value.includes('')),
  );
  if (empty) return err(`--${empty[0]} is empty`);
  const told = values.port ?? (env.PORT || '4173');
  const port = /^\d{1,5}$/.test(told) ? Number(told) : Number.NaN;
  if (!(port <= 65_535)) return err(`Not a port (0 to 65535, in digits): ${told}`);
  const host = values.host ?? (env.HOST || '127.0.0.1');
  if (!isListenable(host)) return err(`Not an address to listen on: ${host}`);
  const strangeName = values.name?.find((name) => !isHostName(name));
  if (strangeName !== undefined) return err(`Not the name of a server (without scheme, port and path): ${strangeName}`);
  const log = values.log ?? 'data';
  if (log !== 'data' && log !== 'all' && log !== 'none') return err(`Not a log: ${log}`);
  const userHeader = values['user-header']?.toLowerCase() ?? null;
  const fault = userHeader === null ? null : faultOfUserHeader(userHeader);
  if (fault !== null) return err(fault);
  return ok({
    port,
    host,
    root: values.root ?? defaultRoot,
    strict: values.strict ?? false,
    names: values.name ?? [],
    backendsFile: values.backends ?? (env.HENGCE_BACKENDS || null),
    tablesFile: values.tables ?? (env.HENGCE_TABLES || null),
    userHeader,
    openData: values['open-data'] ?? false,
    dataFolder: values.data ?? (env.HENGCE_DATA || null),
    sample: values.sample ?? false,
    https: values.https ?? false,
    log,
    help: values.help ?? false,
  });
}

const parse = (args: readonly string[]) =>
  parseArgs({
    args: [...args],
    options: {
      port: { type: 'string' },
      host: { type: 'string' },
      root: { type: 'string' },
      strict: { type: 'boolean' },
      name: { type: 'string', multiple: true },
      backends: { type: 'string' },
      tables: { type: 'string' },
      'user-header': { type: 'string' },
      'open-data': { type: 'boolean' },
      data: { type: 'string' },
      sample: { type: 'boolean' },
      https: { type: 'boolean' },
      log: { type: 'string' },
      help: { type: 'boolean' },
    },
  }).values;
