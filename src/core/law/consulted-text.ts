import type { Applicability } from './check-rule';
import type { DecisionFacts } from './facts/decision-facts';

/** Whether the draft as it now stands is another text than the one the public was consulted on. By the texts; where one is not told, by the days. */
export function isOtherThanConsulted(facts: DecisionFacts): boolean {
  const { consultationOpened, consultedDraftDigest, draftDigest, draftRecordedOn, draftVersion = 1 } = facts;
  if (consultationOpened === undefined) return false;
  if (consultedDraftDigest !== undefined && draftDigest !== undefined) return consultedDraftDigest !== draftDigest;
  return draftVersion > 1 && draftRecordedOn !== undefined && draftRecordedOn > consultationOpened;
}

/** The draft changed in substance after it was consulted on. What was said of one text is not said of a later one. */
export function ifChangedAfterConsultation(facts: DecisionFacts): Applicability {
  const { draftChangedAfterConsultation: changed, changeJudgedDigest: judged, draftDigest, reconsultedOn } = facts;
  const isOther = isOtherThanConsulted(facts);
  const isOfThisText = !isOther || judged === undefined || judged === draftDigest;
  if (isOfThisText && changed) return 'applies';
  if (isOfThisText && changed === false)
    return { because: { zh: '征求意见后未作实质性修改。', en: 'No substantial change after consultation.' } };
  if (isOther) return { missing: ['draftChangedAfterConsultation'] };
  return reconsultedOn
    ? 'applies'
    : { because: { zh: '现有草案即征求意见稿。', en: 'The draft is the text consulted on.' } };
}
