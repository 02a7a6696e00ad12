import { Link } from '@tanstack/react-router';
import { useStrings } from '@/i18n';
import { strings } from './strings';

/** Ways to the events something rests on. */
export function EventLinks({ matterId, events }: { readonly matterId: string; readonly events: readonly number[] }) {
  const words = useStrings(strings);
  return (
    <>
      {events.map((seq) => (
        <Link
          key={seq}
          className="event"
          to="/matters/$matterId"
          params={{ matterId }}
          search={{ tab: 'record', event: seq }}
        >
          {words.record(seq)}
        </Link>
      ))}
    </>
  );
}
