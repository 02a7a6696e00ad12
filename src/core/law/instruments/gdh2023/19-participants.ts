import { ifHearing } from '../../applicability';
import { participantsSeated } from '../../hearing-seats';
import { optionalRule } from '../../optional-rule';
import { inForceOn } from '../../profiles/dated';

/**
 * Nine and an odd number in Guangdong, ten in Anhui and Xinjiang; who has no seat of their side does not count. Before there is a
 * list too few seats in the notice are told: that is when it can still be put right.
 * Reading: the text speaks of participants. An even number of seats may still bring an odd number of them, and does not bar the notice.
 */
export const enoughParticipants = optionalRule({
  id: 'GDH/19/participants',
  ref: 'R056',
  stage: 'hearing',
  parameter: 'hearingMinParticipants',
  force: 'shall',
  effect: 'blocks',
  gate: 'hearing',
  dutyHolder: 'undertaking-unit',
  title: { zh: '听证参加人数达到要求', en: 'Enough participants in the hearing' },
  reads: [],
  takenOn: ({ hearingNoticeOn }) => hearingNoticeOn,
  applies: ifHearing,
  holds: (facts, { value: need, params, lawOf }) => {
    const odd = inForceOn(params.hearingOddParticipants, lawOf)?.value === true;
    const count = participantsSeated(facts);
    if (count === undefined) {
      const seats = facts.hearingNoticeOn && facts.hearingSeats?.reduce((sum, side) => sum + side.seats, 0);
      return seats && seats < need
        ? { holds: false, values: { count: seats, need, parity: odd ? 'odd' : 'any', of: 'seats' } }
        : { missing: ['hearingListed'] };
    }
    return {
      holds: count >= need && (!odd || count % 2 === 1),
      values: { count, need, parity: odd ? 'odd' : 'any' },
      counted: { value: count, unit: 'people', needed: need, bound: 'at-least' },
    };
  },
  met: ({ count, need }) => ({
    zh: `参加人 ${count} 人，不少于 ${need} 人。`,
    en: `${count} participants, at least ${need} needed.`,
  }),
  unmet: ({ count, need, parity, of }) => ({
    zh: `${of === 'seats' ? `公告的席位 ${count} 个，参加人` : `参加人 ${count} 人，`}应不少于 ${need} 人${parity === 'odd' ? '且为单数' : ''}。`,
    en: `${of === 'seats' ? `${count} seats in the notice` : `${count} participants`}; at least ${need} needed${parity === 'odd' ? ', an odd number' : ''}.`,
  }),
});
