import type { FormDefinition, FormOf } from './form-definition';
import { choice, w } from './say';

/** The items of the Regulations on Fair-Competition Review, Articles 8 to 11. */
const ITEMS = 19;

/** Drawn article by article by its own screen. */
const recordCompetitionFirstReview: FormOf<'recordCompetitionFirstReview'> = {
  isWrittenNow: true,
  fields: {
    competitionAnswers: { rows: ITEMS },
    competitionException: {
      label: w('适用例外的情形（第12条）', 'Exception (12)'),
      when: ({ competitionAnswers }) => Array.isArray(competitionAnswers) && competitionAnswers.includes(true),
      parts: {
        ground: { label: w('适用例外的情形（第12条，不适用留空）', 'Ground of an exception (12; blank: none)') },
        noMilderWay: { label: w('没有影响更小的替代方案', 'Why no milder way') },
        period: { label: w('实施期限或终止条件', 'Period or end condition') },
      },
    },
    operatorsHeard: { label: w('听取意见的经营者、协会（第16条）', 'Operators and associations heard (16)'), rows: 1 },
    competitionSubmittedOn: {
      label: w('送市场监管部门日（没有送的留空）', 'Sent to the market regulator on (blank: not sent)'),
      askedBy: ['competitionMinWorkingDays'],
    },
  },
  papers: ['competition-first-review'],
};

const concludeCompetitionReview: FormOf<'concludeCompetitionReview'> = {
  isWrittenNow: true,
  fields: {
    competitionConclusion: {
      label: w('审查结论', 'Conclusion'),
      options: [
        choice('consistent', '符合', 'consistent'),
        choice('exception', '适用例外', 'exception applies'),
        choice('inconsistent', '不符合，不得出台', 'contrary: cannot be issued'),
      ],
    },
  },
  papers: ['competition-conclusion'],
};

export const competitionForms = { recordCompetitionFirstReview, concludeCompetitionReview } satisfies Readonly<
  Record<string, FormDefinition>
>;
