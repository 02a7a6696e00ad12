import { isSaid, type Question, type QuestionnaireReply } from '@/ports/questionnaire';
import { toCsv } from '@/ui';

/** The replies as a table, a row each: the options in words, several of them with a bar between; what looks like a formula is none. */
export const repliesCsv = (
  head: readonly [string, string],
  questions: readonly Question[],
  replies: readonly QuestionnaireReply[],
): string =>
  toCsv(
    [...head, ...questions.map(({ title }) => title)],
    replies.map(({ on, said }, at) => [
      at + 1,
      on,
      ...questions.map(({ id, kind, options }) => {
        const own = said.find(({ question }) => question === id);
        if (!own || !isSaid(own)) return null;
        if (kind === 'scale') return own.chosen[0] ?? null;
        return own.words ?? own.chosen.map((place) => options[place] ?? '').join(' | ');
      }),
    ]),
  );
