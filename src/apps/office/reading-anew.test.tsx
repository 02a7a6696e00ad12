import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterAll, afterEach, beforeAll, expect, it, vi } from 'vitest';
import { network, openOverNetwork } from './over-network.fixture';

beforeAll(() => network.listen({ onUnhandledRequest: 'error' }));
afterEach(() => {
  cleanup();
  network.resetHandlers();
  vi.restoreAllMocks();
});
afterAll(() => network.close());

/** A minute later the person comes back to the page, and what it shows is read anew. */
function comeBackLater() {
  const later = Date.now() + 60_000;
  vi.spyOn(Date, 'now').mockReturnValue(later);
  document.dispatchEvent(new Event('visibilitychange'));
  window.dispatchEvent(new Event('visibilitychange'));
}

it('a form stands, with its focus, when the record cannot be read anew', async () => {
  let isBroken = false;
  let refused = 0;
  await openOverNetwork('/matters/metro-line?tab=procedure&act=startDecision', {
    role: 'office',
    broken: (url) => {
      const breaks = isBroken && url.includes('/matters/metro-line');
      if (breaks) refused += 1;
      return breaks;
    },
  });
  const lead = await screen.findByRole('combobox', { name: '牵头承办单位' }, { timeout: 25_000 });
  lead.focus();
  isBroken = true;
  comeBackLater();
  await waitFor(() => expect(refused).toBeGreaterThanOrEqual(3), { timeout: 15_000 });
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(lead).toHaveFocus();
  fireEvent.change(lead, { target: { value: '市交通运输局' } });
  expect(screen.getByRole('combobox', { name: '牵头承办单位' })).toHaveValue('市交通运输局');
}, 80_000);
