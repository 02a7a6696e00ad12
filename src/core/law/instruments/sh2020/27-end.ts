import { optionalRule } from '../../optional-rule';

/** Low public acceptance, technical infeasibility, or major risk without effective measures. */
export const endingGroundsRaised = optionalRule({
  id: 'SH/27/end',
  ref: 'R092',
  stage: 'risk',
  parameter: 'endGroundsRaised',
  force: 'shall',
  effect: 'warns',
  gate: 'legality',
  dutyHolder: 'undertaking-unit',
  title: { zh: '有终止情形的提请终止程序', en: 'Grounds to end the procedure are raised' },
  reads: ['endProposedOn'],
  takenOn: ({ startedOn }) => startedOn,
  applies: ({ endGrounds }) => {
    if (endGrounds === undefined) return { missing: ['endGrounds'] };
    return endGrounds.length > 0
      ? 'applies'
      : { because: { zh: '没有应当提请终止的情形。', en: 'There is no ground to end the procedure.' } };
  },
  holds: ({ endProposedOn }) => endProposedOn !== null,
  met: () => ({ zh: '已提请行政首长终止程序。', en: 'The end of the procedure was proposed to the chief.' }),
  unmet: () => ({
    zh: '有应当提请终止的情形，未提请。',
    en: 'There is a ground to end the procedure, and it was not raised.',
  }),
});
