import { readJson } from '@/api';
import { type Enrolment, enrolmentToSend } from '@/ports/enrolment';
import { readReceiptCode } from '@/ports/open-api';
import { announcedHearing } from '../enrolment-of-hearing';
import { idOfCode } from './id-of-code';
import { type OpenDoor, refused, tooMany } from './open-door';
import { rateLimit } from './rate-limit';
import { toldReceipt } from './told-receipt';

const MAX_BODY_BYTES = 64 * 1024;
const HOUR_MS = 3_600_000;
const MOST_SENT = 20;

/** Enrols for an announced hearing within the days of its call. Sent twice with one code, it is one. */
export function enrol(door: OpenDoor) {
  const { entries, clock } = door;
  const sending = rateLimit(MOST_SENT, HOUR_MS, door.now);
  return async (request: Request, matterId: string): Promise<Response> => {
    const address = door.addressOf(request);
    const wait = sending.waitSeconds(address);
    if (wait > 0) return tooMany(wait);
    sending.done(address);
    const dossier = await door.dossierOf(matterId);
    const hearing = dossier && announcedHearing(dossier, clock.today());
    const call = hearing && (await entries.calls.find(hearing.callId))?.entry;
    if (!hearing || !call) return refused('not-found', 404);
    const body = await readJson(request, MAX_BODY_BYTES);
    if (!body.ok) return body.error === 'too-large' ? refused('too-large', 413) : refused('invalid', 400);
    const sent = enrolmentToSend.safeParse(body.value).data;
    const code = sent && readReceiptCode(sent.code);
    if (!sent || code !== sent.code || !hearing.seats.some(({ side }) => side === sent.side))
      return refused('invalid', 422);
    const id = idOfCode(code);
    const before = await entries.enrolments.find(id);
    if (!before && (call.frozen || clock.today() > call.until)) return refused('closed', 409);
    const { side, name, contact, interest } = sent;
    const one: Enrolment = {
      id,
      call: call.id,
      number: id.slice(0, 12).toUpperCase(),
      on: clock.today(),
      side,
      name,
      contact,
      interest,
      state: 'received',
      reason: null,
    };
    const kept = before?.entry ?? (await entries.enrolments.add(matterId, one));
    if (kept.call !== call.id || kept.side !== side || kept.name !== name) return refused('taken', 409);
    return Response.json(toldReceipt({ enrolment: kept, call, dossier }), { status: before ? 200 : 201 });
  };
}
