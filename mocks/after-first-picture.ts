const LONGEST_WAIT_MS = 5_000;

const atRest = (resolve: () => void) =>
  'requestIdleCallback' in window ? requestIdleCallback(resolve, { timeout: 1_000 }) : setTimeout(resolve, 200);

/** The cockpit alone opens with pictures; its address is the root, whatever it filters by. */
const opensOnPictures = () => /^(#\/?(\?.*)?)?$/.test(location.hash);

/**
 * Once the first picture is drawn and the page is at rest, at most five seconds, for a cockpit may have none. A page that opens
 * elsewhere waits for no picture.
 */
export const firstPicture = (): Promise<void> =>
  new Promise((resolve) => {
    if (!opensOnPictures()) {
      atRest(resolve);
      return;
    }
    const watch = new PerformanceObserver((marks) => {
      if (marks.getEntriesByName('first-chart').length > 0) done();
    });
    const late = setTimeout(() => done(), LONGEST_WAIT_MS);
    const done = () => {
      watch.disconnect();
      clearTimeout(late);
      atRest(resolve);
    };
    watch.observe({ type: 'mark', buffered: true });
  });
