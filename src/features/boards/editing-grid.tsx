import { type KeyboardEvent, type ReactNode, useState } from 'react';
import ReactGridLayout, { type Layout, useContainerWidth } from 'react-grid-layout';
import 'react-grid-layout/css/styles.css';
import { useStrings } from '@/i18n';
import { gridColumns, type Panel } from '@/ports/workspace';
import { grid } from './board-view';
import { PanelActs } from './panel-acts';
import { inReadingOrder, moved, resized } from './panel-layout';
import { strings } from './strings';

interface EditingGridProps {
  readonly panels: readonly Panel[];
  readonly titleOf: (panel: Panel) => string;
  readonly onPanels: (panels: readonly Panel[]) => void;
  readonly onEdit: (panel: Panel) => void;
  readonly onRemove: (panel: Panel) => void;
  readonly children: (panel: Panel) => ReactNode;
}

/** The grid while it is changed: drag by the bar, resize by the corner; everything also by keys and by buttons. */
export function EditingGrid({ panels, titleOf, onPanels, onEdit, onRemove, children }: EditingGridProps) {
  const words = useStrings(strings);
  const { width, containerRef, mounted } = useContainerWidth();
  const [said, setSaid] = useState('');
  const take = (layout: Layout) =>
    onPanels(
      panels.map((panel) => {
        const at = layout.find(({ i }) => i === panel.id);
        return at ? { ...panel, layout: { x: at.x, y: at.y, w: at.w, h: at.h } } : panel;
      }),
    );
  const apply = (panel: Panel, next: readonly Panel[]) => {
    onPanels(next);
    const at = next.find(({ id }) => id === panel.id)?.layout;
    if (at) setSaid(words.place(titleOf(panel), at.x + 1, at.y + 1, at.w, at.h));
  };
  const onKeyDown = (panel: Panel) => (event: KeyboardEvent) => {
    const step = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] } as const;
    const by = Object.hasOwn(step, event.key) ? step[event.key as keyof typeof step] : undefined; // `hasOwn` just found it
    if (!by) return;
    event.preventDefault();
    apply(panel, event.shiftKey ? resized(panels, panel.id, by[0], by[1]) : moved(panels, panel.id, by[0], by[1]));
  };
  return (
    <div ref={containerRef} className="board-editing">
      <p className="hc-sr" role="status">
        {said}
      </p>
      {mounted && (
        <ReactGridLayout
          width={width}
          layout={panels.map(({ id, layout }) => ({ i: id, ...layout, minW: 2, minH: 3 }))}
          gridConfig={{
            cols: gridColumns,
            rowHeight: grid.row,
            margin: [grid.gap, grid.gap],
            containerPadding: [0, 0],
          }}
          dragConfig={{ enabled: true, handle: '.board-grip' }}
          onDragStop={take}
          onResizeStop={take}
        >
          {inReadingOrder(panels).map((panel) => {
            const title = titleOf(panel);
            const act = (label: string, sign: string, next: () => readonly Panel[]) => (
              <button
                type="button"
                className="hc-btn plain"
                title={label}
                aria-label={`${label} ${title}`}
                onClick={() => apply(panel, next())}
              >
                <span aria-hidden="true">{sign}</span>
              </button>
            );
            return (
              <div key={panel.id} className="board-panel" data-panel={panel.id}>
                <div className="board-bar">
                  <button
                    type="button"
                    className="board-grip"
                    aria-label={words.grip(title)}
                    onKeyDown={onKeyDown(panel)}
                  >
                    <span aria-hidden="true">⠿</span>
                    <span className="board-grip-title">{title}</span>
                  </button>
                  <span className="board-acts">
                    {act(words.move.left, '←', () => moved(panels, panel.id, -1, 0))}
                    {act(words.move.right, '→', () => moved(panels, panel.id, 1, 0))}
                    {act(words.move.up, '↑', () => moved(panels, panel.id, 0, -1))}
                    {act(words.move.down, '↓', () => moved(panels, panel.id, 0, 1))}
                    {act(words.size.narrower, '⇤', () => resized(panels, panel.id, -1, 0))}
                    {act(words.size.wider, '⇥', () => resized(panels, panel.id, 1, 0))}
                    {act(words.size.shorter, '⤒', () => resized(panels, panel.id, 0, -1))}
                    {act(words.size.taller, '⤓', () => resized(panels, panel.id, 0, 1))}
                    <PanelActs title={title} onEdit={() => onEdit(panel)} onRemove={() => onRemove(panel)} />
                  </span>
                </div>
                {children(panel)}
              </div>
            );
          })}
        </ReactGridLayout>
      )}
    </div>
  );
}
