import { day, decisionFactsSchema } from '@/core/law';
import { defineAct } from '../act';
import { refuse } from '../refusal';

const f = decisionFactsSchema.shape;

/** Publishes the draft and its explanation for comment. A period under the minimum needs its reason in the notice itself (D713 15.1). */
export const openConsultation = defineAct({
  type: 'openConsultation',
  event: 'ConsultationOpened',
  stage: 'participation',
  title: { zh: '公开征求意见', en: 'Open public consultation' },
  roles: ['undertaking'],
  gate: 'participation',
  once: 'consultationOpened',
  day: 'consultationOpened',
  after: ['draftRecordedOn'],
  mustHold: ['D713/15.1/period', 'D713/15.1/shortening', 'D713/15.1/notice'],
  settles: [
    'D713/15.1/period',
    'D713/15.1/notice',
    'D713/15.1/published',
    'D713/15.1/shortening',
    'HLJ/16/notice-fields',
    'D713/15.1/channels',
    'AH/12/consultation-or-hearing',
    'GZ/2022/consultation',
  ],
  fields: {
    until: day,
    noticeChannels: f.noticeChannels.unwrap(),
    noticeFields: f.noticeFields.unwrap(),
    shorteningReason: f.shorteningReason.unwrap(),
  },
  check: ({ on, until }) =>
    until <= on
      ? refuse(
          'invalid',
          { zh: '截止日应晚于开始日。', en: 'The last day must be after the first.' },
          { field: 'until' },
        )
      : undefined,
  tell: ({ until, noticeChannels, noticeFields, shorteningReason }, { facts }) => ({
    participationMethods: [...new Set([...(facts.participationMethods ?? []), 'consultation' as const])],
    consultationClosed: until,
    noticeChannels,
    noticeFields,
    shorteningReason,
  }),
});
