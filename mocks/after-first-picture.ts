const LONGEST_WAIT_MS = 5_000;

/** Once the first picture is drawn and the page is at rest; at most five seconds, for a screen may have none. */
export const firstPicture = (): Promise<void> =>
  new Promise((resolve) => {
    const atRest = () =>
      'requestIdleCallback' in window ? requestIdleCallback(() => resolve()) : setTimeout(resolve, 200);
    const watch = new PerformanceObserver((marks) => {
      if (marks.getEntriesByName('first-chart').length > 0) done();
    });
    const late = setTimeout(() => done(), LONGEST_WAIT_MS);
    const done = () => {
      watch.disconnect();
      clearTimeout(late);
      atRest();
    };
    watch.observe({ type: 'mark', buffered: true });
  });
