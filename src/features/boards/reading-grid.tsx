import type { CSSProperties, ReactNode } from 'react';
import { usePrinting } from '@/charts';
import type { Board, Panel, PanelLayout } from '@/ports/workspace';
import { useMedia } from '@/ui';
import { inPaperOrder, inPhoneOrder, inReadingOrder, isHalfSheet } from './panel-layout';

interface ReadingGridProps {
  readonly board: Board;
  readonly children: (panel: Panel, isPhone: boolean) => ReactNode;
}

const placeOf = ({ x, y, w, h }: PanelLayout): CSSProperties => ({
  gridColumn: `${x + 1} / span ${w}`,
  gridRow: `${y + 1} / span ${h}`,
});

/** The board as it is read: twelve columns, or on a phone one column in the author's order, or on paper sheet after sheet. */
export function ReadingGrid({ board, children }: ReadingGridProps) {
  const isPrinting = usePrinting();
  const isNarrow = useMedia('(max-width: 767px)');
  const isPhone = isNarrow && !isPrinting;
  const panels = isPrinting
    ? inPaperOrder(board.panels)
    : isPhone
      ? inPhoneOrder(board.panels, board.phone)
      : inReadingOrder(board.panels);
  return (
    <div className={isPrinting ? 'board-sheet' : 'board-grid'}>
      {panels.map((panel) => {
        const className = isPrinting && isHalfSheet(panel) ? 'board-panel half' : 'board-panel';
        const style = isPrinting || isPhone ? {} : placeOf(panel.layout);
        return (
          <div key={panel.id} className={className} data-panel={panel.id} style={style}>
            {children(panel, isPhone)}
          </div>
        );
      })}
    </div>
  );
}
