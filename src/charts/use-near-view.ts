import { type RefObject, useEffect, useRef, useState } from 'react';
import { usePrinting } from './host/printing';

interface NearView<E extends Element> {
  readonly ref: RefObject<E | null>;
  /** Has come near the window once, or is printed: load and draw. */
  readonly reached: boolean;
  /** Is near the window now: new data are drawn at once, else when it comes back. */
  readonly inView: boolean;
}

/** Whether an element is near the window. The `eager` always are, and all are on paper. */
export function useNearView<E extends Element>(eager: boolean): NearView<E> {
  const ref = useRef<E>(null);
  const [reached, setReached] = useState(eager);
  const [inView, setInView] = useState(eager);
  const printing = usePrinting();
  useEffect(() => {
    if (eager || !ref.current) return;
    const watch = new IntersectionObserver(
      (entries) => {
        const isNear = entries.at(-1)?.isIntersecting ?? false;
        setInView(isNear);
        if (isNear) setReached(true);
      },
      { rootMargin: '80px' },
    );
    watch.observe(ref.current);
    return () => watch.disconnect();
  }, [eager]);
  return { ref, reached: reached || printing, inView: inView || printing };
}
