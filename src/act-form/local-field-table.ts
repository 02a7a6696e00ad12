import type { Words } from '@/core/kernel';
import { type FactName, type ProfileParams, riskFields, riskFieldWords } from '@/core/law';

/** One input inside a local field: its name in the payload and what it is called. */
export interface LocalPart {
  readonly name: string;
  readonly kind: 'day' | 'line' | 'prose' | 'yes-no';
  readonly label: Words;
  /** An empty input is told as null. */
  readonly nullable?: true;
}

type Shape =
  | { readonly kind: 'day' | 'count' | 'yes-no' | 'prose' | 'lines' }
  | { readonly kind: 'checks' | 'choice'; readonly options: readonly (readonly [string, string, string])[] }
  | { readonly kind: 'group' | 'rows'; readonly parts: readonly LocalPart[] };

/** A fact only some places ask for. `none`: a person may also say that there is none (null, or an empty list). */
export type LocalField = Shape & {
  readonly name: FactName;
  /** Parameters that ask for it: shown in the open where the matter's profile sets one of them. None: asked everywhere. */
  readonly askedBy: readonly (keyof ProfileParams)[];
  readonly none?: true;
};

const part = (name: string, kind: LocalPart['kind'], zh: string, en: string): LocalPart => ({
  name,
  kind,
  label: { zh, en },
});

/** By act: the optional fields of its payload, each shown after the act's own fields. */
export const localFields: Readonly<Record<string, readonly LocalField[]>> = {
  enterInCatalogue: [{ name: 'catalogueHearingFlag', kind: 'yes-no', askedBy: ['catalogueHearingFlag'], none: true }],
  judgeFeatures: [
    { name: 'technical', kind: 'yes-no', askedBy: [] },
    {
      name: 'governmentPrice',
      kind: 'choice',
      askedBy: [],
      none: true,
      options: [
        ['public-utility', '公用事业价格', 'public utilities'],
        ['public-welfare', '公益性服务价格', 'public welfare services'],
        ['natural-monopoly', '自然垄断经营的商品价格', 'natural monopoly'],
        ['other', '其他政府定价、政府指导价', 'another price set or guided by the government'],
      ],
    },
  ],
  recordStudy: [{ name: 'studyReportOn', kind: 'day', askedBy: ['studyReport'], none: true }],
  answerOpinions: [
    { name: 'draftChangedAfterConsultation', kind: 'yes-no', askedBy: ['reconsultation'] },
    { name: 'reconsultedOn', kind: 'day', askedBy: ['reconsultation'], none: true },
    {
      name: 'hearingRequests',
      kind: 'rows',
      askedBy: ['hearingRequestReplyWorkingDays'],
      none: true,
      parts: [
        part('by', 'line', '申请人', 'By'),
        part('on', 'day', '申请日', 'On'),
        { ...part('repliedOn', 'day', '答复日（未答复留空）', 'Replied on (blank: not yet)'), nullable: true },
      ],
    },
  ],
  appointExpertPanel: [
    { name: 'expertQuestions', kind: 'lines', askedBy: [] },
    { name: 'expertsFromAuthority', kind: 'count', askedBy: ['expertMaxAuthorityShare'] },
    {
      name: 'expertKinds',
      kind: 'checks',
      askedBy: ['expertKinds'],
      options: [
        ['trade', '行业专家', 'trade'],
        ['legal', '法律专家', 'legal'],
      ],
    },
  ],
  reportExpertArgument: [
    { name: 'expertMaterialsOn', kind: 'day', askedBy: ['expertMaterialDays', 'expertStudyWorkingDays'] },
    { name: 'expertMeetingOn', kind: 'day', askedBy: ['expertMaterialDays', 'expertStudyWorkingDays'] },
  ],
  planRiskAssessment: [
    {
      name: 'fieldsAssessedBefore',
      kind: 'checks',
      askedBy: [],
      options: riskFields.map((field) => [field, riskFieldWords[field].zh, riskFieldWords[field].en]),
    },
    {
      name: 'riskThirdPartyDeclaration',
      kind: 'group',
      askedBy: ['riskThirdPartyFit'],
      none: true,
      parts: [
        part('noInterest', 'yes-no', '声明无利害关系', 'Declares no interest'),
        part('qualified', 'yes-no', '声明具备能力', 'Declares to be qualified'),
      ],
    },
  ],
  reportRisk: [
    { name: 'riskPeopleAsked', kind: 'count', askedBy: [] },
    { name: 'gradeReason', kind: 'prose', askedBy: [], none: true },
    { name: 'riskGradeStated', kind: 'yes-no', askedBy: ['riskGrades'] },
  ],
  findControllability: [
    {
      name: 'endGrounds',
      kind: 'checks',
      askedBy: ['endGroundsRaised'],
      none: true,
      options: [
        ['low-acceptance', '社会认同度低', 'low acceptance'],
        ['infeasible', '不可行', 'infeasible'],
        ['unmanaged-risk', '风险不可控', 'unmanaged risk'],
      ],
    },
    { name: 'endProposedOn', kind: 'day', askedBy: ['endGroundsRaised'], none: true },
  ],
  archiveDossier: [
    {
      name: 'transferExtension',
      kind: 'group',
      askedBy: [],
      none: true,
      parts: [
        part('by', 'line', '同意机关', 'Consent by'),
        part('on', 'day', '同意日', 'On'),
        part('because', 'prose', '理由', 'Because'),
      ],
    },
  ],
};
