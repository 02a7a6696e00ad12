import { formatDay, useLanguage, useStrings } from '@/i18n';
import { Judged, Pairs, sayValue } from '@/stage-view';
import { Card } from '@/ui';
import type { LegalityPart } from './legality-view';
import { strings } from './place-strings';

/** The clock of the review in working days: used, stopped, what is still allowed, supplements and extension. */
export function Clock({ matter: { facts }, view: { clock } }: LegalityPart) {
  const words = useStrings(strings);
  const language = useLanguage();
  if (!clock) return null;
  const day = (value: Parameters<typeof formatDay>[0]) => formatDay(value, language);
  const { used } = clock;
  const { reviewExtension: extension, supplementAskedOn: asked, supplementReceivedOn: came } = facts;
  return (
    <Card
      title={words.clock}
      say={used ? words.clockSay(used.counted, used.stopped, used.holidays) : words.clockUnknown}
    >
      <Pairs
        pairs={[
          { label: words.received, value: clock.received },
          clock.isRunning
            ? { label: words.today, value: clock.end }
            : { label: words.until, value: clock.end, act: 'issueLegalityOpinion' },
          { label: words.least, value: clock.least === null ? null : words.leastDays(clock.least) },
          { label: words.most, value: clock.most === null ? null : words.mostDays(clock.most, clock.extension) },
          {
            label: words.stops,
            value:
              clock.stops.length === 0 ? null : (
                <ul>
                  {clock.stops.map(({ kind, from, until, workingDays }) => (
                    <li key={`${kind}${from}`}>
                      {`${sayValue('legalityStops.kind', kind, language)} · ${words.stop(day(from), until ? day(until) : words.stillStopped, workingDays)}`}
                    </li>
                  ))}
                </ul>
              ),
          },
          ...(asked
            ? [
                {
                  label: words.supplement,
                  value: `${words.supplementAsked(day(asked))} · ${came ? words.supplementCame(day(came)) : words.supplementOpen}`,
                },
              ]
            : []),
          ...(extension
            ? [
                {
                  label: words.extension,
                  value: words.extended(extension.workingDays, extension.approvedBy, day(extension.on)),
                },
              ]
            : []),
          ...(facts.shortReviewReason ? [{ label: words.short, value: facts.shortReviewReason }] : []),
        ]}
      />
      <Judged
        reads={['legalityReceivedOn', 'legalityStops', 'reviewExtension', 'supplementAskedOn', 'shortReviewReason']}
      />
    </Card>
  );
}
