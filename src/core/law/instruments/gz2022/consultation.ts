import { ifPublic } from '../../applicability';
import { optionalRule } from '../../optional-rule';
import { beforeReview, doneAfter } from '../../order-of-days';

/** Open consultation for every matter that may be public; known by excerpt only, so it only warns. */
export const openConsultationOfEveryMatter = optionalRule({
  id: 'GZ/2022/consultation',
  ref: 'R038',
  stage: 'participation',
  parameter: 'consultationRequired',
  force: 'shall',
  effect: 'warns',
  gate: 'legality',
  dutyHolder: 'undertaking-unit',
  title: { zh: '可以公开的事项一律公开征求意见', en: 'Every matter that may be public is openly consulted on' },
  reads: [],
  takenOn: ({ startedOn }) => startedOn,
  applies: ifPublic,
  holds: (facts) => {
    const { consultationOpened, participationMethods } = facts;
    const late = doneAfter(facts, 'consultationOpened', beforeReview);
    if (late) return { tooLate: late };
    if (consultationOpened) return true;
    return participationMethods ? participationMethods.includes('consultation') : { missing: ['participationMethods'] };
  },
  met: () => ({ zh: '采用了公开征求意见。', en: 'Open consultation is used.' }),
  unmet: () => ({
    zh: '未采用公开征求意见（依据为摘录，仅提示）。',
    en: 'Open consultation is not used (source known by excerpt only).',
  }),
});
