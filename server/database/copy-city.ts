import {
  chmodSync,
  closeSync,
  copyFileSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { Kysely, SqliteDialect } from 'kysely';
import { err, ok, type Result } from '@/core/kernel';
import type { FileStore } from '@/ports/file-store';
import { copiedWords, copyFiles } from '../files/copy-files';
import { folderFileStore } from '../files/folder-file-store';
import { SEALING_KEY_FILE } from '../people/factor/sealing-key';
import { brokenWords, checkChains } from './chain';
import { sqliteMigrations } from './sqlite-migrations';
import type { Tables } from './tables';

const FILE = 'hengce.sqlite';
const OWNER_ALONE = 0o600;

const FILES = 'files';

/**
 * Copies the data of a city and the files of its papers into a folder of their own, also while a server works on them. Error: one line;
 * nothing is left behind. `files`: where they are kept, if not beside the data.
 */
export const backup = (data: string, folder: string, files?: FileStore): Promise<Result<string, string>> =>
  copied(data, folder, { from: files ?? filesIn(data), to: filesIn(folder) }, []);

/** Puts a backup where a server will work. Sessions are not taken along: one that was ended since would live again. */
export const restore = (folder: string, data: string, files?: FileStore): Promise<Result<string, string>> =>
  copied(folder, data, { from: filesIn(folder), to: files ?? filesIn(data) }, ['DELETE FROM sessions']);

const filesIn = (folder: string) => folderFileStore(join(folder, FILES));

/** The copy bears its name only once each page was read and each chain was followed in it. */
async function copied(
  from: string,
  to: string,
  files: { readonly from: FileStore; readonly to: FileStore },
  changes: readonly string[],
): Promise<Result<string, string>> {
  const source = join(from, FILE);
  if (!existsSync(source)) return err(`There are no data of a city in ${from}: ${FILE} is missing.`);
  const part = join(to, `${FILE}.part`);
  try {
    if (existsSync(to) && readdirSync(to).length > 0) return err(`${to} is not empty: name a new folder.`);
    mkdirSync(to, { recursive: true, mode: 0o700 });
    closeSync(openSync(part, 'wx', OWNER_ALONE)); // it holds password hashes, wherever the folder is
    const original = new Database(source, { readonly: true });
    try {
      await original.backup(part);
    } finally {
      original.close();
    }
    const looked = await lookedThrough(part, changes);
    if (!looked.ok) {
      rmSync(part);
      return looked;
    }
    // After the data: what they name was kept before, and nothing is ever taken out.
    const filed = await copyFiles(files.from, files.to);
    copyKey(from, to);
    synced(part);
    renameSync(part, join(to, FILE));
    synced(to);
    return ok(`${looked.value} entries, each as it was written, in ${to}.${copiedWords(filed)}`);
  } catch (cause) {
    for (const end of ['', '-journal', '-wal', '-shm']) rmSync(part + end, { force: true });
    rmSync(join(to, FILES), { recursive: true, force: true });
    rmSync(join(to, SEALING_KEY_FILE), { force: true });
    return err(`${from} cannot be copied to ${to}: ${cause instanceof Error ? cause.message : String(cause)}`);
  }
}

/** The key of the secrets, where it lies beside the data: without it nobody with a second factor could sign in again. */
function copyKey(from: string, to: string): void {
  if (!existsSync(join(from, SEALING_KEY_FILE))) return;
  const kept = join(to, SEALING_KEY_FILE);
  copyFileSync(join(from, SEALING_KEY_FILE), kept);
  chmodSync(kept, OWNER_ALONE);
  synced(kept);
}

async function lookedThrough(file: string, changes: readonly string[]): Promise<Result<number, string>> {
  const copy = new Database(file);
  const db = new Kysely<Tables>({ dialect: new SqliteDialect({ database: copy }) });
  try {
    copy.pragma('journal_mode = DELETE');
    const version = Number(copy.pragma('user_version', { simple: true }));
    if (version > sqliteMigrations.length)
      return err(`The data are of version ${version}; this server knows ${sqliteMigrations.length}: use a newer one.`);
    const found = String(copy.pragma('integrity_check(1)', { simple: true }));
    if (found !== 'ok') return err(`The file is damaged: ${found}`);
    const { broken, events } = await checkChains(db);
    if (broken) return err(brokenWords(broken));
    for (const change of changes) copy.exec(change);
    return ok(events);
  } finally {
    await db.destroy();
  }
}

function synced(path: string): void {
  const held = openSync(path, 'r');
  fsyncSync(held);
  closeSync(held);
}
