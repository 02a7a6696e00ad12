import { allActs } from './acts/all-acts';
import { isAmending } from './amendments/amending';

type ActType = (typeof allActs)[number]['type'];

/** Acts by which a person answers with his name for others to rely on: a signature, a decision, an approval, a hand-over. */
const signed: readonly ActType[] = [
  'startDecision',
  'handOverMatter',
  'confirmJudgement',
  'signExpertOpinion',
  'findControllability',
  'concludeCompetitionReview',
  'issueLegalityOpinion',
  'approveForMeeting',
  'recordDiscussion',
  'recordRediscussion',
  'signMinutes',
  'suspendMatter',
  'endMatter',
  'publishParticipationReport',
  'suspendExecution',
  'adjustDecision',
  'endDecision',
  'recordResponsiblePersons',
  'discloseCatalogueYear',
];

const signing: ReadonlySet<string> = new Set([
  ...signed,
  ...allActs.filter((act) => 'publishes' in act && act.publishes).map(({ type }) => type),
]);

/** Whether an act signs, publishes, withdraws or hands over: it asks for a fresh proof of who does it, and not every substitute may do it. */
export const isSigningAct = (type: string): boolean => signing.has(type) || isAmending(type);
