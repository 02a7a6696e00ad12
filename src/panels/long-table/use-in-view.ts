import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { type RefObject, useLayoutEffect, useRef, useState } from 'react';

/** So many are all drawn: the browser's search finds them, and paper has them. */
export const FEW = 100;
/** So many stand on paper. */
export const ON_PAPER = 2_000;

interface InView<E extends HTMLElement> {
  /** For the element that holds the drawn ones. */
  readonly body: RefObject<E | null>;
  readonly inView: readonly number[];
  /** Room of those that are not drawn, in pixels. */
  readonly before: number;
  readonly after: number;
  /** For each drawn one, with its `data-index`. */
  readonly measure: (element: HTMLElement | null) => void;
}

/** Of `count` things that scroll with the page, those near the window. `height`: of one before it was measured. */
export function useInView<E extends HTMLElement>(count: number, height: number): InView<E> {
  const body = useRef<E>(null);
  const [scrollMargin, setMargin] = useState(0);
  // What stands above may grow: where the body begins is read again whenever it is drawn.
  useLayoutEffect(() => {
    if (body.current) setMargin(Math.round(body.current.getBoundingClientRect().top + window.scrollY));
  });
  const view = useWindowVirtualizer({ count, estimateSize: () => height, overscan: 8, scrollMargin });
  const items = view.getVirtualItems();
  return {
    body,
    inView: items.map(({ index }) => index),
    before: (items[0]?.start ?? scrollMargin) - scrollMargin,
    after: view.getTotalSize() - ((items.at(-1)?.end ?? scrollMargin) - scrollMargin),
    measure: view.measureElement,
  };
}
