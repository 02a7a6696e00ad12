import { afterEach, expect, it, vi } from 'vitest';
import { codeOf } from './part-code';

afterEach(() => vi.useRealTimers());

it('an earlier loss is not what forgets an asking under way', async () => {
  vi.useFakeTimers();
  const load = vi
    .fn<() => Promise<() => null>>()
    .mockRejectedValueOnce(new TypeError('lost'))
    .mockReturnValue(new Promise(() => undefined));
  const code = codeOf(load);
  await code.ask();
  vi.advanceTimersByTime(900);
  code.forget();
  void code.ask();
  vi.advanceTimersByTime(900);
  void code.ask();
  expect(load).toHaveBeenCalledTimes(2);
});

it('a loss nobody asks about again is forgotten by itself', async () => {
  vi.useFakeTimers();
  const load = vi.fn<() => Promise<() => null>>().mockRejectedValue(new TypeError('lost'));
  const code = codeOf(load);
  await code.ask();
  expect(code.isLost()).toBe(true);
  vi.advanceTimersByTime(1_000);
  expect(code.isLost()).toBe(false);
});
