import { useStrings } from '@/i18n';
import type { DeskEnrolments } from '@/ports/enrolment';
import { strings } from './enrolment-strings';

interface BalanceTableProps {
  readonly seats: readonly { readonly side: string; readonly seats: number }[];
  readonly kept: DeskEnrolments;
}

/** Seats of each side against who enrolled, who may be drawn and who was: a side that stays short is said. */
export function BalanceTable({ seats, kept: { call, enrolments } }: BalanceTableProps) {
  const words = useStrings(strings);
  const drawn = new Set(call?.drawn?.numbers);
  return (
    <table className="hc-table" aria-label={words.balance}>
      <thead>
        <tr>
          <th>{words.side}</th>
          <th className="num">{words.seats}</th>
          <th className="num">{words.enrolled}</th>
          <th className="num">{words.admitted}</th>
          <th className="num">{words.drawn}</th>
          <th />
        </tr>
      </thead>
      <tbody>
        {seats.map(({ side, seats: most }) => {
          const own = enrolments.filter((one) => one.side === side && one.state !== 'withdrawn');
          const admitted = own.filter(({ state }) => state === 'admitted').length;
          return (
            <tr key={side}>
              <td lang="zh-CN">{side}</td>
              <td className="num">{most}</td>
              <td className="num">{own.length}</td>
              <td className="num">{admitted}</td>
              <td className="num">{call?.drawn ? own.filter(({ number }) => drawn.has(number)).length : '—'}</td>
              <td className="hc-faint nowrap">{admitted < most ? `▲ ${words.short(most - admitted)}` : ''}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
