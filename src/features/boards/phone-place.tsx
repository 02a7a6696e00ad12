import { useStrings } from '@/i18n';
import type { Board, Panel } from '@/ports/workspace';
import { inPhoneOrder } from './panel-layout';
import { strings } from './strings';

interface PhonePlaceProps {
  readonly board: Board;
  readonly panel: Panel;
  readonly title: string;
  readonly onBoard: (next: Board) => void;
}

/** Moves a panel one place up or down in the order of phones. */
export function PhonePlace({ board, panel, title, onBoard }: PhonePlaceProps) {
  const words = useStrings(strings);
  const ids = inPhoneOrder(board.panels, board.phone).map(({ id }) => id);
  const at = ids.indexOf(panel.id);
  const move = (to: number) => {
    const others = ids.filter((id) => id !== panel.id);
    onBoard({ ...board, phone: [...others.slice(0, to), panel.id, ...others.slice(to)] });
  };
  return (
    <>
      <button
        type="button"
        className="hc-btn plain"
        disabled={at === 0}
        aria-label={words.earlier(title)}
        onClick={() => move(at - 1)}
      >
        <span aria-hidden="true">↑</span>
      </button>
      <button
        type="button"
        className="hc-btn plain"
        disabled={at === ids.length - 1}
        aria-label={words.later(title)}
        onClick={() => move(at + 1)}
      >
        <span aria-hidden="true">↓</span>
      </button>
    </>
  );
}
