/**
 * When a change is on the screen, told alike for every library. Every stroke on a canvas and every change of the document is
 * noted; a change counts as presented when the second frame after it begins, for only then did the first one leave the page.
 * `finished` of ECharts and the end of a React commit come before paint and are not asked.
 */
let lastDraw = 0;
let presentedAt = 0;
const QUIET_MS = 300;
const LONGEST_WAIT_MS = 20_000;

for (const method of ['stroke', 'fill', 'fillRect', 'clearRect', 'drawImage'] as const) {
  const original = CanvasRenderingContext2D.prototype[method] as (...given: unknown[]) => unknown; // five shapes of arguments, handed through
  Object.assign(CanvasRenderingContext2D.prototype, {
    [method](this: CanvasRenderingContext2D, ...given: unknown[]) {
      const result = original.apply(this, given);
      lastDraw = performance.now();
      return result;
    },
  });
}
new MutationObserver(() => {
  lastDraw = performance.now();
}).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });

const longTasks: { readonly start: number; readonly ms: number }[] = [];
new PerformanceObserver((list) => {
  for (const { startTime, duration } of list.getEntries()) longTasks.push({ start: startTime, ms: duration });
}).observe({ type: 'longtask', buffered: true });

let started = 0;
let drawnBefore = 0;
function frame(): void {
  const draw = lastDraw;
  if (draw > drawnBefore) {
    drawnBefore = draw;
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        presentedAt = performance.now();
      }),
    );
  }
  requestAnimationFrame(frame);
}
requestAnimationFrame(frame);

export interface Presented {
  /** Milliseconds from the start to the last presented frame. */
  readonly ms: number;
  readonly longTasks: number;
  /** Longest task of the main thread since the start, milliseconds; 0: none above 50. */
  readonly longest: number;
}

export const presented = {
  start(at = performance.now()) {
    started = at;
    presentedAt = 0;
  },
  /** Resolves when nothing was drawn for 0.3 s; fails when nothing is drawn for `waitMs`. */
  async settled(waitMs = LONGEST_WAIT_MS): Promise<Presented> {
    const asked = performance.now();
    for (;;) {
      await new Promise((wait) => setTimeout(wait, 50));
      if (performance.now() - asked > waitMs) throw new Error('nothing was presented');
      if (presentedAt > started && presentedAt >= lastDraw && performance.now() - lastDraw > QUIET_MS) break;
    }
    await new Promise((wait) => setTimeout(wait, 50)); // the observer of long tasks reports late
    const tasks = longTasks.filter(({ start }) => start >= started - 1);
    return { ms: presentedAt - started, longTasks: tasks.length, longest: Math.max(0, ...tasks.map(({ ms }) => ms)) };
  },
};

declare global {
  interface Window {
    bench: Record<string, (...given: never[]) => unknown>;
  }
}
