import { readJson } from '@/api';
import type { Enrolment, EnrolmentCall } from '@/ports/enrolment';
import { codeToFollow } from '@/ports/open-api';
import { idOfCode } from './id-of-code';
import { type OpenDoor, refused, tooMany } from './open-door';
import { rateLimit } from './rate-limit';
import { toldReceipt } from './told-receipt';

const MAX_BODY_BYTES = 4 * 1024;
const HOUR_MS = 3_600_000;
const MOST_WRONG_CODES = 30;

/** What the holder of a code is told, and what is erased at the holder's wish. Codes travel in the body: addresses are written into logs. */
export function byCode(door: OpenDoor) {
  const { entries, clock } = door;
  const guessing = rateLimit(MOST_WRONG_CODES, HOUR_MS, door.now);

  const withCode = async (request: Request, first: (id: string) => Promise<unknown>): Promise<Response> => {
    const address = door.addressOf(request);
    const wait = guessing.waitSeconds(address);
    if (wait > 0) return tooMany(wait);
    const body = await readJson(request, MAX_BODY_BYTES);
    const asked = codeToFollow.safeParse(body.ok ? body.value : undefined);
    const id = asked.success ? idOfCode(asked.data.code) : undefined;
    if (id !== undefined) await first(id);
    const [opinion, reply, enrolment] =
      id === undefined
        ? []
        : await Promise.all([entries.opinions.find(id), entries.replies.find(id), entries.enrolments.find(id)]);
    const matterId = opinion?.matterId ?? reply?.matterId ?? enrolment?.matterId;
    if (matterId === undefined) {
      guessing.done(address);
      return refused('not-found', 404);
    }
    const [dossier, ledger, questionnaire, call] = await Promise.all([
      door.dossierOf(matterId),
      opinion?.entry.theme ? entries.ledger.list(matterId) : [],
      reply && entries.questionnaires.find(matterId),
      enrolment && entries.calls.find(enrolment.entry.call),
    ]);
    return Response.json(
      toldReceipt({
        opinion: opinion?.entry,
        ledger,
        reply: reply?.entry,
        questionnaire: questionnaire?.entry,
        enrolment: enrolment?.entry,
        call: call?.entry,
        dossier,
      }),
    );
  };
  return {
    follow: (request: Request) => withCode(request, async () => undefined),
    erase: (request: Request) =>
      withCode(request, async (id) => {
        await entries.opinions.change(id, (opinion) => ({
          ...opinion,
          text: null,
          name: null,
          contact: null,
          erasedOn: opinion.erasedOn ?? clock.today(),
        }));
        const enrolled = (await entries.enrolments.find(id))?.entry;
        const call = enrolled && (await entries.calls.find(enrolled.call))?.entry;
        if (call) await entries.enrolments.change(id, (one) => withoutPerson(one, call));
      }),
  };
}

/** Before the list is fixed: withdrawn and forgotten. After it the number stays in the list, and the name of who was drawn, which is published. */
const withoutPerson = (one: Enrolment, { frozen, drawn }: EnrolmentCall): Enrolment => ({
  ...one,
  name: drawn?.numbers.includes(one.number) ? one.name : null,
  contact: null,
  interest: null,
  state: frozen === null ? 'withdrawn' : one.state,
});
