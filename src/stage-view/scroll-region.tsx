import type { ReactNode } from 'react';

interface ScrollRegionProps {
  readonly label: string;
  readonly children: ReactNode;
}

/** What is wider than its place scrolls, by the keyboard too. */
export const ScrollRegion = ({ label, children }: ScrollRegionProps) => (
  <section
    className="hc-scroll"
    aria-label={label}
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region is reached by keyboard only when it takes focus
    tabIndex={0}
  >
    {children}
  </section>
);
