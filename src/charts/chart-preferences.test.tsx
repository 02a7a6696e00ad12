import { cleanup, renderHook } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { useChartManner, useChartPreferences } from './chart-preferences';
import { lookOf } from './looks';
import { baseOption } from './option-parts';

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

/** A system that asks for less motion, or does not. */
const system = (asks: boolean) =>
  vi.stubGlobal('matchMedia', (query: string) => ({
    matches: asks && query.includes('prefers-reduced-motion: reduce'),
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
    addListener: () => undefined,
    removeListener: () => undefined,
  }));

it.each([
  [true, false, true],
  [true, true, false],
  [false, false, false],
])('a person who chooses motion (%s) on a system that asks for less (%s) sees it: %s', (chosen, asks, sees) => {
  system(asks);
  useChartPreferences.getState().setMotion(chosen);
  const { motion } = renderHook(() => useChartManner()).result.current;
  expect(motion).toBe(sees);
  expect(baseOption(lookOf('light', 'zh', { motion }), '').animation).toBe(sees);
});
