import { ledgerTheme, themeEntry } from '@/ports/opinion-ledger';
import { answerKinds } from '@/ports/public-opinions';
import { type JsonSchema, listOf, type Operation, object, schemaOf } from './json-schema';

const text: JsonSchema = { type: 'string' };
const whole: JsonSchema = { type: 'integer' };
const answered = { themes: listOf(text), opinions: listOf(text) };

const operation = (summary: string, body: JsonSchema, told = listOf(schemaOf(ledgerTheme))): Operation => ({
  summary,
  body,
  answers: {
    200: { means: 'As it stands now.', body: told },
    403: { means: 'Only those in charge may; an answer is approved by another than who drafted it.' },
    404: { means: 'There is none.' },
    409: { means: 'Refused: kind says why, count how many stand in the way, until the last day of the consultation.' },
    422: { means: 'What was sent is not as it must be.' },
  },
});

/** The ledger of opinions: theme, answer, changed clause, publication. */
export const ledgerOperations: Readonly<Record<string, Operation>> = {
  'GET /api/matters/:id/ledger': {
    summary: 'Themes of the ledger with their answers.',
    answers: {
      200: { means: 'Themes.', body: listOf(schemaOf(ledgerTheme)) },
      403: { means: 'Only those in charge may.' },
      404: { means: 'There is none.' },
    },
  },
  'POST /api/matters/:id/ledger/themes': operation('Adds themes.', object({ themes: listOf(schemaOf(themeEntry)) })),
  'POST /api/matters/:id/ledger/theme': operation(
    'Changes a theme of the version that was read; its name stays once an answer went out.',
    object({ id: text, version: whole, entry: schemaOf(themeEntry) }),
  ),
  'POST /api/matters/:id/ledger/merging': operation('Merges a theme into another.', object({ id: text, into: text })),
  'POST /api/matters/:id/ledger/sorting': operation(
    'Puts opinions of the public site into a theme; null: into none.',
    object({ opinions: listOf(text), theme: text }),
  ),
  'POST /api/matters/:id/ledger/drafts': operation(
    'Drafts one answer for these; clauses: those of the draft that were changed for it.',
    object({ ...answered, kind: { enum: [...answerKinds] }, reason: text, clauses: listOf(text) }),
  ),
  'POST /api/matters/:id/ledger/reviews': operation(
    'Approves drafted answers (because null), or sends them back with the reason; seen: by id the words that were looked at, refused where they were written anew.',
    object({ ...answered, seen: { type: 'object', additionalProperties: text }, because: text }),
  ),
  'POST /api/matters/:id/ledger/publication': operation(
    'Makes ready what the act publishAnswers seals; refused while anything is unanswered, unapproved, or the consultation open.',
    object({ publication: text }),
    object({ publication: text, answers: whole, corrections: whole, digest: text }),
  ),
};
