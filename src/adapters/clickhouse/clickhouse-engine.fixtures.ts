import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import * as z from 'zod';
import type { Fetcher } from '@/data';

const WHERE = new URL('../../../scripts/warehouse/package.json', import.meta.url);

interface Session {
  query(sql: string, format?: string): string;
  queryBind(sql: string, parameters: object, format?: string): string;
  cleanup(): void;
}
const engine = z.object({ Session: z.custom<new () => Session>((value) => typeof value === 'function') });

export interface Engine {
  run(sql: string): string;
  /** Answers as the HTTP interface of a server does: settings and parameters in the address, exceptions by their code. */
  readonly send: Fetcher;
  stop(): void;
}

/** The current engine of ClickHouse in this process (`chdb`): the server's own code without the server. */
export function startEngine(): Engine {
  if (!existsSync(new URL('node_modules/chdb', WHERE)))
    throw new Error('no chdb: npm install --no-save --ignore-scripts --prefix scripts/warehouse (npm test does so)');
  const session = new (engine.parse(createRequire(WHERE)('chdb')).Session)();
  return {
    run: (sql) => session.query(sql, 'TSV'),
    async send(request) {
      request.signal.throwIfAborted();
      const settings = [...new URL(request.url).searchParams];
      const parameters = settings.flatMap(([name, value]) =>
        name.startsWith('param_') ? [[name.slice('param_'.length), unescaped(value)] as const] : [],
      );
      const told = settings.filter(([name]) => !name.startsWith('param_') && name !== 'readonly');
      const written = told.map(([name, value]) => `${name} = ${/^\d+$/.test(value) ? value : `'${value}'`}`);
      const sql = (await request.text()).replace(
        / FORMAT JSONCompact$/,
        written.length > 0 ? ` SETTINGS ${written.join(', ')}` : '',
      );
      try {
        const body =
          parameters.length > 0
            ? session.queryBind(sql, Object.fromEntries(parameters), 'JSONCompact')
            : session.query(sql, 'JSONCompact');
        return new Response(body || '{"meta":[],"data":[]}');
      } catch (cause) {
        return new Response(cause instanceof Error ? cause.message : '', { status: 500 });
      }
    },
    stop: () => session.cleanup(),
  };
}

/** The server reads a parameter as a field of a tab-separated line. */
const unescaped = (field: string): string =>
  field.replaceAll(/\\(.)/gs, (_, sign: string) => ({ n: '\n', r: '\r', t: '\t', 0: '\0' })[sign] ?? sign);
