import { ifHearing } from '../../applicability';
import { optionalRule } from '../../optional-rule';

/**
 * Where participants are an odd number, an even number of seats in the notice is told while it can still be put right: were every
 * seat taken, the list could not be published. Reading: the text binds the participants, not the seats, so this only warns.
 */
export const oddSeats = optionalRule({
  id: 'GDH/19/seats',
  ref: 'R056',
  stage: 'hearing',
  parameter: 'hearingOddParticipants',
  force: 'shall',
  effect: 'warns',
  gate: 'hearing',
  dutyHolder: 'undertaking-unit',
  title: { zh: '公告的席位便于满足单数要求', en: 'The seats of the notice make an odd number of participants' },
  reads: ['hearingSeats'],
  takenOn: ({ hearingNoticeOn }) => hearingNoticeOn,
  applies: ifHearing,
  holds: ({ hearingSeats }) => {
    const count = hearingSeats.reduce((sum, { seats }) => sum + seats, 0);
    return { holds: count % 2 === 1, values: { count } };
  },
  met: ({ count }) => ({
    zh: `公告的席位 ${count} 个，为单数。`,
    en: `${count} seats in the notice, an odd number.`,
  }),
  unmet: ({ count }) => ({
    zh: `公告的席位 ${count} 个，为双数：全部坐满时参加人不是单数，名单不能公布。`,
    en: `${count} seats in the notice, an even number: were all taken, the participants would not be odd in number and no list could be published.`,
  }),
});
