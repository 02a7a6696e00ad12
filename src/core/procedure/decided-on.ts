import { type CivilDate, laterOf } from '@/core/kernel';
import { type DecisionFacts, isNotPassed } from '@/core/law';

/** Day the meeting discussed it last. Putting it to the meeting again is no discussion: until it takes place there is none. */
export const lastDiscussedOn = ({ discussedOn, rediscussedOn }: DecisionFacts): CivilDate | undefined =>
  discussedOn && (rediscussedOn ? laterOf(discussedOn, rediscussedOn) : discussedOn);

/** Day of the last valid decision. One put off, or changed in substance, is none: it is to be discussed again; a rejected one ended the procedure. */
export const decidedOn = (facts: DecisionFacts): CivilDate | undefined =>
  isNotPassed(facts) ? undefined : lastDiscussedOn(facts);
