import { z } from 'zod';
import { err, ok } from '@/core/kernel';
import { channels, day, paper, prose } from '@/core/law';
import { defineAct } from '../act';
import { refuse } from '../refusal';

/** Publishes the draft and its explanation for comment. A period under the minimum needs its reason in the notice itself (D713 15.1). */
export const openConsultation = defineAct({
  type: 'openConsultation',
  stage: 'participation',
  title: { zh: '公开征求意见', en: 'Open public consultation' },
  roles: ['undertaking'],
  gate: 'participation',
  mustHold: ['D713/15.1/period'],
  settles: ['D713/15.1/period'],
  schema: z.strictObject({
    on: day,
    until: day,
    channels: z.array(z.enum(channels)).min(1),
    shorteningReason: prose.nullable(),
    papers: z.array(paper).optional(),
  }),
  decide(dossier, { on, until, channels, shorteningReason, papers }) {
    if (dossier.facts.consultationOpened)
      return err(refuse('already-done', { zh: '已公开征求意见。', en: 'Consultation has been opened already.' }));
    if (until <= on)
      return err(
        refuse(
          'invalid',
          { zh: '截止日应晚于开始日。', en: 'The last day must be after the first.' },
          { field: 'until' },
        ),
      );
    return ok([
      {
        stage: 'participation',
        type: 'ConsultationOpened',
        on,
        until,
        channels,
        shorteningReason,
        ...(papers && { papers }),
      },
    ]);
  },
});
