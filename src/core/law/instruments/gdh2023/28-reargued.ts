import { both, ifHearing } from '../../applicability';
import { argued } from '../../argued';
import type { Applicability } from '../../check-rule';
import type { DecisionFacts } from '../../facts/decision-facts';
import { optionalRule } from '../../optional-rule';
import { beforeReview } from '../../order-of-days';

const ifMostOppose = ({ hearingSpeakers }: DecisionFacts): Applicability => {
  if (hearingSpeakers === undefined) return { missing: ['hearingSpeakers'] };
  const opposed = hearingSpeakers.filter(({ stance }) => stance === 'oppose').length;
  return opposed * 2 > hearingSpeakers.length
    ? 'applies'
    : {
        because: {
          zh: `${hearingSpeakers.length} 人中 ${opposed} 人反对，未过半数。`,
          en: `${opposed} of ${hearingSpeakers.length} opposed: not most.`,
        },
      };
};

/** More than half of those who spoke; exactly half is not most. */
export const arguedAgainAfterOpposition = optionalRule({
  id: 'GDH/28/reargued',
  ref: 'R062',
  stage: 'hearing',
  parameter: 'hearingMajorityReargued',
  force: 'shall',
  effect: 'blocks',
  gate: 'legality',
  dutyHolder: 'undertaking-unit',
  title: { zh: '多数参加人反对的进一步论证', en: 'Most participants oppose: further argument' },
  step: 'hearingReargument',
  after: ['hearingHeldOn'],
  before: beforeReview,
  reads: ['hearingReargument'],
  takenOn: ({ hearingHeldOn }) => hearingHeldOn,
  applies: both(ifHearing, ifMostOppose),
  argues: ({ hearingReargument }) =>
    argued(
      { zh: '进一步论证的内容和结论', en: 'what was argued further, and with what result' },
      hearingReargument?.summary,
    ),
  holds: ({ hearingReargument }) => hearingReargument !== null,
  met: () => ({ zh: '已进一步论证。', en: 'Further argument was done.' }),
  unmet: () => ({
    zh: '多数参加人反对，未进一步论证。',
    en: 'Most participants oppose, and there was no further argument.',
  }),
});
