import { afterEach, beforeEach, expect, it, vi } from 'vitest';

let frames: (() => void)[] = [];
let clock = 0;

beforeEach(() => {
  vi.resetModules();
  frames = [];
  clock = 0;
  vi.stubGlobal('requestAnimationFrame', (run: () => void) => frames.push(run));
  vi.spyOn(performance, 'now').mockImplementation(() => clock);
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const frame = () => {
  const due = frames;
  frames = [];
  for (const run of due) run();
};
/** A frame, and the task after it. */
const nextFrame = async () => {
  frame();
  await new Promise((done) => setTimeout(done, 5));
};

it('spreads dear pictures over frames and draws cheap ones together', async () => {
  const { drawSoon } = await import('./draw-queue');
  const drawn: string[] = [];
  const draw = (name: string, cost: number) =>
    drawSoon({ name }, () => {
      drawn.push(name);
      clock += cost;
    });
  draw('dear', 9);
  draw('cheap 1', 1);
  draw('cheap 2', 1);
  draw('dear 2', 30);
  frame();
  expect(drawn, 'not within the frame').toEqual([]);
  await nextFrame();
  expect(drawn).toEqual(['dear']);
  await nextFrame();
  expect(drawn).toEqual(['dear', 'cheap 1', 'cheap 2', 'dear 2']);
  expect(frames).toHaveLength(0);
});

it('knows when many change at once, but not when one or two do', async () => {
  const { drawSoon, isDrawingMany } = await import('./draw-queue');
  const many: boolean[] = [];
  for (let at = 0; at < 5; at += 1) drawSoon({ at }, () => many.push(isDrawingMany()));
  await nextFrame();
  expect(many, 'four, three, two, one and none wait').toEqual([true, true, false, false, false]);
});

it('lets the browser do its own small tasks before the next picture of a burst, but not forever', async () => {
  const asked: { readonly run: () => void; readonly priority: string | undefined }[] = [];
  vi.stubGlobal('scheduler', {
    postTask: (run: () => void, options?: { priority?: string }) => {
      asked.push({ run, priority: options?.priority });
      return Promise.resolve();
    },
  });
  const { drawSoon } = await import('./draw-queue');
  const drawn: number[] = [];
  for (const at of [1, 2, 3])
    drawSoon({ at }, () => {
      drawn.push(at);
      clock += 9;
    });
  await nextFrame();
  expect(drawn, 'the first picture waits for nothing').toEqual([1]);
  await nextFrame();
  expect(drawn).toEqual([1]);
  expect(asked.map(({ priority }) => priority)).toEqual(['background']);
  asked[0]?.run();
  expect(drawn).toEqual([1, 2]);
  await nextFrame();
  await vi.waitFor(() => expect(drawn, 'the browser never came to it').toEqual([1, 2, 3]));
  asked[1]?.run();
  expect(drawn, 'once only').toEqual([1, 2, 3]);
});

it('keeps the last job of a key, and none of a forgotten one', async () => {
  const { drawNow, drawSoon, forgetDraw } = await import('./draw-queue');
  const drawn: number[] = [];
  const key = {};
  const gone = {};
  drawSoon(key, () => drawn.push(1));
  drawSoon(key, () => drawn.push(2));
  drawSoon(gone, () => drawn.push(3));
  forgetDraw(gone);
  drawNow(key);
  await nextFrame();
  expect(drawn).toEqual([2]);
});
