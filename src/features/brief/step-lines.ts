import { type DecisionFacts, isInForce } from '@/core/law';
import { formatDay, type Language } from '@/i18n';
import { appraisalFigures } from '@/read-models/option-analysis';
import { moneyLead } from '@/stage-view';
import { strings } from './strings';

/** Whether a hearing is held, and what became of it; read from the record, nothing assumed. */
export function hearingLine(facts: DecisionFacts, language: Language): string {
  const { hearing: words } = strings[language];
  const { hearingJudgement: judged, hearingHeldOn, hearingOn, hearingNoticeOn } = facts;
  if (hearingHeldOn) {
    const said = facts.hearingSpeakers ?? [];
    return words.held(
      formatDay(hearingHeldOn, language),
      said.length,
      said.filter(({ stance }) => stance === 'oppose').length,
    );
  }
  if (hearingNoticeOn && hearingOn) return words.announced(formatDay(hearingOn, language));
  if (judged === undefined) return isInForce(facts) ? words.unsaid : words.notJudged;
  return judged.applies ? words.toBeHeld : words.none(judged.because ?? words.noReason);
}

/** Whether the fair-competition review applies, and how it ended. */
export function competitionLine(facts: DecisionFacts, language: Language): string {
  const { competition: words } = strings[language];
  const {
    competitionJudgement: judged,
    competitionConclusion,
    competitionSubmittedOn,
    competitionFirstReviewOn,
  } = facts;
  if (competitionConclusion) return words.concluded[competitionConclusion];
  if (judged?.applies === false) return words.none(judged.because ?? words.noReason);
  if (competitionSubmittedOn) return words.submitted(formatDay(competitionSubmittedOn, language));
  if (competitionFirstReviewOn) return words.firstReviewed(formatDay(competitionFirstReviewOn, language));
  return judged ? words.toReview : words.notJudged;
}

/** What the money says: as the draft has it, and which option is first where the years were worked out. Undefined: neither was recorded. */
export function moneyLine(facts: DecisionFacts, language: Language): string | undefined {
  const { appraisal, costBenefit, costBenefitReason } = facts;
  const figures = appraisalFigures(facts);
  const lead = appraisal && figures.ok ? moneyLead(figures.value.options, appraisal.moneyUnit, language) : [];
  const said = costBenefit ?? (lead.length > 0 ? undefined : costBenefitReason);
  const told = [...(said ? [said] : []), ...lead];
  return told.length > 0 ? told.join(language === 'zh' ? '' : ' ') : undefined;
}
