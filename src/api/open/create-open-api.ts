import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { Hono } from 'hono';
import { withoutPersonal } from '@/analysis/opinions';
import { readJson } from '@/api';
import { type Dossier, foldDossier } from '@/core/matter';
import type { Clock } from '@/ports/clock';
import type { MatterStore } from '@/ports/matter-store';
import { codeToFollow, type OpenList, type OpenNotice, opinionToSend } from '@/ports/open-api';
import { MAX_TEXT, type OpinionStore } from '@/ports/opinion-store';
import type { PublicOpinion, PublicOpinionStore } from '@/ports/public-opinions';
import { publishedConsultation, publishedNotice } from './published-notice';
import { rateLimit } from './rate-limit';
import { reasonToHold } from './reason-to-hold';
import { toldReceipt } from './told-receipt';

export interface OpenApiParts {
  readonly matters: Pick<MatterStore, 'ids' | 'read'>;
  readonly opinions: Pick<OpinionStore, 'tally'>;
  readonly received: PublicOpinionStore;
  readonly clock: Clock;
  city(): string;
  readonly isSample: boolean;
  /** Whom attempts are counted by. */
  addressOf(request: Request): string;
  now(): number;
}

const MAX_BODY_BYTES = 512 * 1024;
const HOUR_MS = 3_600_000;
/** Opinions in an hour: of one address, behind which a whole block may live, and of one matter. */
const MOST_SENT = 60;
const MOST_OF_MATTER = 20_000;
const MOST_WRONG_CODES = 30;
/** The list reads every record: whoever asks for it in between gets the same one. */
const LIST_KEPT_MS = 5_000;

/** What is kept in place of a code: nobody can find the code from it. */
const idOf = (code: string) => bytesToHex(sha256(utf8ToBytes(`hengce receipt\n${code}`)));

/**
 * The public entry: an app of its own that knows no session. It reads records and answers with what they say was published,
 * adds opinions, and tells the holder of a code about the one opinion.
 */
export function createOpenApi(parts: OpenApiParts): Hono {
  const { matters, received, clock, addressOf, now } = parts;
  const open = new Hono();
  const sending = rateLimit(MOST_SENT, HOUR_MS, now);
  const ofMatter = rateLimit(MOST_OF_MATTER, HOUR_MS, now);
  const guessing = rateLimit(MOST_WRONG_CODES, HOUR_MS, now);
  const dossierOf = foldedOnce(matters);
  const tooMany = (waitSeconds: number) =>
    Response.json({ kind: 'too-many', waitSeconds }, { status: 429, headers: { 'Retry-After': String(waitSeconds) } });

  const list = keptFor(LIST_KEPT_MS, now, async () => {
    const today = clock.today();
    const dossiers = (await Promise.all((await matters.ids()).map(dossierOf))).flatMap((one) => one ?? []);
    return {
      city: parts.city(),
      isSample: parts.isSample,
      today,
      consultations: dossiers.flatMap((one) => publishedConsultation(one, today) ?? []),
      withheld: dossiers.flatMap(({ facts: { nonPublicBasis: basis } }) =>
        basis ? [{ basis: basis.article, reviewOn: basis.reviewOn }] : [],
      ),
    } satisfies OpenList;
  });
  open.get('/consultations', async (c) => c.json(await list()));

  open.get('/consultations/:id', async (c) => {
    const dossier = await dossierOf(c.req.param('id'));
    const sealed = dossier?.facts.opinionBatches?.flatMap(({ batch }) => batch ?? []) ?? [];
    const notice = dossier && publishedNotice(dossier, clock.today(), await parts.opinions.tally(dossier.id, sealed));
    if (!notice) return c.json({ kind: 'not-found' }, 404);
    return c.json({ ...notice, city: parts.city(), isSample: parts.isSample } satisfies OpenNotice);
  });

  open.post('/consultations/:id/opinions', async (c) => {
    const address = addressOf(c.req.raw);
    const matterId = c.req.param('id');
    const wait = Math.max(sending.waitSeconds(address), ofMatter.waitSeconds(matterId));
    if (wait > 0) return tooMany(wait);
    sending.done(address);
    const dossier = await dossierOf(matterId);
    const listed = dossier && publishedConsultation(dossier, clock.today());
    if (!dossier || !listed) return c.json({ kind: 'not-found' }, 404);
    const body = await readJson(c.req.raw, MAX_BODY_BYTES);
    if (!body.ok)
      return body.error === 'too-large' ? c.json({ kind: 'too-large' }, 413) : c.json({ kind: 'invalid' }, 400);
    const sent = opinionToSend.safeParse(body.value);
    if (!sent.success) return c.json({ kind: isTooLong(body.value) ? 'too-long' : 'invalid' }, 422);
    const { code, clause, stance, text, name, contact } = sent.data;
    const before = await received.find(idOf(code));
    if (!before && listed.state !== 'open') return c.json({ kind: 'closed' }, 409);
    if (clause !== null && !dossier.facts.draftClauses?.some(({ no }) => no === clause))
      return c.json({ kind: 'invalid' }, 422);
    const opinion: PublicOpinion = {
      id: idOf(code),
      receivedOn: clock.today(),
      stance,
      clause,
      text,
      shown: withoutPersonal(text),
      name: name || null,
      contact: contact || null,
      held: reasonToHold(text),
      batch: null,
      answers: [],
      erasedOn: null,
    };
    const kept = before?.opinion ?? (await received.add(matterId, opinion));
    if ((before && before.matterId !== matterId) || kept.shown !== opinion.shown || kept.clause !== clause)
      return c.json({ kind: 'taken' }, 409);
    if (!before) ofMatter.done(matterId);
    return c.json(toldReceipt(kept, dossier), before ? 200 : 201);
  });

  /** The opinion of a code. Codes travel in the body: addresses are written into logs. */
  const withCode = async (request: Request, answer: (id: string) => Promise<PublicOpinion | undefined>) => {
    const address = addressOf(request);
    const wait = guessing.waitSeconds(address);
    if (wait > 0) return tooMany(wait);
    const body = await readJson(request, MAX_BODY_BYTES);
    const asked = codeToFollow.safeParse(body.ok ? body.value : undefined);
    const found = asked.success ? await received.find(idOf(asked.data.code)) : undefined;
    const opinion = found && (await answer(found.opinion.id));
    if (!found || !opinion) {
      guessing.done(address);
      return Response.json({ kind: 'not-found' }, { status: 404 });
    }
    return Response.json(toldReceipt(opinion, await dossierOf(found.matterId)));
  };

  open.post('/receipts', (c) => withCode(c.req.raw, async (id) => (await received.find(id))?.opinion));
  open.post('/receipts/erasure', (c) =>
    withCode(c.req.raw, (id) =>
      received.change(id, (opinion) => ({
        ...opinion,
        text: null,
        name: null,
        contact: null,
        erasedOn: opinion.erasedOn ?? clock.today(),
      })),
    ),
  );
  return open;
}

const isTooLong = (sent: unknown): boolean =>
  typeof sent === 'object' &&
  sent !== null &&
  'text' in sent &&
  typeof sent.text === 'string' &&
  sent.text.length > MAX_TEXT;

/** Made once for all who ask within a while; what failed is made anew. */
function keptFor<T>(ms: number, now: () => number, make: () => Promise<T>): () => Promise<T> {
  let kept: { readonly until: number; readonly made: Promise<T> } | undefined;
  return () => {
    if (kept && now() < kept.until) return kept.made;
    const made = make();
    kept = { until: now() + ms, made };
    made.catch(() => {
      kept = undefined;
    });
    return made;
  };
}

/** Records only grow: what was folded once holds until there is another last entry. Anybody may ask, as often as they like. */
function foldedOnce(matters: Pick<MatterStore, 'read'>) {
  const known = new Map<string, { readonly last: string | undefined; readonly dossier: Dossier | undefined }>();
  return async (id: string): Promise<Dossier | undefined> => {
    const record = await matters.read(id);
    const last = record.at(-1)?.id;
    const before = known.get(id);
    if (before && before.last === last) return before.dossier;
    const dossier = foldDossier(id, record);
    if (dossier) known.set(id, { last, dossier });
    return dossier;
  };
}
