import { type JsonSchema, listOf, type Operation, object } from './json-schema';

const text: JsonSchema = { type: 'string' };
const noSuch = { means: 'There is none.' };

/** What a server answers beside the API that the demo has too, without a session. */
export const serverOperations: Readonly<Record<string, Operation>> = {
  'GET /api/health': {
    summary: 'Whether the database answers, and how far the server is with what it makes after a start.',
    answers: {
      200: { means: 'It answers.', body: object({ database: { type: 'boolean' }, warm: { type: 'object' } }) },
      503: { means: 'It does not; the body is the same.' },
    },
  },
  'GET /api/open/record': {
    summary: 'Checkpoints of the tree over all records, the newest first, each with the proof that it grew.',
    answers: {
      200: {
        means: 'Keys and checkpoints; nothing of any record.',
        body: object({
          format: text,
          keys: listOf({ type: 'object' }),
          checkpoints: listOf(object({ checkpoint: text, grown: { anyOf: [listOf(text), { type: 'null' }] } })),
        }),
      },
    },
  },
  'GET /api/open/record/checkpoint': {
    summary: 'The latest checkpoint alone, as witnesses of other logs read it (C2SP tlog-checkpoint).',
    answers: { 200: { means: 'A signed note, as text.' }, 404: noSuch },
  },
  'GET /api/open/record/growth/:first/:second': {
    summary: 'What shows that the tree only grew from one size to another (RFC 6962, 2.1.2).',
    answers: { 200: { means: 'Hashes.', body: object({ path: listOf(text) }) }, 404: noSuch },
  },
};
