import { Hono } from 'hono';
import { readNote } from '@/core/record';
import type { RecordKeys } from './record-keys';
import type { RecordTree } from './record-tree';

/** Checkpoints that are published, with what shows that each grew into the next. */
const MOST = 200;
const KEPT_MS = 60_000;

interface Parts {
  readonly tree: RecordTree;
  readonly keys: RecordKeys;
  now(): number;
}

/** What anybody may keep of the tree over all records: below `/api/open/record`. It tells how many leaves there are, and nothing of any record. */
export function openRecordRoutes({ tree, keys, now }: Parts): Hono {
  const routes = new Hono();
  let told: { readonly until: number; readonly list: ReturnType<typeof published> } | undefined;

  routes.get('/', async (c) => {
    if (!told || told.until <= now()) told = { until: now() + KEPT_MS, list: published(tree, keys) };
    return c.json(await told.list);
  });
  /** The latest alone, in the form that witnesses of other logs read (C2SP tlog-checkpoint). */
  routes.get('/checkpoint', async (c) => {
    const [latest] = await tree.checkpoints(1);
    return latest === undefined
      ? c.json({ kind: 'not-found' }, 404)
      : c.body(latest, 200, {
          'Content-Type': 'text/plain; charset=utf-8',
          'Content-Disposition': 'attachment; filename="checkpoint.txt"',
        });
  });
  routes.get('/growth/:first/:second', async (c) => {
    const [first, second] = [c.req.param('first'), c.req.param('second')];
    const isSize = (text: string) => /^\d{1,15}$/.test(text);
    const path = isSize(first) && isSize(second) ? await tree.consistency(Number(first), Number(second)) : undefined;
    return path ? c.json({ path }) : c.json({ kind: 'not-found' }, 404);
  });
  return routes;
}

/** The newest first; `grown`: the proof that the one after it in the list grew into it (RFC 6962, 2.1.2). */
async function published(tree: RecordTree, keys: RecordKeys) {
  const notes = await tree.checkpoints(MOST);
  const sizes = notes.map((note) => readNote(note)?.checkpoint.size ?? 0);
  return {
    format: 'hengce-checkpoints-1',
    keys: await keys.statements(),
    checkpoints: await Promise.all(
      notes.map(async (note, at) => ({
        checkpoint: note,
        grown: (await tree.consistency(sizes[at + 1] ?? 0, sizes[at] ?? 0)) ?? null,
      })),
    ),
  };
}
