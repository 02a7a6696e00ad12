import { expect, it } from 'vitest';
import { everyAct } from './acts/act-of-type';
import { allActs } from './acts/all-acts';
import { isSigningAct } from './signing-acts';

it('is a list somebody read: a new act is put on one side or the other', () =>
  expect(everyAct.map(({ type }) => type).filter(isSigningAct)).toMatchInlineSnapshot(`
    [
      "startDecision",
      "handOverMatter",
      "confirmJudgement",
      "openConsultation",
      "extendConsultation",
      "publishAnswers",
      "publishParticipationReport",
      "announceHearing",
      "publishHearingList",
      "signExpertOpinion",
      "findControllability",
      "concludeCompetitionReview",
      "issueLegalityOpinion",
      "recordDiscussion",
      "recordRediscussion",
      "signMinutes",
      "suspendMatter",
      "endMatter",
      "publishDecision",
      "publishInterpretation",
      "suspendExecution",
      "adjustDecision",
      "endDecision",
      "recordResponsiblePersons",
      "discloseCatalogueYear",
      "approveForMeeting",
    ]
  `));

it('counts what makes something known, and what takes an entry back or corrects it', () => {
  for (const act of allActs)
    if ('publishes' in act) expect([act.type, isSigningAct(act.type)]).toEqual([act.type, true]);
  for (const type of ['correctEntry', 'withdrawEntry']) expect([type, isSigningAct(type)]).toEqual([type, true]);
  for (const type of ['', 'recordDraft', 'toString']) expect([type, isSigningAct(type)]).toEqual([type, false]);
});
