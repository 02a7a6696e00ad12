import { civilDate } from '@/core/kernel';
import { ifHearing } from '../../applicability';
import { checkRule } from '../../check-rule';
import { quoted } from '../../provision';

/** Every side has a seat, and of a hearing whose speakers are told, someone who spoke for it. */
export const allSidesRepresented = checkRule({
  id: 'D713/16.3/sides',
  ref: 'R053',
  stage: 'hearing',
  layer: 'N',
  legalBasis: [quoted('D713', '16.3', '保证相关各方都有代表参加听证会', '2026-11-29')],
  force: 'shall',
  effect: 'warns',
  gate: 'legality',
  dutyHolder: 'undertaking-unit',
  inForce: { from: civilDate('2019-09-01') },
  title: { zh: '各方都有代表', en: 'Every side is represented' },
  reads: ['hearingSeats'],
  applies: ifHearing,
  takenOn: ({ hearingHeldOn }) => hearingHeldOn,
  holds: ({ hearingSeats, hearingSpeakers }) => {
    if (hearingSeats.some(({ seats }) => seats < 1)) return false;
    if (hearingSpeakers === undefined)
      return { holds: true, says: { zh: '相关各方都有名额。', en: 'Every side has a seat.' } };
    const heard = hearingSeats.filter(({ side }) => hearingSpeakers.some((speaker) => speaker.side === side)).length;
    return {
      holds: heard === hearingSeats.length,
      counted: { value: heard, unit: 'items', needed: hearingSeats.length, bound: 'at-least' },
    };
  },
  met: () => ({ zh: '相关各方都有代表。', en: 'Every side is represented.' }),
  unmet: () => ({ zh: '有一方没有代表。', en: 'A side has no representative.' }),
});
