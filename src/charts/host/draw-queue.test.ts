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
