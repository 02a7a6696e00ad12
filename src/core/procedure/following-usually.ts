import { type CivilDate, earlierOf } from '@/core/kernel';
import { type DecisionFacts, dayOf, type FactName, factWords } from '@/core/law';
import { beganExecution, type DayPair, first, rows, words } from './day-pair';

/** Days that come after another one in the nature of the thing; a record may tell otherwise, and says why. */
export const followingUsually = (facts: DecisionFacts): readonly DayPair[] =>
  [
    // What is interpreted to the public is the decision as it was published (D713 32.1).
    ...after('interpretationOn', facts, facts.publishedOn, factWords.publishedOn),
    ...after(
      'adoptionNoteOn',
      facts,
      earliest(facts.opinionsAnsweredOn, facts.expertReportOn),
      words('意见研究或者专家论证完成日', 'the day opinions or the expert review were dealt with'),
    ),
    ...after('hearingReargument', facts, facts.hearingHeldOn, factWords.hearingHeldOn, 'hearingReargument.on'),
    ...after('reconsultedOn', facts, facts.consultationOpened, factWords.consultationOpened),
    ...after('endProposedOn', facts, facts.riskReportOn, factWords.riskReportOn),
    ...after('expertMeetingOn', facts, facts.expertPanelOn, factWords.expertPanelOn),
    ...after('yearEndDisclosedOn', facts, facts.cataloguePublishedOn, factWords.cataloguePublishedOn),
    ...after('evaluationJudgement', facts, begun(facts), beganExecution, 'evaluationJudgement.on'),
    ...rows('onlineInteractions', facts.onlineInteractions, 'heldOn', ({ heldOn, announcedOn }) => ({
      title: words('网上互动日', 'day of the online talk'),
      day: heldOn,
      start: announcedOn,
      startTitle: words('预告日', 'the day it was announced'),
    })),
    ...rows('executionComments', facts.executionComments, 'on', ({ no, on }) => ({
      title: words(`第 ${no} 号意见的收到日`, `day comment no. ${no} on the execution came`),
      day: on,
      start: begun(facts),
      startTitle: beganExecution,
    })),
  ].map((pair) => ({ ...pair, mayPrecede: true as const }));

const begun = ({ publishedOn, minutesSignedOn, discussedOn }: DecisionFacts) =>
  first(publishedOn, minutesSignedOn, discussedOn);

const earliest = (a: CivilDate | null | undefined, b: CivilDate | null | undefined) =>
  a && b ? earlierOf(a, b) : a || b;

function after(
  fact: FactName,
  facts: DecisionFacts,
  start: DayPair['start'] | null,
  startTitle: DayPair['startTitle'],
  path: string = fact,
): readonly DayPair[] {
  const day = dayOf(facts, fact);
  return day ? [{ fact, path, title: factWords[fact], day, start: start ?? undefined, startTitle, isDue: false }] : [];
}
