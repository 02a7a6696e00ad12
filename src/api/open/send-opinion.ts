import { withoutPersonal } from '@/analysis/opinions';
import { readJson } from '@/api';
import { type OpinionToSend, opinionToSend } from '@/ports/open-api';
import { MAX_TEXT } from '@/ports/opinion-store';
import type { PublicOpinion } from '@/ports/public-opinions';
import { type QuestionnaireReply, replyFault } from '@/ports/questionnaire';
import { idOfCode } from './id-of-code';
import { type OpenDoor, refused, tooMany } from './open-door';
import { publishedConsultation } from './published-notice';
import { rateLimit } from './rate-limit';
import { reasonToHold } from './reason-to-hold';
import { toldReceipt } from './told-receipt';

const MAX_BODY_BYTES = 512 * 1024;
const HOUR_MS = 3_600_000;
/** Sendings in an hour: of one address, behind which a whole block may live, and of one matter. */
const MOST_SENT = 60;
const MOST_OF_MATTER = 20_000;

/** Takes in an opinion, a questionnaire filled in, or both under one code: however often it is sent, it is one. */
export function sendOpinion(door: OpenDoor) {
  const { entries, clock } = door;
  const sending = rateLimit(MOST_SENT, HOUR_MS, door.now);
  const ofMatter = rateLimit(MOST_OF_MATTER, HOUR_MS, door.now);

  return async (request: Request, matterId: string): Promise<Response> => {
    const address = door.addressOf(request);
    const wait = Math.max(sending.waitSeconds(address), ofMatter.waitSeconds(matterId));
    if (wait > 0) return tooMany(wait);
    sending.done(address);
    const dossier = await door.dossierOf(matterId);
    const listed = dossier && publishedConsultation(dossier, clock.today());
    if (!dossier || !listed) return refused('not-found', 404);
    const body = await readJson(request, MAX_BODY_BYTES);
    if (!body.ok) return body.error === 'too-large' ? refused('too-large', 413) : refused('invalid', 400);
    const sent = opinionToSend.safeParse(body.value);
    if (!sent.success) return refused(isTooLong(body.value) ? 'too-long' : 'invalid', 422);
    const { clause, text } = sent.data;
    const id = idOfCode(sent.data.code);
    const opinion = text === '' ? undefined : opinionOf(id, sent.data, clock.today());
    const reply = replyOf(id, sent.data, clock.today());
    const [before, filled] = await Promise.all([entries.opinions.find(id), entries.replies.find(id)]);
    if (!before && !filled && listed.state !== 'open') return refused('closed', 409);
    if (clause !== null && !dossier.facts.draftClauses?.some(({ no }) => no === clause)) return refused('invalid', 422);
    if (reply) {
      const questionnaire = (await entries.questionnaires.find(matterId))?.entry;
      if (!questionnaire?.publishedOn) return refused('invalid', 422);
      const question = replyFault(questionnaire.questions, reply.said);
      if (question !== null) return refused('replies', 422, { question });
    }
    if ([before, filled].some((one) => one && one.matterId !== matterId)) return refused('taken', 409);
    const kept = before?.entry ?? (opinion && (await entries.opinions.add(matterId, opinion)));
    const said = filled?.entry ?? (reply && (await entries.replies.add(matterId, reply)));
    if (kept?.shown !== opinion?.shown || kept?.clause !== opinion?.clause || !isSame(said, reply))
      return refused('taken', 409);
    if (!before && !filled) ofMatter.done(matterId);
    const questionnaire = said && (await entries.questionnaires.find(matterId))?.entry;
    return Response.json(toldReceipt({ opinion: kept, reply: said, questionnaire, dossier }), {
      status: before || filled ? 200 : 201,
    });
  };
}

const isSame = (one: QuestionnaireReply | undefined, other: QuestionnaireReply | undefined) =>
  JSON.stringify(one?.said) === JSON.stringify(other?.said);

const opinionOf = (
  id: string,
  { clause, stance, text, name, contact }: OpinionToSend,
  receivedOn: PublicOpinion['receivedOn'],
): PublicOpinion => ({
  id,
  receivedOn,
  stance,
  clause,
  text,
  shown: withoutPersonal(text),
  name: name || null,
  contact: contact || null,
  held: reasonToHold(text),
  batch: null,
  theme: null,
  answers: [],
  erasedOn: null,
});

const replyOf = (
  id: string,
  { replies }: OpinionToSend,
  on: QuestionnaireReply['on'],
): QuestionnaireReply | undefined =>
  replies === null
    ? undefined
    : { id, on, said: replies.map((one) => ({ ...one, words: one.words && withoutPersonal(one.words) })) };

const isTooLong = (sent: unknown): boolean =>
  typeof sent === 'object' &&
  sent !== null &&
  'text' in sent &&
  typeof sent.text === 'string' &&
  sent.text.length > MAX_TEXT;
