import { both, ifConsulted, ifFeature, ifPublic } from '../../applicability';
import { optionalRule } from '../../optional-rule';
import { beforeReview } from '../../order-of-days';

/** Older local rules and good practice, no text in force: it only warns. */
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
  after: ['consultationClosed'],
  before: beforeReview,
  applies: both(
    ifPublic,
    ifConsulted,
    ifFeature(
      'draftChangedAfterConsultation',
      '征求意见后未作实质性修改。',
      'No substantial change after consultation.',
    ),
  ),
  holds: ({ reconsultedOn }) => reconsultedOn !== null,
  met: () => ({ zh: '已就修改再次征求意见。', en: 'The change was consulted on.' }),
  unmet: () => ({
    zh: '草案作了实质性修改，未再次征求意见（通行做法，仅提示）。',
    en: 'The draft changed in substance and was not consulted on again (practice, no text).',
  }),
});
