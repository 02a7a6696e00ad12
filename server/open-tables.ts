import { readFileSync } from 'node:fs';
import { err, ok, type Result, type Words } from '@/core/kernel';
import type { BackendEntry } from '@/ports/data-source';
import type { TableSource } from '@/ports/table-source';
import { postgresSource } from './postgres/postgres-source';
import { openDatabase } from './postgres/read-only-session';
import { tableFile } from './postgres/table-file';

export interface OpenTables {
  readonly entry: BackendEntry;
  /** Null: the variable with the address of the database is not set. */
  readonly source: TableSource | null;
  readonly deadlineMs: number;
  readonly room: { readonly concurrent: number; readonly waiting: number; readonly waitMs: number };
  close(): Promise<void>;
}

/** Beyond the time of one statement: a page is two of them, and a place in the pool. */
const MARGIN_MS = 5_000;

/** The tables of a file, over the database whose address is in the environment. Errors: one line an issue, the file first. */
export function openTables(
  file: string,
  env: Readonly<Record<string, string | undefined>>,
  tell: (fault: Words) => void,
): Result<OpenTables, readonly string[]> {
  let content: unknown;
  try {
    content = JSON.parse(readFileSync(file, 'utf8'));
  } catch (cause) {
    return err([`${file}: ${cause instanceof Error ? cause.message : String(cause)}`]);
  }
  const read = tableFile.safeParse(content);
  if (!read.success)
    return err(
      read.error.issues.map(({ path, message }) => `${file}: ${path.map(String).join('.') || '(root)'}: ${message}`),
    );
  const { name, owner, connection, limits } = read.data;
  const address = env[connection.env]?.trim();
  if (!address)
    tell({
      zh: `数据网关“${name.zh}”不可用：未设置环境变量 ${connection.env}`,
      en: `data gateway "${name.en}" is unavailable: environment variable ${connection.env} is not set`,
    });
  const database = address ? openDatabase(address, limits) : null;
  return ok({
    entry: { id: 'gateway', kind: 'gateway', name, owner, base: 'api/gateway/', available: database !== null },
    source: database && postgresSource(read.data, database, tell),
    deadlineMs: limits.statementMs * 2 + MARGIN_MS,
    room: { concurrent: limits.connections, waiting: limits.connections * 8, waitMs: MARGIN_MS },
    close: async () => database?.close(),
  });
}
