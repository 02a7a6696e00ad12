import { z } from 'zod';
import { defineAct } from '../act';
import { refuse } from '../refusal';

/** Time for supplements, consultation, visits, meetings and agencies is not counted (HLJ 35). */
export const stopReviewClock = defineAct({
  type: 'stopReviewClock',
  event: 'ReviewClockStopped',
  kind: 'records',
  stage: 'legality',
  whileSuspended: true,
  title: { zh: '暂停计算审查期限', en: 'Stop the review clock' },
  roles: ['legality-reviewer'],
  after: ['legalityReceivedOn'],
  tells: ['legalityStops', 'supplementAskedOn', 'supplementReceivedOn'],
  fields: { kind: z.enum(['supplement', 'consultation', 'site-visit', 'meeting', 'agency']) },
  check: (_payload, { facts }) =>
    facts.legalityStops?.some(({ until }) => until === null)
      ? refuse('already-done', { zh: '期限已在暂停计算中。', en: 'The clock is stopped already.' })
      : undefined,
  tell: ({ on, kind }, { facts }) => ({
    legalityStops: [...(facts.legalityStops ?? []), { kind, from: on, until: null }],
    // Asked again, nothing has come yet; what came before stands among the stops.
    ...(kind === 'supplement' && { supplementAskedOn: on, supplementReceivedOn: null }),
  }),
});
