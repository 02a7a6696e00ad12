import { enrolment, enrolmentCall, enrolmentToSend } from '@/ports/enrolment';
import { codeToFollow, openList, openNotice, openRefusal, opinionToSend, receipt } from '@/ports/open-api';
import { questionnaire, questionnaireReply, questions } from '@/ports/questionnaire';
import { type JsonSchema, listOf, type Operation, object, schemaOf } from './json-schema';
import { ledgerOperations } from './ledger-operations';

const text: JsonSchema = { type: 'string' };
const noSuch = { means: 'There is none, or it is not public.' };
const refused = (means: string) => ({ means, body: schemaOf(openRefusal) });
const tooMany = refused('Too many in an hour; waitSeconds says how long to wait.');
const told = { 200: { means: 'As its holder reads it.', body: schemaOf(receipt) } };
const asked: Operation['answers'] = {
  200: { means: 'Done.' },
  403: { means: 'Only the unit in charge may.' },
  404: { means: 'There is none.' },
  422: { means: 'What was sent is not as it must be.' },
};
const tooEarly = { means: 'Refused: kind says why; too-early with the last day of the consultation.' };
const desk = object({ questionnaire: schemaOf(questionnaire), replies: listOf(schemaOf(questionnaireReply)) });
const onQuestionnaire = (summary: string): Operation => ({
  summary,
  answers: { ...asked, 200: { means: 'As it stands now.', body: desk }, 409: tooEarly },
});

const enrolled = object({ call: schemaOf(enrolmentCall), enrolments: listOf(schemaOf(enrolment)) });
const onEnrolment = (summary: string, body?: JsonSchema): Operation => ({
  summary,
  ...(body && { body }),
  answers: { ...asked, 200: { means: 'As it stands now.', body: enrolled }, 409: tooEarly },
});

/** What anybody may ask without a session, and what the unit in charge does with what came that way. */
export const publicOperations: Readonly<Record<string, Operation>> = {
  'GET /api/open/consultations': {
    summary: 'Consultations open now and past, and what is withheld on what basis.',
    answers: { 200: { means: 'The list.', body: schemaOf(openList) } },
  },
  'GET /api/open/consultations/:id': {
    summary: 'One consultation: draft, explanation, period, questionnaire, hearing, results, decision.',
    answers: { 200: { means: 'The notice.', body: schemaOf(openNotice) }, 404: noSuch },
  },
  'GET /api/open/consultations/:id/seal': {
    summary:
      'The signed seal of the record as it stands: whoever keeps it can hold a later copy of the record against it.',
    answers: { 200: { means: 'Entries, chain, key and signature.' }, 404: noSuch },
  },
  'GET /api/open/first-page': {
    summary: 'What the page of the public site shows before its code is there: list and drafts, as a piece of HTML.',
    answers: { 200: { means: 'HTML.' } },
  },
  'POST /api/open/consultations/:id/opinions': {
    summary: 'Sends an opinion, the questionnaire filled in, or both. Sent twice with one code, it is one.',
    body: schemaOf(opinionToSend),
    answers: {
      200: { means: 'It was here already.', body: schemaOf(receipt) },
      201: { means: 'Received.', body: schemaOf(receipt) },
      404: noSuch,
      409: refused('The consultation has closed, or the code is of another opinion.'),
      413: refused('Larger than is read.'),
      422: refused('Not as it must be; question names the answer that is missing or none.'),
      429: tooMany,
    },
  },
  'POST /api/open/consultations/:id/enrolments': {
    summary: 'Enrols for the announced hearing within the days of its call. Sent twice with one code, it is one.',
    body: schemaOf(enrolmentToSend),
    answers: {
      200: { means: 'It was here already.', body: schemaOf(receipt) },
      201: { means: 'Enrolled.', body: schemaOf(receipt) },
      404: noSuch,
      409: refused('Enrolment has closed, or the code is of another.'),
      413: refused('Larger than is read.'),
      422: refused('Not as it must be.'),
      429: tooMany,
    },
  },
  'POST /api/open/receipts': {
    summary: 'What became of what was sent, by the code of its receipt.',
    body: schemaOf(codeToFollow),
    answers: { ...told, 404: noSuch, 429: tooMany },
  },
  'POST /api/open/receipts/erasure': {
    summary: 'Erases name, contact and first wording at the wish of the holder of the code.',
    body: schemaOf(codeToFollow),
    answers: { ...told, 404: noSuch, 429: tooMany },
  },
  'GET /api/matters/:id/public-opinions': {
    summary: 'Opinions of the public site, personal data masked, with their answers.',
    answers: { ...asked, 200: { means: 'Opinions.', body: listOf({ type: 'object' }) } },
  },
  'POST /api/matters/:id/public-opinions/batches': {
    summary: 'Gathers what is not sealed and not held into a batch; the act receiveOpinions seals it.',
    body: object({ batch: text }),
    answers: { ...asked, 201: { means: 'Count and digest.', body: object({ digest: text }) }, 409: tooEarly },
  },
  'POST /api/matters/:id/public-opinions/held': {
    summary: 'Holds an opinion back for a person to look at, with the reason; null lets it through.',
    body: object({ id: text, reason: text }),
    answers: asked,
  },
  ...ledgerOperations,
  'GET /api/matters/:id/enrolments': onEnrolment('Who enrolled for the announced hearing.'),
  'POST /api/matters/:id/enrolments/call': onEnrolment(
    'Opens enrolment on the public site until a day, or moves that day.',
    object({ until: text }),
  ),
  'POST /api/matters/:id/enrolments/judgement': onEnrolment(
    'Admits to the draw (reason null), or not, with the reason.',
    object({ id: text, reason: text }),
  ),
  'POST /api/matters/:id/enrolments/freeze': onEnrolment(
    'Fixes the list after the last day, with the source the seed will come from.',
    object({ seedSource: text }),
  ),
  'POST /api/matters/:id/enrolments/draw': onEnrolment('Draws once by the seed.', object({ seed: text })),
  'GET /api/matters/:id/questionnaire': {
    summary: 'The questionnaire of the consultation and the replies to it.',
    answers: { ...asked, 200: { means: 'As it stands.', body: desk } },
  },
  'PUT /api/matters/:id/questionnaire': {
    summary: 'Keeps the questions as a draft; version is the one that was read.',
    body: object({ version: { type: 'integer' }, questions: schemaOf(questions) }),
    answers: { ...asked, 200: { means: 'Kept.', body: desk }, 409: tooEarly },
  },
  'POST /api/matters/:id/questionnaire/publication': onQuestionnaire('From now on the public fills it in.'),
  'POST /api/matters/:id/questionnaire/withdrawal': onQuestionnaire('Back to a draft, while nobody has replied.'),
  'POST /api/matters/:id/questionnaire/results': onQuestionnaire(
    'Figures on the public page; refused before the close.',
  ),
};
