import { Hono } from 'hono';
import * as z from 'zod/mini';
import type { Result } from '@/core/kernel';
import { claimedType, type FileType, nameOfFile } from '@/core/law';
import { type Actor, papersOnRecord } from '@/core/matter';
import type { Clock } from '@/ports/clock';
import { type FileFault, type FileStore, MAX_FILE_BYTES, type UploadStanding, type Uploads } from '@/ports/file-store';
import type { MatterStore } from '@/ports/matter-store';
import { countedBytes } from '../counted-bytes';
import { readJson } from '../read-json';
import { servedFile } from './served-file';

/** Where files of papers are kept, and what looks at them. */
export interface FilesOfPapers {
  readonly store: FileStore;
  readonly uploads: Uploads;
  /** The type of a file by its name and by what is in it, sent by this person. */
  inspect(name: string, bytes: Uint8Array<ArrayBuffer>, by: string): Promise<Result<FileType, FileFault>>;
}

interface FilesParts {
  readonly files: FilesOfPapers | undefined;
  readonly matters: MatterStore;
  readonly clock: Clock;
}

const SMALL = 4 * 1024;
const PIECE = 1024 * 1024;
/** Of one person at a time. */
const MOST_OPEN = 20;
const MOST_OPEN_BYTES = 10 * MAX_FILE_BYTES;
/** An upload that nobody ended is forgotten after a day. */
const FORGOTTEN_MS = 24 * 60 * 60 * 1000;

const ID = /^[A-Za-z0-9-]{16,64}$/;
const begun = z.strictObject({
  name: z.string().check(z.minLength(1), z.maxLength(1_000)),
  bytes: z.int().check(z.gte(0)),
});
const ending = z.strictObject({ digest: z.string().check(z.regex(/^[0-9a-f]{64}$/)) });

/** Sending a file in pieces, and taking away the file of a paper. What is sent is looked at whole before it is kept. */
export function filesRoutes({ files, matters, clock }: FilesParts): Hono<{ Variables: { actor: Actor } }> {
  const routes = new Hono<{ Variables: { actor: Actor } }>();
  const oneAtATime = inLine();

  routes.use('/files/*', async (c, next) => (files ? next() : c.json({ kind: 'no-store' }, 404)));
  const kept = () => {
    if (!files) throw new Error('let through without a store');
    return files;
  };
  /** An upload is its sender's alone. */
  const own = async (id: string, { id: person }: Actor): Promise<UploadStanding | undefined> => {
    const upload = ID.test(id) ? await kept().uploads.find(id) : undefined;
    return upload?.by === person ? upload : undefined;
  };

  routes.put('/files/:upload', async (c) => {
    const { uploads } = kept();
    const id = c.req.param('upload');
    const body = await readJson(c.req.raw, SMALL);
    const decoded = begun.safeParse(body.ok ? body.value : undefined);
    if (!ID.test(id) || !decoded.success) return c.json({ kind: 'bad-request' }, 400);
    const { bytes } = decoded.data;
    const name = nameOfFile(decoded.data.name);
    if (!claimedType(name)) return c.json({ kind: 'other-kind' }, 422);
    if (bytes === 0) return c.json({ kind: 'empty' }, 422);
    if (bytes > MAX_FILE_BYTES) return c.json({ kind: 'too-large', most: MAX_FILE_BYTES }, 413);
    const known = await uploads.find(id);
    if (known && (known.by !== c.get('actor').id || known.bytes !== bytes)) return c.json({ kind: 'taken' }, 409);
    if (known) return c.json({ received: known.received });
    const open = await openUploads(uploads, c.get('actor').id, clock.now());
    if (open.count >= MOST_OPEN || open.bytes + bytes > MOST_OPEN_BYTES) return c.json({ kind: 'too-many' }, 429);
    const opened = await uploads.begin({ id, by: c.get('actor').id, name, bytes, begunAt: clock.now() });
    return opened.ok ? c.json({ received: 0 }, 201) : c.json({ kind: opened.error.kind }, 507);
  });

  routes.get('/files/:upload', async (c) => {
    const upload = await own(c.req.param('upload'), c.get('actor'));
    return upload ? c.json({ received: upload.received }) : c.json({ kind: 'not-found' }, 404);
  });

  routes.patch('/files/:upload', async (c) => {
    const upload = await own(c.req.param('upload'), c.get('actor'));
    if (!upload) return c.json({ kind: 'not-found' }, 404);
    const at = c.req.header('upload-offset') ?? '';
    if (!/^\d{1,10}$/.test(at)) return c.json({ kind: 'bad-request' }, 400);
    const piece = await countedBytes(c.req.raw.body, PIECE, c.req.raw.signal);
    if (!piece) return c.json({ kind: 'too-large', most: PIECE }, 413);
    const added = await kept().uploads.append(upload.id, Number(at), piece);
    if (added.ok) return c.json({ received: added.value });
    if (added.error.kind === 'not-there') return c.json({ kind: 'not-found' }, 404);
    if (added.error.kind !== 'other-place') return c.json({ kind: added.error.kind }, 507);
    const now = await kept().uploads.find(upload.id);
    return c.json({ kind: 'other-place', received: now?.received ?? 0 }, 409);
  });

  routes.post('/files/:upload/end', async (c) => {
    const upload = await own(c.req.param('upload'), c.get('actor'));
    if (!upload) return c.json({ kind: 'not-found' }, 404);
    if (upload.ended) return c.json(upload.ended, 201);
    const body = await readJson(c.req.raw, SMALL);
    const decoded = ending.safeParse(body.ok ? body.value : undefined);
    if (!decoded.success) return c.json({ kind: 'bad-request' }, 400);
    if (upload.received !== upload.bytes) return c.json({ kind: 'unfinished', received: upload.received }, 409);
    const ended = await oneAtATime(() => keepWhole(kept(), upload, decoded.data.digest));
    if (ended.ok) return c.json(ended.value, 201);
    const later = keptForLater[ended.error.kind];
    if (!later) await kept().uploads.drop(upload.id);
    return c.json(ended.error, later ?? 422);
  });

  routes.delete('/files/:upload', async (c) => {
    const upload = await own(c.req.param('upload'), c.get('actor'));
    if (!upload) return c.json({ kind: 'not-found' }, 404);
    await kept().uploads.drop(upload.id);
    return c.json({});
  });

  routes.get('/matters/:id/files/:digest', async (c) => {
    const { id, digest } = c.req.param();
    const named = papersOnRecord(await matters.read(id)).find((one) => one.paper.file && one.paper.digest === digest);
    if (!files || !named?.paper.file) return c.json({ kind: 'not-found' }, 404);
    const got = await files.store.get(digest);
    if (got.ok) return servedFile(got.value, named.paper.file);
    return got.error.kind === 'damaged' ? c.json({ kind: 'damaged' }, 410) : c.json({ kind: 'not-found' }, 404);
  });

  return routes;
}

/** No fault of the file: what was sent stays, and its end is asked for again. */
const keptForLater: Readonly<Record<string, 503 | 507 | undefined>> = {
  'not-scanned': 503,
  'storage-full': 507,
  'storage-refused': 507,
};

async function keepWhole({ store, uploads, inspect }: FilesOfPapers, upload: UploadStanding, digest: string) {
  const bytes = (await uploads.content(upload.id)) ?? new Uint8Array();
  const type = await inspect(upload.name, bytes, upload.by);
  if (!type.ok) return type;
  const put = await store.put(digest, bytes);
  if (!put.ok) return put;
  const file = { digest, bytes: bytes.length, name: upload.name, type: type.value };
  await uploads.end(upload.id, file);
  return { ok: true, value: file } as const;
}

/** What a person has begun and not ended; what was left for a day goes. */
async function openUploads(uploads: Uploads, person: string, now: string) {
  let [count, bytes] = [0, 0];
  for (const one of await uploads.list()) {
    if (Date.parse(now) - Date.parse(one.begunAt) > FORGOTTEN_MS) await uploads.drop(one.id);
    else if (one.by === person && !one.ended) [count, bytes] = [count + 1, bytes + one.bytes];
  }
  return { count, bytes };
}

/** One after another: a whole file lies in memory while it is looked at. */
function inLine() {
  let last: Promise<unknown> = Promise.resolve();
  return <T>(work: () => Promise<T>): Promise<T> => {
    const turn = last.then(work, work);
    last = turn.catch(() => undefined);
    return turn;
  };
}
