import { type DecisionFacts, factWords } from '@/core/law';
import { type DayPair, rows, words } from './day-pair';

/** Days on which others did something, told within another act. */
export const doneDays = (facts: DecisionFacts): readonly DayPair[] => [
  ...rows(
    'hearingServed',
    facts.hearingServed,
    'servedOn',
    ({ name, servedOn }) => ({
      title: words(`向${name}送达的日期`, `day the papers reached ${name}`),
      day: servedOn,
      start: facts.hearingNoticeOn,
      startTitle: factWords.hearingNoticeOn,
    }),
    'done',
  ),
  ...rows(
    'counselOpinions',
    facts.counselOpinions,
    'signedOn',
    ({ name, signedOn }) => ({
      title: words(`${name}意见的署名日`, `day ${name} signed`),
      day: signedOn,
      start: undefined,
      startTitle: factWords.legalityReceivedOn,
    }),
    'done',
  ),
  ...rows(
    'otherApprovals',
    facts.otherApprovals,
    'doneOn',
    ({ body, doneOn }) => ({
      title: words(`${body}的办理日`, `day of ${body}`),
      day: doneOn,
      start: undefined,
      startTitle: factWords.discussedOn,
    }),
    'done',
  ),
  ...(['cataloguePartyConsentOn', 'cataloguePublishedOn', 'supplementReceivedOn'] as const).flatMap((fact) =>
    facts[fact]
      ? [
          {
            fact,
            path: fact,
            title: factWords[fact],
            day: facts[fact],
            start: undefined,
            startTitle: factWords.proposedOn,
            isDue: false,
            isDone: true as const,
          },
        ]
      : [],
  ),
];
