import { civilDate } from '@/core/kernel';
import { ifHearing } from '../../applicability';
import { checkRule } from '../../check-rule';
import { quoted } from '../../provision';

/**
 * The participants confirm the record and sign: all who came, where their number is told, and nobody who is no participant.
 * Reading: participants are those the papers were served on, where that covers the published list; a refusal that is noted suffices.
 */
export const hearingRecordSigned = checkRule({
  id: 'D713/17.1/signed',
  ref: 'R060',
  stage: 'hearing',
  layer: 'N',
  legalBasis: [quoted('D713', '17.1', '听证参加人确认听证会记录并签字', '2026-11-29')],
  force: 'shall',
  effect: 'blocks',
  gate: 'legality',
  dutyHolder: 'undertaking-unit',
  inForce: { from: civilDate('2019-09-01') },
  title: { zh: '笔录经确认并签字', en: 'The record is confirmed and signed' },
  reads: ['hearingHeldOn', 'hearingSpeakers'],
  applies: ifHearing,
  takenOn: ({ hearingHeldOn }) => hearingHeldOn,
  holds: ({ hearingSpeakers, hearingServed, hearingListed, hearingAttended }) => {
    const covers = hearingServed && hearingServed.length >= (hearingListed ?? 1);
    const isParticipant = (name: string) => !covers || hearingServed.some((one) => one.name === name);
    const others = hearingSpeakers.filter(({ name }) => !isParticipant(name)).map(({ name }) => name);
    if (others.length > 0)
      return {
        holds: false,
        says: {
          zh: `${others.join('、')}不是听证参加人，不能以参加人身份陈述和签字。`,
          en: `Not a participant of the hearing, and so neither speaks nor signs as one: ${others.join(', ')}.`,
        },
      };
    const signers = hearingSpeakers.filter(({ signed }) => signed !== 'no').length;
    if (hearingAttended !== undefined && signers < hearingAttended)
      return {
        holds: false,
        says: {
          zh: `到会参加人 ${hearingAttended} 人，签字或者注明拒签的只有 ${signers} 人。`,
          en: `${hearingAttended} participants came; ${signers} signed or are noted as refusing.`,
        },
        counted: { value: signers, unit: 'people', needed: hearingAttended, bound: 'at-least' },
      };
    return hearingSpeakers.length > 0 && signers === hearingSpeakers.length;
  },
  met: () => ({ zh: '均已签字或注明拒签。', en: 'Signed, or the refusal is noted.' }),
  unmet: () => ({ zh: '有参加人未签字也未注明。', en: 'Someone neither signed nor is noted as refusing.' }),
});
