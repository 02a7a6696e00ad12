/** Main-thread time of one frame that pictures may take together. */
const FRAME_BUDGET_MS = 6;

const jobs = new Map<object, () => void>();
let frame = 0;

function runFrame(): void {
  frame = 0;
  const start = performance.now();
  for (const [key, job] of jobs) {
    jobs.delete(key);
    job();
    if (performance.now() - start >= FRAME_BUDGET_MS) break;
  }
  if (jobs.size > 0) frame = requestAnimationFrame(runFrame);
}

/**
 * Draws in one of the next frames, at least one picture and at most a few milliseconds a frame, so that two dozen tiles refresh
 * without stopping the page. The last job of a key counts; a hidden page draws nothing.
 */
export function drawSoon(key: object, job: () => void): void {
  jobs.delete(key);
  jobs.set(key, job);
  if (frame === 0) frame = requestAnimationFrame(runFrame);
}

export const forgetDraw = (key: object): void => {
  jobs.delete(key);
};

/** Draws the picture of a key at once, as a print needs it. */
export function drawNow(key: object): void {
  const job = jobs.get(key);
  jobs.delete(key);
  job?.();
}
