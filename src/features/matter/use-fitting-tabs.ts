import { type RefObject, useLayoutEffect, useRef, useState } from 'react';
import { fittingTabs } from './fitting-tabs';

interface Measured {
  readonly widths: readonly number[];
  readonly row: number;
  readonly more: number;
}

/** The open tab is set in bold, a little wider than it is measured. */
const SLACK = 8;

const widthOf = (element: Element) => element.getBoundingClientRect().width;

/**
 * Measures a row that is drawn out of sight: every tab, then the button for the rest. Told anew when the row, the letters or
 * the language change.
 */
export function useFittingTabs(
  labels: string,
  open: number,
): { readonly ruler: RefObject<HTMLDivElement | null>; readonly shown: readonly number[] | undefined } {
  const ruler = useRef<HTMLDivElement>(null);
  const [measured, setMeasured] = useState<Measured>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: other labels have other widths
  useLayoutEffect(() => {
    const row = ruler.current;
    if (!row) return;
    const measure = () => {
      const widths = [...row.children].map(widthOf);
      setMeasured({ widths: widths.slice(0, -1), more: widths.at(-1) ?? 0, row: widthOf(row) - SLACK });
    };
    measure();
    if (typeof ResizeObserver === 'undefined') return;
    const observer = new ResizeObserver(measure);
    observer.observe(row);
    for (const label of row.children) observer.observe(label);
    return () => observer.disconnect();
  }, [labels]);
  return { ruler, shown: measured && fittingTabs(measured.widths, open, measured) };
}
