import { day, decisionFactsSchema } from '@/core/law';
import { defineAct } from '../act';
import { refuse } from '../refusal';

const f = decisionFactsSchema.shape;

/** Publishes the draft and its explanation for comment. A period under the minimum needs its reason in the notice itself (D713 15.1). */
export const openConsultation = defineAct({
  type: 'openConsultation',
  event: 'ConsultationOpened',
  kind: 'performs',
  stage: 'participation',
  publishes: true,
  title: { zh: '公开征求意见', en: 'Open public consultation' },
  roles: ['undertaking'],
  gate: 'participation',
  once: 'consultationOpened',
  round: 'consultation',
  day: 'consultationOpened',
  after: ['draftRecordedOn'],
  tells: [
    'participationMethods',
    'consultationClosed',
    'consultedDraftDigest',
    'noticeChannels',
    'noticeFields',
    'shorteningReason',
    'reconsultedOn',
  ],
  fields: {
    until: day,
    noticeChannels: f.noticeChannels.unwrap(),
    noticeFields: f.noticeFields.unwrap(),
    shorteningReason: f.shorteningReason.unwrap(),
  },
  check: ({ on, until }, { facts }) => {
    if (until <= on)
      return refuse(
        'invalid',
        { zh: '截止日应晚于开始日。', en: 'The last day must be after the first.' },
        { field: 'until' },
      );
    return facts.consultationClosed && on <= facts.consultationClosed
      ? refuse(
          'out-of-order',
          {
            zh: `前一次征求意见至 ${facts.consultationClosed} 截止；需要延长的，请办理延长。`,
            en: `The former consultation runs until ${facts.consultationClosed}; extend it if need be.`,
          },
          { field: 'on' },
        )
      : undefined;
  },
  tell: ({ on, until, noticeChannels, noticeFields, shorteningReason }, { facts, rounds }) => ({
    ...(rounds.some(({ of }) => of === 'consultation') && { reconsultedOn: on }),
    participationMethods: [...new Set([...(facts.participationMethods ?? []), 'consultation' as const])],
    consultationClosed: until,
    consultedDraftDigest: facts.draftDigest,
    noticeChannels,
    noticeFields,
    shorteningReason,
  }),
});
