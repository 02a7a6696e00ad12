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
  check: ({ until }, { facts }) =>
    facts.consultationClosed && until <= facts.consultationClosed
      ? refuse(
          'invalid',
          { zh: '新的截止日应晚于原截止日。', en: 'The new last day must be later than the former.' },
          { field: 'until' },
        )
      : undefined,
  tell: ({ until }) => ({ consultationClosed: until }),
});
