import { defineAct } from '../act';
import { refuse } from '../refusal';

/** Ends the running stop of the clock. */
export const resumeReviewClock = defineAct({
  type: 'resumeReviewClock',
  event: 'ReviewClockResumed',
  kind: 'records',
  stage: 'legality',
  follows: 'stopReviewClock',
  title: { zh: '恢复计算审查期限', en: 'Resume the review clock' },
  roles: ['legality-reviewer'],
  after: ['legalityStops'],
  tells: ['legalityStops', 'supplementReceivedOn'],
  fields: {},
  check: ({ on }, { facts }) => {
    const running = facts.legalityStops?.find(({ until }) => until === null);
    if (!running) return refuse('out-of-order', { zh: '期限没有在暂停计算。', en: 'The clock is not stopped.' });
    return on < running.from
      ? refuse('invalid', { zh: '恢复日早于暂停日。', en: 'The day is before the stop began.' }, { field: 'on' })
      : undefined;
  },
  tell: ({ on }, { facts }) => ({
    legalityStops: facts.legalityStops?.map((stop) => (stop.until === null ? { ...stop, until: on } : stop)),
    ...(facts.legalityStops?.some(({ kind, until }) => kind === 'supplement' && until === null) && {
      supplementReceivedOn: on,
    }),
  }),
});
