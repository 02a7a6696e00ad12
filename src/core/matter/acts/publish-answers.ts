import { count, digest, line } from '@/core/law';
import { defineAct } from '../act';
import { refuse } from '../refusal';

/**
 * The answers to what the public said go out together (D713 18.1). They stand in the ledger; the record seals how many there are and
 * their digest, so that none can be changed unseen. A later publication adds corrections and answers to what came since.
 */
export const publishAnswers = defineAct({
  type: 'publishAnswers',
  event: 'AnswersPublished',
  kind: 'records',
  stage: 'participation',
  inAnyOrder: true,
  publishes: true,
  title: { zh: '公布意见答复', en: 'Publish the answers' },
  roles: ['undertaking'],
  after: ['consultationOpened'],
  tells: ['answerPublications'],
  fields: { publication: line, answers: count.min(1), corrections: count, digest },
  check: (
    { on, publication, answers, corrections },
    { facts: { consultationClosed: until, answerPublications = [] } },
  ) => {
    if (until !== undefined && on <= until)
      return refuse(
        'out-of-order',
        {
          zh: '征求意见尚未截止，不能公布答复。',
          en: 'The consultation is still open; answers cannot be published yet.',
        },
        { field: 'on' },
      );
    if (answerPublications.some((one) => one.publication === publication))
      return refuse('already-done', { zh: '这一批答复已经公布。', en: 'These answers are published already.' });
    return corrections > answers
      ? refuse(
          'invalid',
          {
            zh: `更正（${corrections}）多于答复（${answers}）。`,
            en: `More corrections (${corrections}) than answers (${answers}).`,
          },
          { field: 'corrections' },
        )
      : undefined;
  },
  tell: () => ({}),
  add: ({ on, ...published }) => ({ answerPublications: [{ ...published, publishedOn: on }] }),
});
