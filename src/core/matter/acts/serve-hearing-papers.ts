import { z } from 'zod';
import { line } from '@/core/law';
import { defineAct } from '../act';

/** Proof of service for every participant, seven days before (D713 16.3); who was served on an earlier day stays served. */
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
  tell: ({ on, participants }, { facts: { hearingServed = [] } }) => {
    const isServedNow = (earlier: { readonly name: string; readonly side: string }) =>
      participants.some(({ name, side }) => name === earlier.name && side === earlier.side);
    return {
      hearingServed: [
        ...hearingServed.filter((earlier) => !isServedNow(earlier)),
        ...participants.map((participant) => ({ ...participant, servedOn: on })),
      ],
    };
  },
});
