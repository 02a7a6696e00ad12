import { type ReactNode, useEffect, useRef, useState } from 'react';

const LEAST = 0.6;

/** Shrinks what is taller than the page until it fits, and gives it the width that this leaves; nobody scrolls a wall. */
export function FittedPage({ children }: { readonly children: ReactNode }) {
  const outer = useRef<HTMLDivElement>(null);
  const inner = useRef<HTMLDivElement>(null);
  const [scale, setScale] = useState(1);
  useEffect(() => {
    const box = outer.current;
    const content = inner.current;
    if (!box || !content) return;
    let height = box.clientHeight;
    const fit = () => {
      const wanted = Math.max(LEAST, Math.min(1, box.clientHeight / Math.max(1, content.offsetHeight)));
      // Wider content is lower: growing back would make it taller again, without end. It grows with its box alone.
      const isOtherBox = box.clientHeight !== height;
      height = box.clientHeight;
      setScale((now) => (isOtherBox ? wanted : Math.min(now, wanted)));
    };
    const watch = new ResizeObserver(fit);
    watch.observe(box);
    watch.observe(content);
    return () => watch.disconnect();
  }, []);
  return (
    <div ref={outer} className="fitted">
      <div ref={inner} style={{ width: `${100 / scale}%`, transform: `scale(${scale})`, transformOrigin: 'top left' }}>
        {children}
      </div>
    </div>
  );
}
