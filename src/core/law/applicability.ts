import type { Words } from '@/core/kernel';
import type { Applicability } from './check-rule';
import type { DecisionFacts, FactName } from './facts/decision-facts';
import { withheldUnder } from './in-force';

const no = (zh: string, en: string): { readonly because: Words } => ({ because: { zh, en } });
type Test = (facts: DecisionFacts) => Applicability;

/** All of them must apply; the first that does not gives the reason. */
export const both =
  (...tests: readonly Test[]): Test =>
  (facts) =>
    tests.map((test) => test(facts)).find((answer) => answer !== 'applies') ?? 'applies';

/** The matter may be public: no lawful basis for withholding it was recorded. */
export const ifPublic: Test = (facts) => {
  if (facts.nonPublicBasis === undefined) return { missing: ['nonPublicBasis'] };
  const article = withheldUnder(facts);
  return article ? no(`依法不予公开：${article}。`, `Lawfully not public: ${article}.`) : 'applies';
};

/** The reason of a judgement, in words that say so where there is none. */
export const reasonOf = (judged: { readonly because: string | null }): Words =>
  judged.because === null
    ? { zh: '没有说明理由', en: 'No reason was given.' }
    : { zh: judged.because, en: judged.because };

/** The matter stands in a yearly catalogue. */
export const ifCatalogued: Test = ({ catalogueYear, offCatalogueReason }) => {
  if (catalogueYear !== undefined) return 'applies';
  return offCatalogueReason === undefined
    ? { missing: ['catalogueYear'] }
    : no('不在年度目录内。', 'Not in a yearly catalogue.');
};

/** The matter is not one explained as outside the catalogue; before that is told it is taken to belong there. */
export const unlessOffCatalogue: Test = ({ catalogueYear, offCatalogueReason }) =>
  catalogueYear === undefined && offCatalogueReason !== undefined
    ? no('目录外事项，已说明理由。', 'Outside the catalogue, with reasons.')
    : 'applies';

/** Open consultation was chosen or begun. */
export const ifConsulted: Test = ({ participationMethods, consultationOpened }) => {
  if (consultationOpened) return 'applies';
  if (!participationMethods) return { missing: ['participationMethods'] };
  return participationMethods.includes('consultation')
    ? 'applies'
    : no('未采用公开征求意见的方式。', 'Open consultation is not among the chosen ways.');
};

/** What is not made known is not announced to those who would be heard; a hearing that was announced before is held to its rules. */
export const unlessWithheld: Test = (facts) => {
  const article = facts.hearingNoticeOn ? undefined : withheldUnder(facts);
  return article
    ? no(`依法不予公开（${article}），不举行听证。`, `Lawfully not public (${article}): no hearing is held.`)
    : 'applies';
};

/** A hearing is to be held. Reading: the exception of D713 14.1 for matters not public covers each way of hearing the public in 14.2. */
export const ifHearing: Test = (facts) => {
  const withheld = unlessWithheld(facts);
  if (withheld !== 'applies') return withheld;
  const { hearingJudgement } = facts;
  if (!hearingJudgement) return { missing: ['hearingJudgement'] };
  return hearingJudgement.applies
    ? 'applies'
    : no(`判断不举行听证：${reasonOf(hearingJudgement).zh}`, `Judged: no hearing. ${reasonOf(hearingJudgement).en}`);
};

export const ifExperts: Test = ({ expertJudgement }) => {
  if (!expertJudgement) return { missing: ['expertJudgement'] };
  return expertJudgement.applies
    ? 'applies'
    : no(
        `判断不需专家论证：${reasonOf(expertJudgement).zh}`,
        `Judged: no expert review. ${reasonOf(expertJudgement).en}`,
      );
};

export const ifRisk: Test = ({ riskJudgements }) => {
  if (!riskJudgements) return { missing: ['riskJudgements'] };
  return riskJudgements.some(({ applies }) => applies)
    ? 'applies'
    : no('各领域均判断不需风险评估。', 'Judged: no field of risk needs assessment.');
};

/** A full assessment: judged to apply, and not by the simple procedure. */
export const ifRiskInFull: Test = (facts) => {
  const applies = ifRisk(facts);
  if (applies !== 'applies') return applies;
  return facts.riskSimple
    ? no('经专题会议判断风险较小，采用简易程序。', 'A meeting judged the risk small: simple procedure.')
    : 'applies';
};

export const ifCompetition: Test = ({ competitionJudgement }) => {
  if (!competitionJudgement) return { missing: ['competitionJudgement'] };
  return competitionJudgement.applies
    ? 'applies'
    : no(
        `判断不涉及经营者经济活动：${reasonOf(competitionJudgement).zh}`,
        `Judged: market players are not touched. ${reasonOf(competitionJudgement).en}`,
      );
};

/** A feature of the matter must be true for the rule to speak. */
export const ifFeature =
  (
    name: FactName & ('directInterest' | 'wideDisagreement' | 'majorEconomic' | 'majorLivelihood' | 'widelyFollowed'),
    zh: string,
    en: string,
  ): Test =>
  (facts) => {
    const value = facts[name];
    return value === undefined ? { missing: [name] } : value ? 'applies' : no(zh, en);
  };
