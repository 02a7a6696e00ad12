import { valueWords } from '@/core/law';
import { isBlank } from './blank';
import { isRecord } from './blank-values';
import type { FieldDefinition, FormDefinition, FormOf, FormSituation } from './form-definition';
import { fact } from './known';
import { withRemainder } from './remainder';
import { opposedThemes, riskSources } from './risk-sources';
import { w } from './say';
import { usualRiskPoints } from './usual-risk-points';

const share = (zh: string, en: string): FieldDefinition => ({ label: w(zh, en), min: 0, max: 1, step: 0.05 });

/** Written into the record in its language. */
const riskWord = (field: string): string => valueWords('field', field)?.zh ?? field;

/** The fields of risk that were judged to apply. */
const fieldsJudged = ({ facts }: FormSituation) =>
  (facts.riskJudgements ?? []).filter(({ applies }) => applies).map(({ field }) => field);

/** Points that reports on such matters usually look at and this one does not name yet; their figures stay blank. */
function usualRisks(situation: FormSituation, { riskFactors }: Readonly<Record<string, unknown>>) {
  const rows = (Array.isArray(riskFactors) ? riskFactors : []).filter(
    (row: unknown) => isRecord(row) && !isBlank(row.name),
  );
  const named = rows.map((row: unknown) => isRecord(row) && row.name);
  const judged = fieldsJudged(situation);
  const more = usualRiskPoints(situation.facts.matterClass)
    .filter(({ field, name }) => (judged.length === 0 || judged.includes(field)) && !named.includes(name))
    .map(({ field, name }) => ({ ...blankRisk, name, family: riskWord(field) }));
  return more.length === 0
    ? undefined
    : {
        label: w(
          `取用常见风险点 ${more.length} 项（通行做法，概率和影响由评估人填写）`,
          `Take over ${more.length} usual points (practice; figures are for the assessor)`,
        ),
        values: { riskFactors: [...rows, ...more] },
      };
}

const blankRisk = {
  p: null,
  q: null,
  w: null,
  measure: '',
  owner: '',
  dueOn: '',
  pAfter: null,
  qAfter: null,
  evidence: '',
  by: '',
  intolerable: null,
};

const planRiskAssessment: FormOf<'planRiskAssessment'> = {
  fields: {
    riskPlan: {
      known: (situation) => {
        const { facts } = situation;
        const content = fieldsJudged(situation).map((field) => riskWord(field));
        return (
          facts.riskPlan ??
          (content.length > 0 ? { content: content.join('、'), object: facts.specificGroups?.join('、') } : undefined)
        );
      },
      parts: {
        aim: { label: w('评估目的', 'Aim'), control: 'prose' },
        content: { control: 'prose' },
        object: { control: 'prose' },
        way: { control: 'prose' },
        time: { label: w('时限', 'Time'), control: 'prose' },
      },
    },
    riskAssessor: { known: fact('riskAssessor') },
    riskThirdParty: { known: fact('riskThirdParty') },
    existingAssessments: { label: w('已有的评价、评估（不重复评估）', 'Existing assessments (not repeated)') },
    riskSimple: {
      label: w('采用简易程序的（否则整组留空）', 'Simple procedure (else leave all blank)'),
      parts: {
        meetingOn: { label: w('专题会议日', 'Day of the meeting') },
        reason: { label: w('简易程序理由', 'Reason for the simple procedure') },
      },
    },
    fieldsAssessedBefore: {},
    riskThirdPartyDeclaration: { askedBy: ['riskThirdPartyFit'], orNone: true },
  },
  papers: ['risk-plan'],
};

/** While they are entered, judgements go by the names of the risks: a row may be taken out without moving the others. */
function namedPairs({ riskWeighting, riskFactors = [] }: FormSituation['facts']) {
  if (!riskWeighting?.pairs) return riskWeighting;
  const name = (no: number) => riskFactors[no - 1]?.name ?? '';
  return {
    ...riskWeighting,
    pairs: riskWeighting.pairs.map(({ more, less, times }) => ({ more: name(more), less: name(less), times })),
  };
}

/** In the record they go by the numbers of the risks; those of risks that are gone are left out. */
function numberedPairs(weighting: unknown, factors: unknown): unknown {
  if (!isRecord(weighting)) return weighting;
  const { method, by, pairs } = weighting;
  if (method !== 'pairs') return { method, by };
  const names = (Array.isArray(factors) ? factors : []).map((row: unknown) => isRecord(row) && row.name);
  const numbered = (Array.isArray(pairs) ? pairs : []).flatMap((pair: unknown) => {
    if (!isRecord(pair)) return [];
    const [more, less] = [names.indexOf(pair.more as string) + 1, names.indexOf(pair.less as string) + 1]; // names of risks
    return more > 0 && less > 0 ? [{ more, less, times: pair.times }] : [];
  });
  return { method, by, pairs: numbered };
}

const reportRisk: FormOf<'reportRisk'> = {
  isWrittenNow: true,
  fields: {
    riskFactors: {
      label: w('风险点与措施（权重之和为 1）', 'Risk points and measures (weights add up to 1)'),
      hint: w('只有一项权重留空时，取与 1 的差额', 'A single weight left blank is what is missing to 1'),
      rows: 1,
      known: (situation) =>
        situation.facts.riskFactors ?? fieldsJudged(situation).map((field) => ({ family: riskWord(field) })),
      parts: {
        name: { label: w('风险点', 'Risk point') },
        family: {},
        p: share('概率 p', 'Probability p'),
        q: share('影响 q', 'Impact q'),
        w: share('权重 w', 'Weight w'),
        measure: { label: w('防范措施', 'Measure') },
        owner: {},
        dueOn: {},
        pAfter: share('措施后 p', 'p after'),
        qAfter: share('措施后 q', 'q after'),
        evidence: {
          label: w('判断依据（调查、信访热线、数据）', 'What it rests on (survey, complaints, data)'),
          control: 'prose',
          options: riskSources,
        },
        by: {},
        intolerable: { label: w('不可容忍（无论指数高低）', 'Intolerable, whatever the index') },
      },
    },
    riskWeighting: {
      label: w('风险点的权重怎样得来', 'How the weights were found'),
      known: ({ facts }) => namedPairs(facts),
    },
    riskDepartmentsHeard: { label: w('听取意见的部门（条例第23条）', 'Departments heard (23)'), rows: 1 },
    riskResponsePlan: {},
    riskAuthors: { rows: 1, proposed: ({ actor }) => (actor.role === 'assessor' ? [actor.name] : undefined) },
    riskGradeInitial: { label: w('初始等级', 'Initial grade') },
    riskGradeExpected: { label: w('措施后等级', 'Grade after measures') },
    riskPeopleAsked: { min: 0 },
    gradeReason: { orNone: true },
    riskGradeStated: { askedBy: ['riskGrades'] },
  },
  offers: {
    riskFactors: (situation, values) => opposedThemes(situation, values, blankRisk) ?? usualRisks(situation, values),
  },
  derived: {
    riskFactors: ({ riskFactors }) => withRemainder(riskFactors, 'w'),
    riskWeighting: ({ riskWeighting, riskFactors }) => numberedPairs(riskWeighting, riskFactors),
  },
  papers: ['risk-report'],
};

const reviewRiskReport: FormOf<'reviewRiskReport'> = {
  fields: {
    riskReviewers: { label: w('评审人（不得是编制人）', 'Reviewers (not authors)'), rows: 1 },
    riskReviewOpinion: {},
  },
  dayOfPaper: 'risk-review',
  papers: ['risk-review'],
};

const findControllability: FormOf<'findControllability'> = {
  isWrittenNow: true,
  fields: {
    controllable: {
      label: w('决策机关认为风险可控（条例第24条）', 'The authority holds the risk controllable (24)'),
    },
    because: {},
    endGrounds: { askedBy: ['endGroundsRaised'], orNone: true },
    endProposedOn: { askedBy: ['endGroundsRaised'], orNone: true },
  },
  papers: ['controllability-finding'],
};

export const riskForms = { planRiskAssessment, reportRisk, reviewRiskReport, findControllability } satisfies Readonly<
  Record<string, FormDefinition>
>;
