import { frozenAnalysisParts } from '@/core/law';
import { defineAct } from '../act';
import { refuse } from '../refusal';

/**
 * The answer of the analysis is relied on as it stands: input and answer by their digests, seed and samples, ranking, stability and the words,
 * so that years later the same input gives the same answer or the difference shows (D713 12.4, 30.3).
 */
export const freezeOptionAnalysis = defineAct({
  type: 'freezeOptionAnalysis',
  event: 'OptionAnalysisFrozen',
  kind: 'records',
  stage: 'drafting',
  title: { zh: '固化方案分析', en: 'Freeze the analysis of the options' },
  roles: ['undertaking'],
  after: ['options', 'criteria'],
  tells: ['optionAnalyses'],
  fields: frozenAnalysisParts,
  check: ({ inputs, results, ranking, stability, leader }, { facts }) => {
    const { options = [], criteria = [] } = facts;
    const isOfTheseOptions =
      ranking.length === options.length && options.every(({ name }) => ranking.some((one) => one.name === name));
    const isOfTheseCriteria = stability.every(({ criterion: of }) =>
      criteria.some(({ name, branch }) => name === of || branch?.startsWith(of)),
    );
    if (!isOfTheseOptions || !isOfTheseCriteria || (leader !== null && !options.some(({ name }) => name === leader)))
      return refuse('invalid', {
        zh: '分析的不是现在的备选方案，请重新计算。',
        en: 'The analysis is not of the options as they stand: work it out again.',
      });
    const last = facts.optionAnalyses?.at(-1);
    return last?.inputs === inputs && last.results === results
      ? refuse('already-done', { zh: '同一分析已经固化。', en: 'This very analysis is frozen already.' })
      : undefined;
  },
  tell: () => ({}),
  add: ({ on, ...frozen }, _before, { name: by, unit }) => ({ optionAnalyses: [{ on, by, unit, ...frozen }] }),
});
