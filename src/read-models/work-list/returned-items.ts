import { eventOf, type RecordedEvent } from '@/core/matter';
import { isReturned } from '@/core/procedure';
import type { WorkItem } from '@/ports/matter-api';
import { reviewerWords } from '../sent-back';
import type { MatterAtHand } from './matter-at-hand';
import { byOf, workItemOf } from './work-item-of';

/** What came back to the undertaking unit by a reviewer or the meeting: the file asked to be supplemented, sent back, or a decision put off. */
export function returnedItems(matter: MatterAtHand): readonly WorkItem[] {
  const { facts, record } = matter.dossier;
  if (facts.endedOn) return [];
  const last = (wanted: (entry: RecordedEvent) => boolean) => record.findLast(wanted);
  const item = (
    key: string,
    entry: RecordedEvent | undefined,
    title: WorkItem['title'],
    text: string | null,
    ...mending: string[]
  ) =>
    workItemOf(matter, {
      kind: 'returned',
      key,
      title,
      text,
      act: mending.find((type) => matter.duties.some(({ act }) => act.type === type)) ?? null,
      about: entry?.seq ?? null,
      by: entry ? byOf(entry.actor, entry.on) : null,
    });
  const isStopped = facts.legalityStops?.some(({ kind, until }) => kind === 'supplement' && until === null);
  return [
    ...(isStopped
      ? [
          item(
            'supplement',
            last(({ type }) => type === 'ReviewClockStopped'),
            { zh: '补正送审材料', en: 'Supplement the file under review' },
            null,
          ),
        ]
      : []),
    ...(isReturned(facts)
      ? [
          item(
            'legality',
            last(({ type }) => type === 'LegalityOpinionIssued'),
            { zh: '合法性审查退回：补正后重新送审', en: 'Sent back by the legality review: mend it and send it again' },
            reviewerWords(facts),
            'submitForLegalityReview',
            'respondToLegalityOpinion',
          ),
        ]
      : []),
    ...(facts.decisionOutcome === 'deferred'
      ? [
          item(
            'deferred',
            last((entry) => eventOf(entry).type === 'DecisionDiscussed'),
            {
              zh: '会议暂缓决定：补充后再行提请',
              en: 'The meeting put the decision off: supplement it and submit it again',
            },
            facts.reasonAgainstMajority ?? null,
            'submitForDiscussion',
          ),
        ]
      : []),
  ];
}
