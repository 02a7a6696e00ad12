import { useStrings } from '@/i18n';
import type { Board, Panel } from '@/ports/workspace';
import { inPhoneOrder } from './panel-layout';
import { PhonePlace } from './phone-place';
import { strings } from './strings';

interface PhoneOrderProps {
  readonly board: Board;
  readonly titleOf: (panel: Panel) => string;
  readonly onBoard: (next: Board) => void;
}

/** The order of the panels on a phone, chosen by the author. */
export function PhoneOrder({ board, titleOf, onBoard }: PhoneOrderProps) {
  const words = useStrings(strings);
  return (
    <section className="hc-card board-phone-card" aria-label={words.phoneOrder}>
      <h3>{words.phoneOrder}</h3>
      <ol className="board-phone">
        {inPhoneOrder(board.panels, board.phone).map((panel, at) => (
          <li key={panel.id}>
            <span>{`${at + 1}. ${titleOf(panel)}`}</span>
            <PhonePlace board={board} panel={panel} title={titleOf(panel)} onBoard={onBoard} />
          </li>
        ))}
      </ol>
    </section>
  );
}
