import { formatDay, useLanguage, useStrings } from '@/i18n';
import { Judged, Proof } from '@/stage-view';
import { Card } from '@/ui';
import type { HearingView } from './hearing-view';
import { strings } from './place-strings';

/** Announced seats of each side against those served and those who came. */
export function Sides({ view }: { readonly view: HearingView }) {
  const words = useStrings(strings);
  const came = view.sides.reduce((sum, side) => sum + side.came, 0);
  const isHeld = view.standing === 'held';
  return (
    <Card title={words.sides} say={isHeld ? words.sidesSay(view.seats, came) : undefined}>
      <div className="hc-scroll">
        <table className="hc-table">
          <thead>
            <tr>
              <th>{words.side}</th>
              <th className="num">{words.seats}</th>
              <th className="num">{words.served}</th>
              <th className="num">{words.came}</th>
              <th />
            </tr>
          </thead>
          <tbody>
            {view.sides.map(({ side, seats, served, came: here }) => (
              <tr key={side}>
                <td>{side}</td>
                <td className="num">{seats ?? '—'}</td>
                <td className="num">{served}</td>
                <td className="num">{isHeld ? here : '—'}</td>
                <td className="hc-faint nowrap">
                  {seats === null
                    ? `▲ ${words.notAnnounced}`
                    : isHeld && here < seats
                      ? `▲ ${words.shortBy(seats - here)}`
                      : ''}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <Judged reads={['hearingSeats', 'hearingListed', 'hearingAttended']} />
    </Card>
  );
}

/** Each participant: when the papers were served, how long before, and whether they spoke. */
export function People({ view }: { readonly view: HearingView }) {
  const words = useStrings(strings);
  const language = useLanguage();
  return (
    <Card className="full" title={words.people}>
      <div className="hc-scroll">
        <table className="hc-table">
          <thead>
            <tr>
              <th>{words.name}</th>
              <th>{words.side}</th>
              <th>{words.servedOn}</th>
              {view.standing === 'held' && <th>{words.came}</th>}
            </tr>
          </thead>
          <tbody>
            {view.participants.map(({ name, side, servedOn, daysBefore, came }) => (
              <tr key={`${side}${name}`}>
                <td className="nowrap">{name}</td>
                <td>{side}</td>
                <td>
                  {servedOn ? formatDay(servedOn, language) : `▲ ${words.notServed}`}
                  {daysBefore !== null && <span className="hc-faint">{` · ${words.daysBefore(daysBefore)}`}</span>}
                </td>
                {view.standing === 'held' && (
                  <td className={came ? 'nowrap' : 'place-gap'}>{came ? words.didCome : words.didNotCome}</td>
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <Judged reads={['hearingServed']} />
      <Proof kinds={['hearing-service']} />
    </Card>
  );
}
