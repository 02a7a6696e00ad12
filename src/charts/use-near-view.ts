import { type RefObject, useEffect, useRef, useState } from 'react';

/** Whether an element has come near the window; once true it stays so. True at once for the `eager`, and when printing. */
export function useNearView<E extends Element>(eager: boolean): readonly [RefObject<E | null>, boolean] {
  const ref = useRef<E>(null);
  const [near, setNear] = useState(eager);
  useEffect(() => {
    if (near || !ref.current) return;
    const show = () => setNear(true);
    const watch = new IntersectionObserver(([entry]) => entry?.isIntersecting && show(), { rootMargin: '80px' });
    watch.observe(ref.current);
    window.addEventListener('beforeprint', show);
    return () => {
      watch.disconnect();
      window.removeEventListener('beforeprint', show);
    };
  }, [near]);
  return [ref, near];
}
