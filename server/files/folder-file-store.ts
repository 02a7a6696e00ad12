import { randomUUID } from 'node:crypto';
import { mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { err, ok } from '@/core/kernel';
import { digestOfBytes, type FileStore, type KeptFile } from '@/ports/file-store';
import { fileFaultOf } from './file-fault-of';

const isDigest = (name: string) => /^[0-9a-f]{64}$/.test(name);

/**
 * Files in a folder, each under its digest in one of 256 folders. A file is written under a name of its own, brought to the disk and
 * only then given its digest for a name: what bears one is whole. What is there already is left as it is.
 */
export function folderFileStore(folder: string): FileStore {
  const shard = (digest: string) => join(folder, digest.slice(0, 2));
  const place = (digest: string) => join(shard(digest), digest);
  const sizeOf = async (digest: string) =>
    isDigest(digest) ? (await stat(place(digest)).catch(() => undefined))?.size : undefined;
  return {
    sizeOf,
    async put(digest, bytes) {
      if (!isDigest(digest) || (await digestOfBytes(bytes)) !== digest) return err({ kind: 'other-digest' });
      if ((await sizeOf(digest)) !== undefined) return ok(true);
      const part = join(shard(digest), `.${randomUUID()}.part`);
      try {
        await mkdir(shard(digest), { recursive: true, mode: 0o700 });
        await write(part, bytes);
        await rename(part, place(digest));
        for (const one of [shard(digest), folder]) await synced(one);
        return ok(true);
      } catch (cause) {
        await rm(part, { force: true }).catch(() => undefined);
        return err(fileFaultOf(cause));
      }
    },
    async get(digest) {
      if (!isDigest(digest)) return err({ kind: 'not-there' });
      let kept: Buffer;
      try {
        kept = await readFile(place(digest));
      } catch (cause) {
        if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') return err({ kind: 'not-there' });
        throw cause;
      }
      const bytes = new Uint8Array(kept.buffer as ArrayBuffer, kept.byteOffset, kept.length); // a file is never shared memory
      return (await digestOfBytes(bytes)) === digest ? ok(bytes) : err({ kind: 'damaged' });
    },
    async remove(digest) {
      if (!isDigest(digest)) return;
      await rm(place(digest), { force: true });
      await synced(shard(digest)).catch(() => undefined); // there is none where nothing was kept
    },
    async kept() {
      const files: KeptFile[] = [];
      for (const name of await namesIn(folder))
        if (/^[0-9a-f]{2}$/.test(name))
          for (const digest of await namesIn(join(folder, name))) {
            const bytes = digest.startsWith(name) ? await sizeOf(digest) : undefined;
            if (bytes !== undefined) files.push({ digest, bytes });
          }
      return files;
    },
  };
}

const namesIn = async (folder: string): Promise<readonly string[]> => (await readdir(folder).catch(() => [])).sort();

async function write(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, 'wx', 0o600);
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** The name of a new file is on the disk once its folder is. */
async function synced(folder: string): Promise<void> {
  const held = await open(folder, 'r');
  await held.sync().finally(() => held.close());
}
