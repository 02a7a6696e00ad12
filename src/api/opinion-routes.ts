import { Hono } from 'hono';
import * as z from 'zod/mini';
import { type CivilDate, cleanText } from '@/core/kernel';
import { type Actor, actOfType, can, type Dossier } from '@/core/matter';
import type { Clock } from '@/ports/clock';
import {
  holdsText,
  MAX_ROWS,
  type OpinionProblem,
  type OpinionStore,
  type ReceivedOpinion,
  receivedOpinion,
  sealOf,
} from '@/ports/opinion-store';
import { readJson } from './read-json';
import { sealedAmong, sealedIn } from './sealed-opinions';

const MAX_BODY_BYTES = 32 * 1024 * 1024;
const SHOWN_PROBLEMS = 100;

const request = z.strictObject({
  id: z.string().check(z.regex(/^[a-zA-Z0-9][a-zA-Z0-9-]{0,99}$/)),
  channel: z.string().check(z.overwrite(cleanText), z.minLength(1), z.maxLength(200)),
  opinions: z.array(z.unknown()).check(z.minLength(1), z.maxLength(MAX_ROWS)),
});

interface OpinionParts {
  readonly opinions: OpinionStore;
  readonly clock: Clock;
  dossierOf(matterId: string): Promise<Dossier | undefined>;
}

/** Reading the opinions of a matter, and bringing a batch of them: rows decoded one by one, kept whole or not at all. */
export function opinionRoutes({ opinions, clock, dossierOf }: OpinionParts): Hono<{ Variables: { actor: Actor } }> {
  const routes = new Hono<{ Variables: { actor: Actor } }>();
  const receiving = actOfType('receiveOpinions');
  if (!receiving) throw new Error('no act receives opinions');

  routes.get('/:id/opinions', async (c) => {
    const id = c.req.param('id');
    const dossier = await dossierOf(id);
    return dossier ? c.json(sealedAmong(await opinions.rows(id), dossier)) : c.json({ kind: 'not-found' }, 404);
  });

  routes.post('/:id/opinions', async (c) => {
    const matterId = c.req.param('id');
    const dossier = await dossierOf(matterId);
    if (!dossier) return c.json({ kind: 'not-found' }, 404);
    if (!can(c.get('actor'), receiving, dossier).ok) return c.json({ kind: 'not-allowed' }, 403);
    const body = await readJson(c.req.raw, MAX_BODY_BYTES);
    if (!body.ok)
      return body.error === 'too-large' ? c.json({ kind: 'too-large' }, 413) : c.json({ kind: 'bad-request' }, 400);
    const decoded = request.safeParse(body.value);
    if (!decoded.success) return c.json({ kind: 'bad-request', why: z.prettifyError(decoded.error) }, 400);
    const { id, channel } = decoded.data;
    const { rows, aside, problems, total } = decodeRows(decoded.data.opinions, clock.today());
    if (total > 0) return c.json({ kind: 'rows', problems, total }, 422);
    const seal = sealOf(id, channel, rows);
    const known = sealedIn(dossier, id);
    const told = aside.length > 0 ? { ...seal, aside } : seal;
    if (known) return known.digest === seal.digest ? c.json(told) : c.json({ kind: 'taken' }, 409);
    const added = await opinions.add(matterId, { id, channel, opinions: rows });
    if (added.ok) return c.json(told, 201);
    return added.error.kind === 'taken' ? c.json({ kind: 'taken' }, 409) : c.json({ kind: added.error.kind }, 507);
  });

  routes.delete('/:id/opinions/:batch', async (c) => {
    const { id: matterId, batch } = c.req.param();
    const dossier = await dossierOf(matterId);
    if (!dossier) return c.json({ kind: 'not-found' }, 404);
    if (!can(c.get('actor'), receiving, dossier).ok) return c.json({ kind: 'not-allowed' }, 403);
    // Whatever stands in the record, a withdrawn entry too, keeps its rows: they are what was received.
    if (dossier.record.some(({ payload: { batch: sealed } }) => sealed === batch))
      return c.json({ kind: 'taken' }, 409);
    const removed = await opinions.remove(matterId, batch);
    return removed.ok ? c.json({}) : c.json({ kind: removed.error.kind }, 507);
  });

  return routes;
}

/** What can be taken, what holds no text, and what is at fault. Rows without a text alone are no batch. */
function decodeRows(sent: readonly unknown[], today: CivilDate) {
  const rows: ReceivedOpinion[] = [];
  const aside: number[] = [];
  const problems: OpinionProblem[] = [];
  let total = 0;
  const refuse = (row: number, field: string, why: string) => {
    total += 1;
    if (problems.length < SHOWN_PROBLEMS) problems.push({ row, field, why });
  };
  for (const [at, value] of sent.entries()) {
    if (!holdsText(textOf(value))) {
      aside.push(at + 1);
      continue;
    }
    const row = receivedOpinion.safeParse(value);
    if (row.success) {
      if (row.data.receivedOn > today) refuse(at + 1, 'receivedOn', 'after today');
      rows.push(row.data);
    } else for (const { path, message } of row.error.issues) refuse(at + 1, path.join('.'), message);
  }
  if (rows.length === 0 && total === 0) for (const row of aside) refuse(row, 'text', 'no text in any row');
  return { rows, aside, problems, total };
}

const textOf = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && 'text' in value ? value.text : undefined;
