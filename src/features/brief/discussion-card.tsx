import { type DecisionFacts, positionWords, valueWords } from '@/core/law';
import { formatDay, useLanguage, useStrings } from '@/i18n';
import { Card } from '@/ui';
import type { briefView } from './brief-view';
import { strings } from './strings';

interface DiscussionCardProps {
  readonly meeting: ReturnType<typeof briefView>['meeting'];
  readonly facts: DecisionFacts;
}

/** What the collective discussion decided, who stood where, and the views that differ from the decision. */
export function DiscussionCard({ meeting, facts }: DiscussionCardProps) {
  const words = useStrings(strings);
  const language = useLanguage();
  const { meetingOn, discussedOn, reasonAgainstMajority } = facts;
  const coded = (name: string, value: string | undefined) =>
    value === undefined ? undefined : (valueWords(name, value)?.[language] ?? value);
  if (!meeting || !discussedOn)
    return (
      <Card
        title={words.discussion}
        say={meetingOn ? words.onAgenda(formatDay(meetingOn, language)) : words.notDiscussed}
      />
    );
  const { of, counts, chief, dissent, outcome } = meeting;
  return (
    <Card
      title={words.discussion}
      say={words.discussed(coded('decisionOutcome', outcome) ?? words.noOutcome, formatDay(discussedOn, language))}
    >
      <p className="hc-quiet">
        {words.positions(positionWords({ of, ...counts })[language], coded('statements.position', chief?.position))}
      </p>
      {reasonAgainstMajority && <p className="hc-quiet">{words.whyAgainstMajority(reasonAgainstMajority)}</p>}
      {dissent.map(({ name, text }) => (
        <p key={`${name}|${text}`} className="hc-quiet">
          {words.differing(name, text)}
        </p>
      ))}
    </Card>
  );
}
