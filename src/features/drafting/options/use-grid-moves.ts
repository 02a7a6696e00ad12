import { type KeyboardEvent, useRef } from 'react';

const steps: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  Enter: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** Arrow keys and Enter from cell to cell of a grid of inputs, by their names; inside the text the arrows stay there. */
export function useGridMoves(nameOf: (row: number, column: number) => string) {
  const grid = useRef<HTMLTableElement>(null);
  const move = (event: KeyboardEvent<HTMLInputElement>, row: number, column: number) => {
    const step = steps[event.key];
    if (!step || event.altKey || event.ctrlKey || event.metaKey) return;
    const { selectionStart, selectionEnd, value } = event.currentTarget;
    if (event.key === 'ArrowLeft' && selectionEnd !== 0) return;
    if (event.key === 'ArrowRight' && selectionStart !== value.length) return;
    event.preventDefault();
    const next = grid.current?.querySelector<HTMLInputElement>(`[name="${nameOf(row + step[0], column + step[1])}"]`);
    next?.focus();
    next?.select();
  };
  return { grid, move };
}
