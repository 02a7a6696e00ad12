import { z } from 'zod';
import { line } from '@/core/law';
import { defineAct } from '../act';

/** Proof of service for every participant, seven days before (D713 16.3). */
export const serveHearingPapers = defineAct({
  type: 'serveHearingPapers',
  event: 'HearingPapersServed',
  kind: 'records',
  stage: 'hearing',
  title: { zh: '送达听证材料', en: 'Serve the hearing papers' },
  roles: ['undertaking'],
  after: ['hearingNoticeOn'],
  tells: ['hearingServed'],
  fields: {
    participants: z
      .array(z.strictObject({ name: line, side: line }))
      .min(1)
      .max(200),
  },
  tell: ({ on, participants }) => ({
    hearingServed: participants.map((participant) => ({ ...participant, servedOn: on })),
  }),
});
