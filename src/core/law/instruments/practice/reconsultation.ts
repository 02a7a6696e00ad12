import { both, ifConsulted, ifPublic } from '../../applicability';
import { ifChangedAfterConsultation, isOtherThanConsulted } from '../../consulted-text';
import { optionalRule } from '../../optional-rule';
import { beforeReview } from '../../order-of-days';

/**
 * Older local rules and good practice, no text in force: it only warns. The decree has the draft and its explanation made
 * public (D713 15.1) and improved by what was said (18.1); it does not say what follows where another text comes of it.
 */
export const reconsultationOfPractice = optionalRule({
  id: 'PRACTICE/reconsultation',
  ref: 'R046',
  stage: 'participation',
  parameter: 'reconsultation',
  force: 'shall',
  effect: 'warns',
  gate: 'legality',
  dutyHolder: 'undertaking-unit',
  title: { zh: '实质性修改后再次征求意见', en: 'A substantial change is consulted on again' },
  reads: ['reconsultedOn'],
  takenOn: ({ consultationClosed }) => consultationClosed,
  step: 'reconsultedOn',
  after: ['consultationOpened'],
  before: beforeReview,
  applies: both(ifChangedAfterConsultation, ifPublic, ifConsulted),
  /** Consulted on before the present text was recorded, it was another change that was consulted on. */
  holds: (facts) => {
    const { reconsultedOn, draftRecordedOn, consultedDraftDigest } = facts;
    if (reconsultedOn === null) return false;
    const isEarlier = draftRecordedOn !== undefined && reconsultedOn < draftRecordedOn;
    return consultedDraftDigest !== undefined && isOtherThanConsulted(facts) && isEarlier
      ? { missing: ['reconsultedOn'] }
      : true;
  },
  met: () => ({ zh: '已就修改再次征求意见。', en: 'The change was consulted on.' }),
  unmet: () => ({
    zh: '草案作了实质性修改，未再次征求意见（通行做法，仅提示）。',
    en: 'The draft changed in substance and was not consulted on again (practice, no text).',
  }),
});
