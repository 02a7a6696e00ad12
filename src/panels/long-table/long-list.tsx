import type { ReactNode } from 'react';
import { usePrinting } from '@/charts';
import { useStrings } from '@/i18n';
import { strings } from './strings';
import { FEW, ON_PAPER, useInView } from './use-in-view';

/** What a drawn item bears: its place among all, for the reader, and its height, for the window. */
export interface DrawnItem {
  readonly ref?: (item: HTMLLIElement | null) => void;
  readonly 'data-index'?: number;
  readonly 'aria-posinset'?: number;
  readonly 'aria-setsize'?: number;
}

interface LongListProps<T> {
  readonly items: readonly T[];
  /** Height of an item before it was measured. */
  readonly height: number;
  readonly className?: string;
  readonly children: (item: T, drawn: DrawnItem) => ReactNode;
}

/** A list that scrolls with the page: of many items those near the window alone are drawn. */
export function LongList<T>({ items, height, className, children }: LongListProps<T>) {
  const words = useStrings(strings);
  const isPrinting = usePrinting();
  if (items.length > FEW && !isPrinting) return <ItemsInView {...{ items, height, className, children }} />;
  const shown = items.slice(0, ON_PAPER);
  return (
    <ul className={className}>
      {shown.map((item) => children(item, {}))}
      {shown.length < items.length && <li>{words.cutList(shown.length, items.length)}</li>}
    </ul>
  );
}

function ItemsInView<T>({
  items,
  height,
  className,
  children,
}: Omit<LongListProps<T>, 'className'> & { readonly className: string | undefined }) {
  const { body, inView, before, after, measure } = useInView<HTMLUListElement>(items.length, height);
  return (
    <ul ref={body} className={className} style={{ paddingTop: before, paddingBottom: after }}>
      {inView.flatMap((index) => {
        const item = items[index];
        const drawn = {
          ref: measure,
          'data-index': index,
          'aria-posinset': index + 1,
          'aria-setsize': items.length,
        };
        return item === undefined ? [] : [children(item, drawn)];
      })}
    </ul>
  );
}
