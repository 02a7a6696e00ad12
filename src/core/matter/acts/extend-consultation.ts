import { day } from '@/core/law';
import { defineAct } from '../act';
import { refuse } from '../refusal';

/** Moves the last day later; never earlier. */
export const extendConsultation = defineAct({
  type: 'extendConsultation',
  event: 'ConsultationExtended',
  kind: 'performs',
  stage: 'participation',
  publishes: true,
  title: { zh: '延长征求意见期限', en: 'Extend the consultation' },
  roles: ['undertaking'],
  after: ['consultationOpened'],
  tells: ['consultationClosed'],
  fields: { until: day },
  check: ({ on, until }, { facts: { consultationClosed } }) => {
    if (!consultationClosed) return undefined;
    if (on > consultationClosed)
      return refuse(
        'out-of-order',
        {
          zh: `征求意见已于 ${consultationClosed} 截止，不能再延长；仍需听取意见的，请再次公开征求意见。`,
          en: `The consultation ended on ${consultationClosed} and cannot be extended any more; where more is to be heard, open another.`,
        },
        { field: 'on' },
      );
    return until <= consultationClosed
      ? refuse(
          'invalid',
          { zh: '新的截止日应晚于原截止日。', en: 'The new last day must be later than the former.' },
          { field: 'until' },
        )
      : undefined;
  },
  tell: ({ until }) => ({ consultationClosed: until }),
});
