import { type RefObject, useEffect, useRef, useState } from 'react';
import { usePrinting } from './host/printing';

interface NearView<E extends Element> {
  readonly ref: RefObject<E | null>;
  /** Has come near the window once, or is printed: load and draw. */
  readonly reached: boolean;
  /** Is near the window now: new data are drawn at once, else when it comes back. */
  readonly inView: boolean;
}

/**
 * Whether an element is near the window. What is eager from the start always is, and all are on paper; what becomes eager later is
 * loaded then, and drawn when it comes near.
 */
export function useNearView<E extends Element>(eager: boolean): NearView<E> {
  const ref = useRef<E>(null);
  const [isAlways] = useState(eager);
  const [wasNear, setWasNear] = useState(false);
  const [isNear, setNear] = useState(false);
  const printing = usePrinting();
  useEffect(() => {
    if (isAlways || !ref.current) return;
    const watch = new IntersectionObserver(
      (entries) => {
        const near = entries.at(-1)?.isIntersecting ?? false;
        setNear(near);
        if (near) setWasNear(true);
      },
      { rootMargin: '80px' },
    );
    watch.observe(ref.current);
    return () => watch.disconnect();
  }, [isAlways]);
  return { ref, reached: wasNear || eager || printing, inView: isNear || isAlways || printing };
}
