import { mkdir, open, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { err, ok } from '@/core/kernel';
import { fileTypeIds } from '@/core/law';
import type { UploadStanding, Uploads } from '@/ports/file-store';
import { fileFaultOf } from './file-fault-of';

const about = z.strictObject({
  id: z.string(),
  by: z.string(),
  name: z.string(),
  bytes: z.number(),
  begunAt: z.string(),
  ended: z
    .strictObject({ digest: z.string(), bytes: z.number(), name: z.string(), type: z.enum(fileTypeIds) })
    .optional(),
});
type About = z.infer<typeof about>;

const isId = (name: string) => /^[A-Za-z0-9-]{1,64}$/.test(name);

/** Files on their way in a folder: what came of each, and a note of what it is. They outlive the process. */
export function folderUploads(folder: string): Uploads {
  const part = (id: string) => join(folder, `${id}.part`);
  const note = (id: string) => join(folder, `${id}.json`);
  /** One piece of an upload after another: two at once would both find the same place free. */
  const turns = new Map<string, Promise<unknown>>();
  const inTurn = <T>(id: string, work: () => Promise<T>): Promise<T> => {
    const turn = (turns.get(id) ?? Promise.resolve()).then(work, work);
    const last = turn.catch(() => undefined).finally(() => turns.get(id) === last && turns.delete(id));
    turns.set(id, last);
    return turn;
  };
  const tell = async (told: About) => {
    const fresh = `${note(told.id)}.new`;
    await writeFile(fresh, JSON.stringify(told), { mode: 0o600 });
    await rename(fresh, note(told.id));
  };
  const find = async (id: string): Promise<UploadStanding | undefined> => {
    if (!isId(id)) return undefined;
    const text = await readFile(note(id), 'utf8').catch(() => undefined);
    if (text === undefined) return undefined;
    const { ended, ...upload } = about.parse(JSON.parse(text));
    const received = ended?.bytes ?? (await stat(part(id)).catch(() => undefined))?.size ?? 0;
    return { ...upload, received, ...(ended && { ended }) };
  };
  return {
    find,
    async begin(upload) {
      if (!isId(upload.id)) return err({ kind: 'storage-refused' });
      if (await find(upload.id)) return ok(true);
      try {
        await mkdir(folder, { recursive: true, mode: 0o700 });
        await tell(upload);
        return ok(true);
      } catch (cause) {
        return err(fileFaultOf(cause));
      }
    },
    async list() {
      const names = await readdir(folder).catch(() => []);
      const found = await Promise.all(
        names.flatMap((name) => (name.endsWith('.json') ? [find(name.slice(0, -5))] : [])),
      );
      return found.filter((one) => one !== undefined);
    },
    append: (id, at, piece) =>
      inTurn(id, async () => {
        const upload = await find(id);
        if (!upload || upload.ended) return err({ kind: 'not-there' });
        if (at !== upload.received || at + piece.length > upload.bytes) return err({ kind: 'other-place' });
        const file = await open(part(id), 'a', 0o600);
        try {
          await file.writeFile(piece);
          return ok(at + piece.length);
        } catch (cause) {
          await file.truncate(at).catch(() => undefined); // half a piece is none
          return err(fileFaultOf(cause));
        } finally {
          await file.close();
        }
      }),
    async content(id) {
      const upload = await find(id);
      if (!upload || upload.ended) return undefined;
      const whole = await readFile(part(id)).catch(() => Buffer.alloc(0));
      return new Uint8Array(whole.buffer as ArrayBuffer, whole.byteOffset, whole.length); // a file is never shared memory
    },
    async end(id, ended) {
      const upload = await find(id);
      if (!upload) return;
      const { received: _, ...told } = upload;
      await tell({ ...told, ended: { ...ended } });
      await rm(part(id), { force: true });
    },
    async drop(id) {
      if (!isId(id)) return;
      for (const path of [note(id), part(id)]) await rm(path, { force: true });
    },
  };
}
