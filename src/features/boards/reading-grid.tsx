import { useMediaQuery } from '@mantine/hooks';
import type { ReactNode } from 'react';
import type { Board, Panel } from '@/ports/documents';
import { inPhoneOrder, inReadingOrder } from './panel-layout';

interface ReadingGridProps {
  readonly board: Board;
  readonly children: (panel: Panel, isPhone: boolean) => ReactNode;
}

/** The board as it is read: twelve columns, or on a phone one column in the author's order. */
export function ReadingGrid({ board, children }: ReadingGridProps) {
  const isPhone = useMediaQuery('(max-width: 767px)') ?? false;
  const panels = isPhone ? inPhoneOrder(board.panels, board.phone) : inReadingOrder(board.panels);
  return (
    <div className="board-grid">
      {panels.map((panel) => {
        const { x, y, w, h } = panel.layout;
        return (
          <div
            key={panel.id}
            className="board-panel"
            data-panel={panel.id}
            {...(!isPhone && { style: { gridColumn: `${x + 1} / span ${w}`, gridRow: `${y + 1} / span ${h}` } })}
          >
            {children(panel, isPhone)}
          </div>
        );
      })}
    </div>
  );
}
