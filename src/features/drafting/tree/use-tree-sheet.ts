import { useEffect, useRef, useState } from 'react';
import { useFormState } from '@/forms';
import { doneAgain, moveOnSheet, noHistory, takenBack, typedName } from './tree-history';
import type { NodeAddress, TreeMove } from './tree-moves';
import type { TreeSheet } from './tree-sheet';

const listOf = <Row>(value: unknown): readonly Row[] => (Array.isArray(value) ? value : []); // rows of the form, made by its own new rows

/** The sheet the form holds, how it is moved, and what can be taken back. After a move the focus stands where the thing moved to. */
export function useTreeSheet() {
  const form = useFormState();
  const { criteria, options, weighting } = form.values;
  const sheet: TreeSheet = {
    criteria: listOf(criteria),
    options: listOf(options),
    weighting: typeof weighting === 'object' && weighting !== null ? weighting : {},
  };
  const [history, setHistory] = useState(noHistory);
  const [focusAt, setFocusAt] = useState<{ readonly at: NodeAddress } | null>(null);
  const root = useRef<HTMLDivElement>(null);
  const named = useRef<TreeSheet>(sheet);

  useEffect(() => {
    if (!focusAt) return;
    const place = root.current?.querySelector(`[data-node="${focusAt.at.join('.')}"]`);
    (place ?? root.current)?.querySelector('input')?.focus();
  }, [focusAt]);

  const write = (next: TreeSheet) => form.setValues({ ...next });
  const step = (answer: ReturnType<typeof takenBack>) => {
    if (!answer) return;
    write(answer.sheet);
    setHistory(answer.history);
  };
  return {
    root,
    sheet,
    /** Whether there is such a move. */
    move: (move: TreeMove): boolean => {
      const answer = moveOnSheet(sheet, history, move);
      if (!answer) return false;
      write(answer.sheet);
      setHistory(answer.history);
      setFocusAt({ at: answer.at });
      return true;
    },
    /** A name is about to be typed; `nameTyped` keeps what stood before, if it differs. */
    nameBegun: () => {
      named.current = sheet;
    },
    nameTyped: (at: number) => {
      if (named.current.criteria[at]?.name !== sheet.criteria[at]?.name)
        setHistory((before) => typedName(named.current, before));
    },
    undo: history.done.length > 0 ? () => step(takenBack(sheet, history)) : undefined,
    redo: history.undone.length > 0 ? () => step(doneAgain(sheet, history)) : undefined,
    write,
  };
}

export type TreeEditor = ReturnType<typeof useTreeSheet>;
