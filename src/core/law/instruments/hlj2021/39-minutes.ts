import { civilDate } from '@/core/kernel';
import { checkRule } from '../../check-rule';
import { paraphrased } from '../../provision';

/** The chief named at the meeting signed the minutes: after the meeting, and before anything is published. */
export const minutesSigned = checkRule({
  id: 'HLJ/39/minutes',
  ref: 'R128',
  stage: 'discussion',
  layer: 'H',
  legalBasis: [paraphrased('HLJ', '39', '会议纪要由行政首长签发', '2026-11-20')],
  force: 'shall',
  effect: 'blocks',
  gate: 'publication',
  dutyHolder: 'authority',
  inForce: { from: civilDate('2021-08-01') },
  title: { zh: '纪要经行政首长签发', en: 'Minutes exist and the chief signed' },
  reads: ['minutesSignedOn'],
  step: 'minutesSignedOn',
  before: ['publishedOn', 'archivedOn'],
  takenOn: ({ discussedOn, minutesSignedOn }) => discussedOn ?? minutesSignedOn,
  holds: ({ discussedOn, minutesSignedOn, minutesSignedBy: signer, chiefName: chief }) => {
    if (minutesSignedOn === null) return { holds: false, values: { why: 'none' } };
    if (discussedOn === undefined) return { missing: ['discussedOn'] };
    if (signer !== undefined && chief !== undefined && signer !== chief)
      return { holds: false, values: { why: 'other', signer, chief } };
    return { holds: minutesSignedOn >= discussedOn, values: { why: 'early' } };
  },
  met: () => ({ zh: '纪要已签发。', en: 'The minutes are signed.' }),
  unmet: ({ why, signer, chief }) => {
    if (why === 'none') return { zh: '纪要没有签发。', en: 'The minutes are not signed.' };
    return why === 'other'
      ? {
          zh: `签发纪要的是${signer}，会议记录的行政首长是${chief}。`,
          en: `${signer} signed them; the chief on the record of the meeting is ${chief}.`,
        }
      : { zh: '纪要签发早于会议。', en: 'Signed before the meeting.' };
  },
});
