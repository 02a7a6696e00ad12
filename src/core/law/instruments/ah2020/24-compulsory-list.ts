import { optionalRule } from '../../optional-rule';

/** Six classes are always assessed in Anhui; what was assessed under other rules is not assessed again (D713 22.2). */
export const compulsoryListAssessed = optionalRule({
  id: 'AH/24/compulsory-list',
  ref: 'R079',
  stage: 'risk',
  parameter: 'riskRequiredFor',
  force: 'shall',
  effect: 'blocks',
  gate: 'legality',
  dutyHolder: 'undertaking-unit',
  title: { zh: '应当评估的事项已评估', en: 'Matters on the compulsory list are assessed' },
  reads: ['riskJudgements'],
  takenOn: ({ startedOn }) => startedOn,
  applies({ riskListClass }, { value: classes }) {
    if (riskListClass === undefined) return { missing: ['riskListClass'] };
    return riskListClass !== null && classes.includes(riskListClass)
      ? 'applies'
      : { because: { zh: '不属于应当评估的事项。', en: 'Not on the compulsory list.' } };
  },
  holds: ({ riskJudgements, existingAssessments = [] }) =>
    riskJudgements.some(({ applies }) => applies) || existingAssessments.length > 0,
  met: () => ({
    zh: '已判断应当评估，或者已有其他评估。',
    en: 'Judged to be assessed, or assessed under other rules.',
  }),
  unmet: () => ({
    zh: '属于应当评估的事项，却判断不需评估。',
    en: 'On the compulsory list, yet judged not to need assessment.',
  }),
});
