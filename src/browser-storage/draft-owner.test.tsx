import { act, renderHook, waitFor } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { useDraftOwner } from './draft-owner';

const tab = (key: string) => {
  const onFree = vi.fn();
  return { ...renderHook(() => useDraftOwner(key, onFree)), onFree };
};

it('a draft belongs to the tab in which somebody types, until it is taken over or done with', async () => {
  const [one, other, third] = [tab('a'), tab('a'), tab('b')];
  act(() => one.result.current.claim());
  await waitFor(() => expect(other.result.current.isElsewhere).toBe(true));
  expect(one.result.current.isElsewhere).toBe(false);
  expect(third.result.current.isElsewhere).toBe(false);

  const late = tab('a');
  await waitFor(() => expect(late.result.current.isElsewhere).toBe(true));

  act(() => other.result.current.claim());
  await waitFor(() => expect(one.result.current.isElsewhere).toBe(true));
  expect(other.result.current.isElsewhere).toBe(false);

  act(() => other.unmount());
  await waitFor(() => expect(one.result.current.isElsewhere).toBe(false));
  expect(one.onFree).toHaveBeenCalledTimes(1);
});
