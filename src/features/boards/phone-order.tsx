import { useStrings } from '@/i18n';
import type { Board, Panel } from '@/ports/documents';
import { inPhoneOrder } from './panel-layout';
import { strings } from './strings';

interface PhoneOrderProps {
  readonly board: Board;
  readonly titleOf: (panel: Panel) => string;
  readonly onBoard: (next: Board) => void;
}

/** The order of the panels on a phone, chosen by the author. */
export function PhoneOrder({ board, titleOf, onBoard }: PhoneOrderProps) {
  const words = useStrings(strings);
  const order = inPhoneOrder(board.panels, board.phone);
  const swap = (at: number) => {
    const ids = order.map(({ id }) => id);
    const [a, b] = [ids[at], ids[at + 1]];
    if (a === undefined || b === undefined) return;
    onBoard({ ...board, phone: [...ids.slice(0, at), b, a, ...ids.slice(at + 2)] });
  };
  return (
    <section className="hc-card board-phone-card" aria-label={words.phoneOrder}>
      <h3>{words.phoneOrder}</h3>
      <ol className="board-phone">
        {order.map((panel, at) => (
          <li key={panel.id}>
            <span>{`${at + 1}. ${titleOf(panel)}`}</span>
            <button
              type="button"
              className="hc-btn plain"
              disabled={at === 0}
              aria-label={words.earlier(titleOf(panel))}
              onClick={() => swap(at - 1)}
            >
              <span aria-hidden="true">↑</span>
            </button>
            <button
              type="button"
              className="hc-btn plain"
              disabled={at === order.length - 1}
              aria-label={words.later(titleOf(panel))}
              onClick={() => swap(at)}
            >
              <span aria-hidden="true">↓</span>
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}
