/** Main-thread time that pictures may take together between two frames. */
const BUDGET_MS = 6;

/** So many others waiting. */
const MANY = 3;

/** How long a picture waits at most for what the browser has to do before it. */
const PATIENCE_MS = 100;

const jobs = new Map<object, () => void>();
let frame = 0;
let isDue = false;
/** Whether a picture of the same burst was drawn before. */
let isGoingOn = false;
let patience: ReturnType<typeof setTimeout> | undefined;

/** A task of its own right after a frame: what is drawn in it is painted by the next frame, not by the same task. */
const afterFrame = new MessageChannel();
afterFrame.port1.onmessage = run;

function runFrame(): void {
  frame = 0;
  isDue = true;
  if (isGoingOn && 'scheduler' in globalThis) {
    // Behind the browser's own small tasks: it collects short-lived memory in one of them, and else within a picture.
    void scheduler.postTask(run, { priority: 'background' });
    patience = setTimeout(run, PATIENCE_MS);
  } else afterFrame.port2.postMessage(null);
}

function run(): void {
  if (!isDue) return;
  isDue = false;
  clearTimeout(patience);
  const start = performance.now();
  for (const [key, job] of jobs) {
    jobs.delete(key);
    job();
    if (performance.now() - start >= BUDGET_MS) break;
  }
  isGoingOn = jobs.size > 0;
  if (isGoingOn && frame === 0) frame = requestAnimationFrame(runFrame);
}

/**
 * Draws after one of the next frames, at least one picture and at most a few milliseconds of them, so that two dozen tiles
 * refresh without stopping the page. The last job of a key counts; a hidden page draws nothing.
 */
export function drawSoon(key: object, job: () => void): void {
  jobs.delete(key);
  jobs.set(key, job);
  if (frame === 0) frame = requestAnimationFrame(runFrame);
}

/** Whether many pictures change at once: none of them then needs to move to its new values. */
export const isDrawingMany = (): boolean => jobs.size >= MANY;

export const forgetDraw = (key: object): void => {
  jobs.delete(key);
};

/** Draws the picture of a key at once, as a print needs it. */
export function drawNow(key: object): void {
  const job = jobs.get(key);
  jobs.delete(key);
  job?.();
}
