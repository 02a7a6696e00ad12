import { lazy, Suspense } from 'react';
import { formatDay, useLanguage, useStrings } from '@/i18n';
import type { OpenApi, OpenNotice } from '@/ports/open-api';
import { Waiting } from './states';
import { strings } from './strings';

const Enrolment = lazy(async () => ({ default: (await import('./enrolment')).Enrolment }));

interface HearingCardProps {
  readonly api: OpenApi;
  readonly notice: OpenNotice;
  readonly isDemo: boolean;
}

/** The hearing as it was announced: when, where, who is heard and how they are selected. */
export function HearingCard({ api, notice: { id, hearing }, isDemo }: HearingCardProps) {
  const words = useStrings(strings);
  const language = useLanguage();
  if (!hearing) return null;
  const { announcedOn, on, place, selection, seats, heldOn } = hearing;
  return (
    <section className="hc-card" aria-labelledby="hearing">
      <h2 id="hearing">{words.hearing}</h2>
      <p>
        {heldOn ? words.hearingHeld(formatDay(heldOn, language)) : words.hearingOn(formatDay(on, language))}{' '}
        {place && <span lang="zh-CN">{place}</span>}
      </p>
      {selection && (
        <p>
          {words.selection} <span lang="zh-CN">{selection}</span>
        </p>
      )}
      {seats.length > 0 && (
        <ul className="open-plain">
          {seats.map(({ side, seats: count }) => (
            <li key={side}>
              <span lang="zh-CN">{side}</span> {words.seats(count)}
            </li>
          ))}
        </ul>
      )}
      <p className="hc-quiet">{words.published(formatDay(announcedOn, language))}</p>
      {hearing.enrolment && (
        <Suspense fallback={<Waiting />}>
          <Enrolment api={api} id={id} told={hearing.enrolment} isDemo={isDemo} />
        </Suspense>
      )}
    </section>
  );
}
