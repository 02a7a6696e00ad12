import { dayWords } from '@/core/kernel';
import { judgementNames } from '@/core/law';
import { isBlank } from './blank';
import type { FieldDefinition, FormDefinition, FormOf, FormOffer, FormSituation } from './form-definition';
import { fact } from './known';
import { w, worded } from './say';

/** What a department or a lower government has to argue (D713 10.2). */
const proposalArgument: FieldDefinition = {
  when: ({ proposalSource }) => proposalSource === 'department' || proposalSource === 'lower-government',
  parts: {
    problem: { label: w('拟解决的主要问题', 'Main problem') },
    basis: { label: w('理由和依据', 'Reasons and basis') },
    solution: {},
    necessity: { label: w('必要性、可行性', 'Necessity and feasibility') },
  },
};

/** A department proposes, as a rule, through one of its own officers. */
const ownUnit = ({ actor }: FormSituation, values: Readonly<Record<string, unknown>>): FormOffer | undefined =>
  (values.proposalSource === 'department' || (isBlank(values.proposalSource) && actor.role === 'undertaking')) &&
  values.proposer === '' &&
  actor.unit !== ''
    ? {
        label: w(`本单位提出：${actor.unit}（所属部门）`, `Proposed by my own unit: ${actor.unit} (a department)`),
        values: { proposalSource: 'department', proposer: actor.unit },
      }
    : undefined;

const proposeMatter: FormOf<'proposeMatter'> = {
  isWrittenNow: true,
  fields: {
    title: {},
    summary: {},
    proposalSource: {},
    proposer: { label: w('提出人（单位）', 'Proposed by (unit)') },
    proposalArgument,
    plannedBy: { label: w('希望完成时间（可不填）', 'Wanted by (optional)') },
    profileId: {
      hint: w(
        '事项始终按启动时的规则办理，以后不改。',
        'The law in force when the matter is proposed applies to it throughout.',
      ),
      proposed: ({ dossier }) => dossier.profileId,
    },
  },
  offers: { proposalSource: ownUnit },
  derived: { origin: () => 'entered' },
  papers: ['proposal'],
};

const completeProposal: FormOf<'completeProposal'> = {
  fields: {
    proposalSource: { known: fact('proposalSource') },
    proposer: { label: w('提出人（单位）', 'Proposed by'), known: fact('proposer') },
    proposalArgument,
  },
  papers: ['proposal'],
};

/** The matters of one yearly catalogue share its consent and its publication. */
const sameCatalogue = (
  { lastTime }: FormSituation,
  values: Readonly<Record<string, unknown>>,
): FormOffer | undefined => {
  const last = lastTime?.catalogue;
  if (!last || !isBlank(values.cataloguePartyConsentOn) || !isBlank(values.cataloguePublishedOn)) return undefined;
  const [consent, published] = [dayWords(last.consentOn), dayWords(last.publishedOn)];
  return {
    label: w(
      `与 ${last.year} 年度目录其他事项相同：${consent.zh}同级党委同意，${published.zh}公布`,
      `As other matters of the ${last.year} catalogue: Party consent ${consent.en}, published ${published.en}`,
    ),
    values: {
      catalogueYear: last.year,
      cataloguePartyConsentOn: last.consentOn,
      cataloguePublishedOn: last.publishedOn,
    },
  };
};

const enterInCatalogue: FormOf<'enterInCatalogue'> = {
  fields: {
    catalogueYear: { min: 2000, max: 2100, proposed: ({ today }) => Number(today.slice(0, 4)) },
    cataloguePartyConsentOn: {
      hint: w('应当早于或等于公布日（条例第3条第3款）', 'On or before publication (3.3)'),
    },
    cataloguePublishedOn: {},
    plannedBy: { label: w('承诺日', 'Promised day'), known: fact('plannedBy') },
    catalogueHearingFlag: { askedBy: ['catalogueHearingFlag'], orNone: true },
  },
  offers: { cataloguePartyConsentOn: sameCatalogue },
};

const discloseCatalogueYear: FormOf<'discloseCatalogueYear'> = { fields: { yearEndDisclosedOn: {} } };

const explainOffCatalogue: FormOf<'explainOffCatalogue'> = {
  fields: { offCatalogueReason: { label: w('目录外启动的理由', 'Reason for starting outside the catalogue') } },
};

const replanMatter: FormOf<'replanMatter'> = {
  fields: {
    plannedBy: { label: w('新的承诺日', 'New promised day') },
    replanReason: { label: w('调整理由', 'Reason') },
  },
};

const recordStudy: FormOf<'recordStudy'> = {
  fields: {
    studyUnit: { proposed: ({ actor }) => actor.unit },
    studyResult: {},
    studyReportOn: { askedBy: ['studyReport'], orNone: true },
  },
  dayOfPaper: 'study-report',
  papers: ['study-report'],
};

const startDecision: FormOf<'startDecision'> = {
  fields: {
    leadUnit: {
      hint: w('两个以上单位承办的，应当明确牵头单位（条例第11条）', 'Of several units one leads (11)'),
      known: ({ facts }) => facts.leadUnit ?? (facts.proposalSource === 'department' ? facts.proposer : undefined),
    },
    coUnits: { label: w('配合单位', 'Co-units'), known: fact('coUnits') },
    handleBy: { label: w('办理时限（可不填）', 'Time limit (optional)') },
  },
  papers: ['start-decision'],
};

const handOverMatter: FormOf<'handOverMatter'> = {
  fields: {
    leadUnit: {
      label: w('接手的牵头单位', 'Unit that takes the lead'),
      hint: w(
        '此后由该单位办理；移交前的留痕不变（条例第11条）',
        'From now on it handles the matter; the record so far stays as it is (11)',
      ),
    },
    receivedBy: {},
    reason: { label: w('移交理由', 'Why it is handed over') },
  },
  papers: ['start-decision', 'other'],
};

const features = [
  'directInterest',
  'wideDisagreement',
  'majorEconomic',
  'majorLivelihood',
  'widelyFollowed',
  'nationalSecurityOrLifeline',
  'technical',
] as const;

/** Once one feature was answered, the others may be answered with no at once; nothing is answered before. */
const restIsNo = (_situation: FormSituation, values: Readonly<Record<string, unknown>>): FormOffer | undefined => {
  const open = features.filter((name) => values[name] === null);
  return open.length === 0 || open.length === features.length
    ? undefined
    : {
        label: w('其余各项都不是', 'None of the others'),
        values: Object.fromEntries(open.map((name) => [name, false])),
      };
};

const judgeFeatures: FormOf<'judgeFeatures'> = {
  isWrittenNow: true,
  fields: {
    directInterest: { known: fact('directInterest') },
    wideDisagreement: { known: fact('wideDisagreement') },
    majorEconomic: { known: fact('majorEconomic') },
    majorLivelihood: { known: fact('majorLivelihood') },
    widelyFollowed: { known: fact('widelyFollowed') },
    nationalSecurityOrLifeline: { known: fact('nationalSecurityOrLifeline') },
    technical: { known: fact('technical') },
    governmentPrice: { orNone: true, known: fact('governmentPrice') },
    specificGroups: {
      label: w('受影响的特定群体（没有则不填）', 'Groups specially affected (none: leave empty)'),
      known: fact('specificGroups'),
    },
    nonPublicBasis: {
      label: w('依法不予公开的依据（公开则整组留空）', 'Legal basis for not publishing (public: leave all blank)'),
      known: fact('nonPublicBasis'),
      parts: {
        article: { label: w('依据的条款', 'Provision relied on') },
        level: { label: w('密级或者不公开范围', 'Level of secrecy, or what is withheld') },
        reviewOn: { label: w('复核日期', 'Review day') },
      },
    },
  },
  offers: { governmentPrice: restIsNo },
  quotes: ['D713/16.1/choice', 'D713/14.3/groups', 'D713/14.1/non-public-basis'],
};

const confirmJudgement: FormOf<'confirmJudgement'> = {
  isWrittenNow: true,
  fields: {
    judgement: {
      control: 'choice',
      options: worded('judgement', judgementNames),
    },
    because: {},
  },
  quotes: ['D713/14.1/heard', 'D713/19.1/judgement', 'D713/22.1/judgement'],
};

export const initiationForms = {
  proposeMatter,
  completeProposal,
  enterInCatalogue,
  discloseCatalogueYear,
  explainOffCatalogue,
  replanMatter,
  recordStudy,
  startDecision,
  handOverMatter,
  judgeFeatures,
  confirmJudgement,
} satisfies Readonly<Record<string, FormDefinition>>;
