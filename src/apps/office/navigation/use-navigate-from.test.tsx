import {
  createMemoryHistory,
  createRootRoute,
  createRoute,
  createRouter,
  RouterContextProvider,
} from '@tanstack/react-router';
import { renderHook } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { useNavigateFrom } from './use-navigate-from';

function openHome() {
  const root = createRootRoute();
  const routes = ['/', '/work', '/catalogue'].map((path) => createRoute({ getParentRoute: () => root, path }));
  const router = createRouter({ routeTree: root.addChildren(routes), history: createMemoryHistory() });
  const { result } = renderHook(() => useNavigateFrom('/'), {
    wrapper: ({ children }) => <RouterContextProvider router={router}>{children}</RouterContextProvider>,
  });
  return { router, navigate: result.current };
}

describe('navigation of a screen’s own', () => {
  it('goes on while the person is still there', async () => {
    const { router, navigate } = openHome();
    await navigate({ to: '/work' });
    expect(router.history.location.pathname).toBe('/work');
  });

  it('does not call back a person who follows a link, though the next page has not come yet', async () => {
    const { router, navigate } = openHome();
    const followed = router.navigate({ to: '/catalogue' });
    await navigate({ to: '/work' });
    await followed;
    expect(router.history.location.pathname).toBe('/catalogue');
  });
});
