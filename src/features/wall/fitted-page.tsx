import { type ReactNode, useEffect, useRef, useState } from 'react';

const LEAST = 0.6;

/** Shrinks what is taller than the page until it fits; nobody scrolls a wall. */
export function FittedPage({ children }: { readonly children: ReactNode }) {
  const outer = useRef<HTMLDivElement>(null);
  const inner = useRef<HTMLDivElement>(null);
  const [scale, setScale] = useState(1);
  useEffect(() => {
    const box = outer.current;
    const content = inner.current;
    if (!box || !content) return;
    const fit = () => setScale(Math.max(LEAST, Math.min(1, box.clientHeight / Math.max(1, content.offsetHeight))));
    const watch = new ResizeObserver(fit);
    watch.observe(box);
    watch.observe(content);
    return () => watch.disconnect();
  }, []);
  return (
    <div ref={outer} className="fitted">
      <div ref={inner} style={{ transform: `scale(${scale})`, transformOrigin: 'top center' }}>
        {children}
      </div>
    </div>
  );
}
