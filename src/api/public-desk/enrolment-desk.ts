import { type Context, Hono } from 'hono';
import * as z from 'zod/mini';
import { type CivilDate, cleanText, isCivilDate } from '@/core/kernel';
import type { Actor, Dossier } from '@/core/matter';
import type { Clock } from '@/ports/clock';
import type { DeskEnrolments, EnrolmentCall } from '@/ports/enrolment';
import type { PublicEntries } from '@/ports/public-entries';
import { candidatesDigest, drawnNumbers, wantedOf } from '@/read-models';
import { type AnnouncedHearing, announcedHearing, enrolledFor } from '../enrolment-of-hearing';
import { deskDoor, refusal } from './desk-door';

const words = (most: number) => z.string().check(z.overwrite(cleanText), z.minLength(1), z.maxLength(most));
const opening = z.strictObject({ until: z.custom<CivilDate>(isCivilDate) });
const judging = z.strictObject({ id: z.string(), reason: z.nullable(words(500)) });
const freezing = z.strictObject({ seedSource: words(500) });
const drawing = z.strictObject({ seed: words(200) });

interface EnrolmentDeskParts {
  readonly entries: Pick<PublicEntries, 'calls' | 'enrolments'>;
  readonly clock: Clock;
  dossierOf(matterId: string): Promise<Dossier | undefined>;
}
type DeskContext = Context<{ Variables: { actor: Actor } }>;
interface Place {
  readonly dossier: Dossier;
  readonly hearing: AnnouncedHearing;
  readonly kept: DeskEnrolments;
}

/** Those who enrol for a hearing: called, looked through, fixed as a list, drawn once by a public seed. */
export function enrolmentDesk({ entries, clock, dossierOf }: EnrolmentDeskParts) {
  const { calls, enrolments } = entries;
  const routes = new Hono<{ Variables: { actor: Actor } }>();
  const door = deskDoor(dossierOf, 'publishHearingList');

  const place = async (c: DeskContext): Promise<Place | Response> => {
    const dossier = await door.inCharge(c.req.param('id') ?? '', c.get('actor'));
    if (dossier instanceof Response) return dossier;
    const hearing = announcedHearing(dossier, clock.today());
    if (!hearing) return refusal('no-notice', 409);
    return { dossier, hearing, kept: await enrolledFor(entries, dossier.id, hearing.callId) };
  };
  const told = async ({ dossier, hearing }: Place) =>
    Response.json((await enrolledFor(entries, dossier.id, hearing.callId)) satisfies DeskEnrolments);
  /** Changes the call as it was read, unless somebody else changed it meanwhile. */
  const changed = async (there: Place, call: EnrolmentCall, after: EnrolmentCall) => {
    let isKept = false;
    await calls.change(call.id, (now) => {
      isKept = now.version === call.version;
      return isKept ? { ...after, version: now.version + 1 } : now;
    });
    return isKept ? told(there) : refusal('changed', 409);
  };

  routes.get('/:id/enrolments', async (c) => {
    const there = await place(c);
    return there instanceof Response ? there : told(there);
  });

  routes.post('/:id/enrolments/call', async (c) => {
    const there = await place(c);
    if (there instanceof Response) return there;
    const { dossier, hearing } = there;
    const today = clock.today();
    const sent = await door.read(c.req.raw, opening);
    if (!sent || sent.until < today || sent.until >= hearing.on || hearing.seats.length === 0)
      return refusal('invalid', 422);
    const fresh = { id: hearing.callId, version: 0, openedOn: today, until: sent.until, frozen: null, drawn: null };
    const call = await calls.add(dossier.id, fresh);
    return call.frozen ? refusal('frozen', 409) : changed(there, call, { ...call, until: sent.until });
  });

  routes.post('/:id/enrolments/judgement', async (c) => {
    const there = await place(c);
    if (there instanceof Response) return there;
    const sent = await door.read(c.req.raw, judging);
    const known = there.kept.enrolments.find(({ id }) => id === sent?.id);
    if (!sent || !known || known.state === 'withdrawn') return refusal('invalid', 422);
    if (there.kept.call?.frozen) return refusal('frozen', 409);
    await enrolments.change(sent.id, (one) => ({
      ...one,
      state: one.state === 'withdrawn' ? one.state : sent.reason === null ? 'admitted' : 'refused',
      reason: sent.reason,
    }));
    return told(there);
  });

  routes.post('/:id/enrolments/freeze', async (c) => {
    const there = await place(c);
    if (there instanceof Response) return there;
    const { call, enrolments: all } = there.kept;
    const today = clock.today();
    const sent = await door.read(c.req.raw, freezing);
    if (!sent || !call) return refusal('invalid', 422);
    if (call.frozen) return refusal('frozen', 409);
    if (today <= call.until) return refusal('too-early', 409, { until: call.until });
    if (all.some(({ state }) => state === 'received')) return refusal('unjudged', 409);
    const pool = all.flatMap(({ number, side, state }) => (state === 'admitted' ? [{ number, side }] : []));
    if (pool.length === 0) return refusal('nobody', 409);
    const frozen = { on: today, seedSource: sent.seedSource, digest: candidatesDigest(pool), pool };
    return changed(there, call, { ...call, frozen });
  });

  routes.post('/:id/enrolments/draw', async (c) => {
    const there = await place(c);
    if (there instanceof Response) return there;
    const { call } = there.kept;
    const sent = await door.read(c.req.raw, drawing);
    if (!sent || !call?.frozen) return refusal('invalid', 422);
    if (call.drawn) return refusal('frozen', 409);
    const wanted = [...wantedOf(call.frozen.pool, there.hearing.seats)];
    const numbers = drawnNumbers(call.frozen.pool, wanted, sent.seed);
    if (!numbers) return refusal('invalid', 422);
    return changed(there, call, {
      ...call,
      drawn: { on: clock.today(), seed: sent.seed, wanted, numbers: [...numbers] },
    });
  });
  return routes;
}
