import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { Hono } from 'hono';
import * as z from 'zod/mini';
import { cleanText } from '@/core/kernel';
import type { Actor, Dossier } from '@/core/matter';
import { MAX_LINE, MAX_ROWS, type OpinionStore, type ReceivedOpinion, sealOf } from '@/ports/opinion-store';
import type { PublicEntries } from '@/ports/public-entries';
import type { DeskOpinion, PublicOpinion } from '@/ports/public-opinions';
import { OWN_SIGN, sealedIn } from '../sealed-opinions';
import { deskDoor, refusal } from './desk-door';

const CHANNEL = '公众网站';
const gathering = z.strictObject({ batch: z.string().check(z.regex(/^[a-zA-Z0-9][a-zA-Z0-9-]{0,99}$/)) });
const holding = z.strictObject({
  id: z.string(),
  reason: z.nullable(z.string().check(z.overwrite(cleanText), z.minLength(1), z.maxLength(MAX_LINE))),
});
interface OpinionDeskParts {
  readonly received: PublicEntries['opinions'];
  readonly opinions: OpinionStore;
  dossierOf(matterId: string): Promise<Dossier | undefined>;
}

/** Stands for whoever sent one opinion; names stay outside what is sealed, so that they can be erased. */
const personOf = (id: string) => `${OWN_SIGN}${bytesToHex(sha256(utf8ToBytes(`person\n${id}`))).slice(0, 16)}`;

const sealedRow = (opinion: PublicOpinion): ReceivedOpinion => ({
  receivedOn: opinion.receivedOn,
  channel: CHANNEL,
  district: null,
  stance: opinion.stance,
  theme: null,
  clause: opinion.clause,
  text: opinion.shown,
  person: personOf(opinion.id),
});

/** What the unit in charge does with the opinions of the public entry: gather and hold. */
export function opinionDesk({ received, opinions, dossierOf }: OpinionDeskParts) {
  const routes = new Hono<{ Variables: { actor: Actor } }>();
  const { inCharge, read } = deskDoor(dossierOf, 'receiveOpinions');
  const reviewers = deskDoor(dossierOf, 'receiveOpinions', ['office']);
  const invalid = () => refusal('invalid', 422);
  const isSealed = (dossier: Dossier, { batch }: PublicOpinion) =>
    batch !== null && sealedIn(dossier, batch) !== undefined;

  routes.get('/:id/public-opinions', async (c) => {
    const dossier = await reviewers.inCharge(c.req.param('id'), c.get('actor'));
    if (dossier instanceof Response) return dossier;
    const all = await received.list(dossier.id);
    return c.json(
      all.map((opinion): DeskOpinion => {
        const { id, receivedOn, stance, clause, held, theme, answers, shown, name, contact } = opinion;
        const hasContact = name !== null || contact !== null;
        return {
          id,
          receivedOn,
          stance,
          clause,
          held,
          theme,
          answers,
          text: shown,
          isSealed: isSealed(dossier, opinion),
          hasContact,
        };
      }),
    );
  });

  routes.post('/:id/public-opinions/batches', async (c) => {
    const dossier = await inCharge(c.req.param('id'), c.get('actor'));
    if (dossier instanceof Response) return dossier;
    const sent = await read(c.req.raw, gathering);
    if (!sent) return invalid();
    const loose = (await received.list(dossier.id))
      .filter((one) => one.held === null && !isSealed(dossier, one))
      .slice(0, MAX_ROWS);
    if (loose.length === 0) return c.json({ kind: 'nothing' }, 409);
    const added = await opinions.add(dossier.id, { id: sent.batch, channel: CHANNEL, opinions: loose.map(sealedRow) });
    if (!added.ok) return c.json({ kind: added.error.kind }, added.error.kind === 'taken' ? 409 : 507);
    for (const { id } of loose) await received.change(id, (one) => ({ ...one, batch: sent.batch }));
    return c.json(sealOf(sent.batch, CHANNEL, loose.map(sealedRow)), 201);
  });

  routes.post('/:id/public-opinions/held', async (c) => {
    const dossier = await inCharge(c.req.param('id'), c.get('actor'));
    if (dossier instanceof Response) return dossier;
    const sent = await read(c.req.raw, holding);
    const known = sent && (await received.find(sent.id));
    if (!sent || known?.matterId !== dossier.id || isSealed(dossier, known.entry)) return invalid();
    await received.change(sent.id, (one) => ({ ...one, held: sent.reason }));
    return c.json({});
  });

  return routes;
}
