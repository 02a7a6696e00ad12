import { allActs, recordedEvent } from '@/core/matter';
import { erasureSchema } from '@/ports/erasures';
import { directory } from '@/ports/matter-api';
import { noticeSettings, noticesAnswer } from '@/ports/notices';
import { receivedOpinion } from '@/ports/opinion-store';
import { searchAnswer, searchGroups } from '@/ports/search';
import { collections } from '@/ports/workspace';
import { command } from '../command';
import { readNotices } from '../notices';
import { expertOperations } from './expert-operations';
import { type JsonSchema, listOf, type Operation, object, schemaOf } from './json-schema';
import { publicOperations } from './public-operations';
import { serverOperations } from './server-operations';

const version: JsonSchema = { type: 'integer', minimum: 0, description: 'Entries in the record.' };
const text: JsonSchema = { type: 'string' };

/** An act with its day, papers and payload, distinguished by `type`. */
const actRequestSchema: JsonSchema = {
  oneOf: allActs.map((act) => {
    const { properties, ...rest } = schemaOf(act.schema) as { readonly properties?: JsonSchema };
    return { title: act.title.en, ...rest, properties: { type: { const: act.type }, ...properties } };
  }),
};

const documentBodySchema: JsonSchema = { oneOf: Object.values(collections).map(({ body }) => schemaOf(body)) };
const named = (name: string): JsonSchema => ({ $ref: `#/components/schemas/${name}` });
const actRequest = named('ActRequest');
const documentBody = named('SavedItemBody');
const entry = named('Entry');

/** Shapes that several routes speak of. */
export const components: Readonly<Record<string, JsonSchema>> = {
  ActRequest: actRequestSchema,
  SavedItemBody: documentBodySchema,
  Entry: schemaOf(recordedEvent),
};

const storedDocument = object({ id: text, version, by: { type: 'object' }, body: documentBody });
const noSuch = { means: 'There is none, or none this person sees.' };
const notDecoded = { means: 'The body does not decode; `why` names the field.', body: object({ why: text }) };
const notAllowed = { means: 'This person may not.' };
const received: JsonSchema = { type: 'integer', minimum: 0 };
const noStore = { means: 'This office keeps no files (`no-store`).' };
const notTaken = {
  means: 'Not taken: `kind` says why (ending, content, size unpacked, macros, password, pixels, digest).',
  body: object({ kind: text }),
};
const tooLarge = { means: 'The body is larger than this route reads.' };

/** Every route of the API by method and path. Held against the routes themselves by a test. */
export const operations: Readonly<Record<string, Operation>> = {
  ...publicOperations,
  ...expertOperations,
  ...serverOperations,
  'GET /api/session': {
    summary: 'Who is asking, the day of the city, its law, the sittings that are set.',
    answers: {
      200: {
        means: 'The session.',
        body: object({ actor: { type: 'object' }, today: text, city: text, profileId: text }),
      },
    },
  },
  'GET /api/matters': {
    summary: 'All matters, summarised on the day of the city.',
    answers: { 200: { means: 'Summaries.', body: listOf({ type: 'object' }) } },
  },
  'GET /api/work': {
    summary: 'What this person owes, by matter, with the day it is due.',
    answers: { 200: { means: 'The work list.', body: { type: 'object' } } },
  },
  'GET /api/directory': {
    summary: 'Names to choose from in forms: units, persons, experts, groups, laws; who sat at the last meeting.',
    answers: { 200: { means: 'The most used first.', body: schemaOf(directory) } },
  },
  'GET /api/notices': {
    summary: 'What this person is told today, what of it was read, and how he is told.',
    answers: { 200: { means: 'The most pressing first.', body: schemaOf(noticesAnswer) } },
  },
  'POST /api/notices/read': {
    summary: 'Marks notices as read.',
    body: schemaOf(readNotices),
    answers: { 200: { means: 'Kept.' }, 400: notDecoded, 507: { means: 'The store is full.' } },
  },
  'PUT /api/notices/settings': {
    summary: 'Which notices this person is given, and whether the list of the day is sent.',
    body: schemaOf(noticeSettings),
    answers: { 200: { means: 'Kept.' }, 400: notDecoded, 507: { means: 'The store is full.' } },
  },
  'POST /api/search': {
    summary: 'Looks for words in records, papers, sealed opinions and the law; of one group many, or of each a few.',
    body: object({ question: text, group: { enum: [...searchGroups, null] } }),
    answers: { 200: { means: 'What holds every word, by group.', body: schemaOf(searchAnswer) }, 400: notDecoded },
  },
  'GET /api/matters/:id/record': {
    summary: 'The append-only record of a matter.',
    answers: { 200: { means: 'Entries, first to last.', body: listOf(entry) }, 404: noSuch },
  },
  'POST /api/matters/:id/acts': {
    summary: 'Carries out an act. The same commandId again gives the same answer and records nothing.',
    body: object({
      ...(schemaOf(command) as { properties: Record<string, JsonSchema> }).properties,
      request: actRequest,
    }),
    answers: {
      200: { means: 'Recorded.', body: object({ version }) },
      400: notDecoded,
      404: noSuch,
      409: {
        means: 'Someone was faster; what they recorded since is given.',
        body: object({ version, since: listOf(entry) }),
      },
      413: tooLarge,
      422: { means: 'Refused, with the rule and in words.', body: object({ refusal: { type: 'object' } }) },
      507: { means: 'The store is full.' },
    },
  },
  'GET /api/matters/:id/files/:digest': {
    summary: 'The file of a paper that the record names by this digest (SHA-256), to be taken away.',
    answers: {
      200: { means: 'The file, under the name it was chosen by.' },
      404: noSuch,
      410: { means: 'What is kept has another digest: it was damaged, and is not given out.' },
    },
  },
  'PUT /api/files/:upload': {
    summary: 'Begins sending a file under an id of one’s own; begun again, tells how much has arrived.',
    body: object({ name: text, bytes: { type: 'integer' } }),
    answers: {
      200: { means: 'Begun before.', body: object({ received }) },
      201: { means: 'Begun.', body: object({ received }) },
      400: notDecoded,
      404: noStore,
      409: { means: 'The id is taken by another file.' },
      413: { means: 'Larger than is kept.', body: object({ kind: text, most: received }) },
      422: notTaken,
      429: { means: 'This person has too many files under way.' },
      507: { means: 'The store is full.' },
    },
  },
  'GET /api/files/:upload': {
    summary: 'How much of a file has arrived.',
    answers: { 200: { means: 'Bytes.', body: object({ received }) }, 404: noSuch },
  },
  'PATCH /api/files/:upload': {
    summary: 'The next piece as bytes, at most 1 MiB; the header Upload-Offset says where it begins.',
    answers: {
      200: { means: 'Added.', body: object({ received }) },
      400: notDecoded,
      404: noSuch,
      409: { means: 'The file stands elsewhere.', body: object({ received }) },
      413: tooLarge,
      507: { means: 'The store is full.' },
    },
  },
  'POST /api/files/:upload/end': {
    summary:
      'Ends it with the digest (SHA-256) of the whole. The file is looked at and kept, or refused with its kind.',
    body: object({ digest: text }),
    answers: {
      201: {
        means: 'Kept: what a paper says of it.',
        body: object({ digest: text, bytes: received, name: text, type: text }),
      },
      400: notDecoded,
      404: noSuch,
      409: { means: 'Not all of it has arrived.', body: object({ received }) },
      422: notTaken,
      503: { means: 'The virus scanner does not answer; what was sent stays.' },
      507: { means: 'The store is full.' },
    },
  },
  'DELETE /api/files/:upload': {
    summary: 'Forgets a file that was under way.',
    answers: { 200: { means: 'Forgotten.' }, 404: noSuch },
  },
  'GET /api/matters/:id/opinions': {
    summary: 'The opinions of the sealed batches of a matter.',
    answers: { 200: { means: 'Opinions.', body: listOf({ type: 'object' }) }, 404: noSuch },
  },
  'POST /api/matters/:id/opinions': {
    summary:
      'Brings a batch of opinions: a row at fault refuses the whole, rows without a text are set aside and told. The act receiveOpinions seals it in the record.',
    body: object({ id: text, channel: text, opinions: listOf(schemaOf(receivedOpinion)) }),
    answers: {
      200: { means: 'Kept; count and digest, and the numbers of rows without a text.', body: object({ digest: text }) },
      400: notDecoded,
      403: notAllowed,
      404: noSuch,
      409: { means: 'A sealed batch of this id holds other rows.' },
      413: tooLarge,
      422: {
        means: 'Rows at fault, each with its number and field.',
        body: object({ problems: listOf({ type: 'object' }) }),
      },
    },
  },
  'DELETE /api/matters/:id/opinions/:batch': {
    summary: 'Takes back a batch that was not sealed.',
    answers: { 200: { means: 'Gone.' }, 403: notAllowed, 404: noSuch, 409: { means: 'It is sealed.' } },
  },
  'GET /api/documents/:collection': {
    summary: `The saved items of a collection this person may see: ${Object.keys(collections).join(', ')}.`,
    answers: { 200: { means: 'Items.', body: listOf(storedDocument) }, 404: noSuch },
  },
  'GET /api/documents/:collection/:id': {
    summary: 'One saved item.',
    answers: {
      200: { means: 'The item.', body: storedDocument },
      404: noSuch,
      410: {
        means: 'A copy of data whose days are over: when and by which rule it was erased, and its digest.',
        body: object({ erasure: schemaOf(erasureSchema) }),
      },
    },
  },
  'PUT /api/documents/:collection/:id': {
    summary: 'Saves an item; expectedVersion 0 makes a new one.',
    body: object({ expectedVersion: version, body: documentBody }),
    answers: {
      200: { means: 'Saved.', body: storedDocument },
      400: notDecoded,
      403: notAllowed,
      404: noSuch,
      409: { means: 'Someone saved in between; theirs is given.' },
      413: tooLarge,
      507: { means: 'The store is full.' },
    },
  },
  'DELETE /api/documents/:collection/:id': {
    summary: 'Removes an item of the version expected.',
    answers: { 200: { means: 'Gone.' }, 403: notAllowed, 404: noSuch, 409: { means: 'Someone saved in between.' } },
  },
};
