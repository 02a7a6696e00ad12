import { type DecisionFacts, isInForce } from '@/core/law';
import { formatDay, type Language } from '@/i18n';
import { chanceOfLoss, netValues } from '@/read-models/option-analysis';
import { lossWords, moneyLead } from '@/stage-view';
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
export function moneyLine(matterId: string, facts: DecisionFacts, language: Language): string | undefined {
  const { appraisal, costBenefit, costBenefitReason } = facts;
  const nets = netValues(facts);
  const lead = appraisal && nets.ok ? moneyLead(nets.value, appraisal.moneyUnit, language) : [];
  const first = nets.ok ? nets.value[0]?.option : undefined;
  const loss = first === undefined ? undefined : chanceOfLoss(matterId, facts, first);
  const said = costBenefit ?? (lead.length > 0 ? undefined : costBenefitReason);
  const chance = first !== undefined && loss !== undefined ? [lossWords(first, loss, language)] : [];
  const told = [...(said ? [said] : []), ...lead, ...chance];
  return told.length > 0 ? told.join(language === 'zh' ? '' : ' ') : undefined;
}
