import { type DecisionFacts, inForceOn, riskFields } from '@/core/law';
import { reasonOfFeatures } from './feature-reasons';
import type { FieldDefinition, FormDefinition, FormOf } from './form-definition';
import { fact } from './known';
import { w } from './say';

const required = {
  label: w('理由（必填）', 'Because (required)'),
  hint: w('适用或者不适用都要写明理由，作为留痕。', 'A reason is needed either way; it stays in the record.'),
} satisfies FieldDefinition;

type Judged = { readonly applies: boolean; readonly because: string | null } | undefined;

/** What stands judged is judged anew from there; else the features give a reason to start from, never the answer. */
const before = (judged: Judged, reason?: string) => ({
  applies: judged?.applies,
  because: judged?.because ?? reason,
});

const risksBefore = ({ riskJudgements }: DecisionFacts) =>
  riskJudgements?.map(({ field, applies, because }) => ({ field, applies, because }));

/** Which of the conditional procedures apply, one at a time with the article, and why: silence is no answer. */
const judgeProcedures: FormOf<'judgeProcedures'> = {
  isWrittenNow: true,
  fields: {
    participation: {
      unframed: true,
      known: ({ facts }) => before(facts.participationJudgement, reasonOfFeatures(facts, 'directInterest')),
      parts: {
        applies: { label: w('公众参与（条例第14条）：是否适用', 'Public participation (14): does it apply?') },
        because: required,
      },
    },
    hearing: {
      unframed: true,
      known: ({ facts }) => ({
        ...before(facts.hearingJudgement, reasonOfFeatures(facts, 'directInterest', 'wideDisagreement')),
        compulsoryUnder: facts.hearingJudgement?.compulsoryUnder,
      }),
      parts: {
        applies: { label: w('听证（条例第16条）：是否适用', 'Hearing (16): does it apply?') },
        because: required,
        compulsoryUnder: { label: w('依法必须听证的法律（没有留空）', 'Law that compels a hearing (blank: none)') },
      },
    },
    experts: {
      unframed: true,
      known: ({ facts }) => ({
        ...before(facts.expertJudgement, reasonOfFeatures(facts, 'technical')),
        complex: facts.expertJudgement?.complex,
      }),
      parts: {
        applies: { label: w('专家论证（条例第19条）：是否适用', 'Expert review (19): does it apply?') },
        because: required,
        complex: { label: w('是否涉及面广、争议大或特别复杂敏感', 'Broad, contested or especially complex?') },
      },
    },
    risks: {
      label: w('逐领域判断风险评估（条例第22条、省规定第29条）', 'Risk, field by field (22; Heilongjiang 29)'),
      known: ({ facts }) => risksBefore(facts),
      proposed: () =>
        riskFields.filter((field) => field !== 'other').map((field) => ({ field, applies: null, because: '' })),
      leastRows: 5,
      nextRow: () => ({ field: 'other', applies: null, because: '' }),
      parts: {
        field: {},
        applies: { label: w('是否可能造成不利影响', 'May it do harm?'), forAll: true },
        because: { forAll: true },
      },
    },
    riskListClass: {
      label: w('属于应当评估的哪一类', 'Class of the list that must be assessed'),
      known: fact('riskListClass'),
      nullAs: w('都不属于', 'None of them'),
      when: (_values, { law, today }) => inForceOn(law.profile.params.riskRequiredFor, today) !== undefined,
    },
    competition: {
      unframed: true,
      known: ({ facts }) => before(facts.competitionJudgement),
      parts: {
        applies: {
          label: w('是否涉及经营者经济活动（条例第29条）：是否适用', 'Market players touched? (29): does it apply?'),
        },
        because: required,
      },
    },
  },
  steps: [
    {
      title: w('公众参与', 'Public participation'),
      rules: ['D713/14.1/heard', 'D713/14.1/non-public-basis'],
      fields: ['participation'],
    },
    {
      title: w('听证', 'Hearing'),
      rules: ['D713/16.1/compulsory-check', 'D713/16.1/choice', 'XJ/18/compulsory', 'GDH/3/hearing-flag'],
      fields: ['hearing'],
    },
    {
      title: w('专家论证', 'Expert review'),
      rules: ['D713/19.1/judgement', 'HLJ/24/five'],
      fields: ['experts'],
    },
    {
      title: w('风险评估', 'Risk assessment'),
      rules: ['D713/22.1/judgement', 'AH/24/compulsory-list'],
      fields: ['risks', 'riskListClass'],
    },
    {
      title: w('公平竞争审查', 'Fair-competition review'),
      rules: ['D713/29.1/competition-judgement'],
      fields: ['competition'],
    },
  ],
};

export const proceduresForms = { judgeProcedures } satisfies Readonly<Record<string, FormDefinition>>;
