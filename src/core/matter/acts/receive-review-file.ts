import { defineAct } from '../act';

/** The reviewer receives the file; the clock starts the day after (D713 26.2). */
export const receiveReviewFile = defineAct({
  type: 'receiveReviewFile',
  event: 'ReviewFileReceived',
  kind: 'performs',
  stage: 'legality',
  title: { zh: '受理送审材料', en: 'Receive the file' },
  roles: ['legality-reviewer'],
  once: 'legalityReceivedOn',
  day: 'legalityReceivedOn',
  after: ['legalitySubmittedOn'],
  tells: ['legalityReviewerUnit'],
  fields: {},
  tell: (_given, _before, { unit }) => ({ legalityReviewerUnit: unit }),
});
