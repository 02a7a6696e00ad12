import { both, ifFeature, ifPublic } from '../../applicability';
import { factWords } from '../../facts/decision-facts';
import { optionalRule } from '../../optional-rule';
import { beforeReview, tooLate } from '../../order-of-days';

/** Either way will do where the public’s direct interests are touched. */
export const consultationOrHearingHeld = optionalRule({
  id: 'AH/12/consultation-or-hearing',
  ref: 'R038',
  stage: 'participation',
  parameter: 'consultationOrHearing',
  force: 'shall',
  effect: 'blocks',
  gate: 'legality',
  dutyHolder: 'undertaking-unit',
  title: { zh: '涉及群众切身利益的公开征求意见或者听证', en: 'Direct interests: open consultation or a hearing' },
  reads: [],
  takenOn: ({ startedOn }) => startedOn,
  applies: both(ifPublic, ifFeature('directInterest', '不直接涉及群众切身利益。', 'Direct interests are not touched.')),
  holds: (facts) => {
    const { consultationOpened, hearingHeldOn, hearingJudgement, participationMethods } = facts;
    const first = [consultationOpened, hearingHeldOn].filter((day) => day !== undefined).sort()[0];
    const late = tooLate(factWords.participationMethods, first, facts, beforeReview);
    if (late) return { tooLate: late };
    if (first || hearingJudgement?.applies) return true;
    return participationMethods
      ? participationMethods.some((way) => way === 'consultation' || way === 'hearing')
      : { missing: ['participationMethods'] };
  },
  met: () => ({ zh: '采用了公开征求意见或者听证。', en: 'Open consultation or a hearing is used.' }),
  unmet: () => ({
    zh: '直接涉及群众切身利益，但既未公开征求意见也未听证。',
    en: 'Direct interests are touched, yet there is neither consultation nor hearing.',
  }),
});
