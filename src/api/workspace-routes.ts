import { Hono } from 'hono';
import { z } from 'zod';
import { err, ok } from '@/core/kernel';
import type { Actor } from '@/core/matter';
import { isSealedAs } from '@/data';
import type { Clock } from '@/ports/clock';
import type { ErasureLog } from '@/ports/erasures';
import {
  type Collection,
  type CollectionId,
  collections,
  isCollectionId,
  type Snapshot,
  type StoredDocument,
  snapshotSchema,
  type WorkspaceStore,
} from '@/ports/workspace';
import { readJson } from './read-json';
import { erasureOf } from './retention';

const ID = /^[a-zA-Z0-9][a-zA-Z0-9-]{0,99}$/;
const save = z.strictObject({ expectedVersion: z.number().int().min(0), body: z.unknown() });

/** Reading and saving small documents: each body decoded by its collection, each save judged by who makes it. */
export function documentRoutes(
  store: WorkspaceStore,
  clock: Clock,
  erasures?: ErasureLog,
): Hono<{ Variables: { actor: Actor } }> {
  const routes = new Hono<{ Variables: { actor: Actor } }>();
  const of = (id: CollectionId) => collections[id] as unknown as Collection<unknown>; // bodies are decoded by the collection's own schema before its own rules see them

  /** A stored document whose body is no longer of the collection's shape is not given out. */
  const readable = (id: CollectionId, document: StoredDocument): StoredDocument[] => {
    const body = of(id).body.safeParse(document.body);
    return body.success ? [{ ...document, body: body.data }] : [];
  };

  routes.get('/:collection', async (c) => {
    const id = c.req.param('collection');
    if (!isCollectionId(id)) return c.json({ kind: 'not-found' }, 404);
    const { maySee } = of(id);
    const all = (await store.list(id)).flatMap((document) => readable(id, document));
    return c.json(all.filter((document) => !maySee || maySee(c.get('actor'), document)));
  });

  routes.get('/:collection/:id', async (c) => {
    const { collection: name, id } = c.req.param();
    if (!isCollectionId(name)) return c.json({ kind: 'not-found' }, 404);
    const { maySee } = of(name);
    const stored = await store.read(name, id);
    const erasure = !stored && name === 'snapshots' ? await erasures?.of(id) : undefined;
    if (erasure) return c.json({ kind: 'erased', erasure }, 410);
    const [document] = stored ? readable(name, stored) : [];
    if (!document || (maySee && !maySee(c.get('actor'), document))) return c.json({ kind: 'not-found' }, 404);
    return c.json(document);
  });

  routes.put('/:collection/:id', async (c) => {
    const { collection: name, id } = c.req.param();
    if (!isCollectionId(name)) return c.json({ kind: 'not-found' }, 404);
    if (!ID.test(id)) return c.json({ kind: 'bad-request', why: 'id' }, 400);
    const collection = of(name);
    const sent = await readJson(c.req.raw, collection.maxBytes);
    if (!sent.ok && sent.error === 'too-large') return c.json({ kind: 'too-large' }, 413);
    const request = save.safeParse(sent.ok ? sent.value : undefined);
    if (!request.success) return c.json({ kind: 'bad-request', why: z.prettifyError(request.error) }, 400);
    const body = collection.body.safeParse(request.data.body);
    if (!body.success) return c.json({ kind: 'bad-request', why: z.prettifyError(body.error) }, 400);
    if (name === 'snapshots' && !isSealedAs(id, snapshotSchema.parse(body.data)))
      return c.json({ kind: 'bad-request', why: 'digest' }, 400);
    const actor = c.get('actor');
    const before = await store.read(name, id);
    if (!collection.mayWrite(actor, before, body.data)) return c.json({ kind: 'not-allowed' }, 403);
    if ((before?.version ?? 0) !== request.data.expectedVersion)
      return before ? c.json({ kind: 'conflict', stored: before }, 409) : c.json({ kind: 'not-found' }, 404);
    const document: StoredDocument = {
      id,
      version: request.data.expectedVersion + 1,
      body: collection.written?.(body.data, { actor, on: clock.today(), before }) ?? body.data,
      by: actor,
      createdBy: before?.createdBy ?? actor,
      savedOn: clock.today(),
    };
    const written = await store.write(name, document);
    if (written.ok) return c.json(document);
    if (written.error.kind === 'conflict') return c.json({ kind: 'conflict', stored: await store.read(name, id) }, 409);
    return c.json({ kind: written.error.kind }, 507);
  });

  routes.delete('/:collection/:id', async (c) => {
    const { collection: name, id } = c.req.param();
    if (!isCollectionId(name)) return c.json({ kind: 'not-found' }, 404);
    const before = await store.read(name, id);
    if (!before) return c.json({ kind: 'not-found' }, 404);
    if (!of(name).mayWrite(c.get('actor'), before, undefined)) return c.json({ kind: 'not-allowed' }, 403);
    const version = Number(c.req.query('version'));
    const copy = name === 'snapshots' && erasures ? snapshotSchema.safeParse(before.body).data : undefined;
    const removed =
      copy && erasures
        ? await erase(erasures, version, before, copy, c.get('actor'))
        : await store.remove(name, id, version);
    if (removed.ok) return c.json({});
    return removed.error.kind === 'conflict'
      ? c.json({ kind: 'conflict', stored: before }, 409)
      : c.json({ kind: removed.error.kind }, 507);
  });

  return routes;

  /** A copy that a person removes is erased as by any other rule: what stays is its record. */
  async function erase(log: ErasureLog, version: number, before: StoredDocument, copy: Snapshot, { name }: Actor) {
    const erasure = erasureOf(before, copy, clock.today(), { kind: 'personal-data', by: name });
    return (await log.erase(version, erasure)) ? ok(true as const) : err({ kind: 'conflict' as const });
  }
}
