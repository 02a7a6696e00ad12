import { numberOf } from './day-bounds';
import type { FormDefinition, FormOf, FormSituation } from './form-definition';
import { fact } from './known';
import { w } from './say';

/** How many experts the matter's law asks for: more where the matter was judged complex (HLJ 24). */
const leastExperts = (situation: FormSituation): number | undefined =>
  (situation.facts.expertJudgement?.complex ? numberOf('expertMinComplex', situation) : undefined) ??
  numberOf('expertMin', situation);

const appointExpertPanel: FormOf<'appointExpertPanel'> = {
  fields: {
    expertPanel: {
      label: w('论证专家', 'Experts'),
      hint: (situation) => {
        const least = leastExperts(situation);
        return least === undefined ? undefined : w(`依法不少于 ${least} 人`, `the law asks for at least ${least}`);
      },
      rows: (situation) => leastExperts(situation) ?? 1,
      leastRows: 1,
      known: fact('expertPanel'),
      parts: {
        name: {},
        unit: {},
        field: {},
        fromPool: {},
        declaredOn: { label: w('利害关系声明日', 'Day of the statement') },
        hasInterest: { label: w('与事项有直接利害关系', 'Has a direct interest') },
      },
    },
    poolExceptionReason: {
      label: w('选用库外专家的理由（没有留空）', 'Reason for experts outside the pool (blank: none)'),
    },
    differingViewsSought: {
      label: w('已注重选择持不同意见的专家（条例第20条）', 'Experts with differing views were sought (20)'),
    },
    expertItems: {
      label: w('请专家评分的事项（1—5 分）', 'Items to be rated (1 to 5)'),
      known: fact('expertItems'),
      proposed: () => ['必要性', '可行性', '公平性', '财政可持续', '实施风险'],
    },
    expertQuestions: {},
    expertsFromAuthority: { askedBy: ['expertMaxAuthorityShare'], min: 0 },
    expertKinds: { askedBy: ['expertKinds'] },
  },
  papers: ['expert-list'],
};

const reportExpertArgument: FormOf<'reportExpertArgument'> = {
  fields: {
    expertForm: {},
    expertLeaderAttended: { label: w('承办单位负责人到会', 'A leader of the unit attended') },
    expertMajorityFollowed: { label: w('采纳多数专家意见', 'The majority is followed') },
    expertMajorityReason: {
      label: w('未采纳多数意见的理由（采纳则留空）', 'Reason against the majority (blank if followed)'),
    },
    expertAdoption: {},
    expertMaterialsOn: { askedBy: ['expertMaterialDays', 'expertStudyWorkingDays'] },
    expertMeetingOn: { askedBy: ['expertMaterialDays', 'expertStudyWorkingDays'] },
  },
  papers: ['expert-report'],
};

export const expertsForms = { appointExpertPanel, reportExpertArgument } satisfies Readonly<
  Record<string, FormDefinition>
>;
