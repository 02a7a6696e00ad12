import { renderHook } from '@testing-library/react';
import { expect, it } from 'vitest';
import { useLatest } from './use-latest';

it('keeps its identity and does what the last handler does', () => {
  const told: string[] = [];
  const { result, rerender } = renderHook(
    ({ name }) => useLatest((key: string, more: boolean) => told.push(`${name} ${key} ${more}`)),
    { initialProps: { name: 'first' } },
  );
  const handler = result.current;
  handler('a', false);
  rerender({ name: 'second' });
  expect(result.current).toBe(handler);
  handler('b', true);
  expect(told).toEqual(['first a false', 'second b true']);
});
