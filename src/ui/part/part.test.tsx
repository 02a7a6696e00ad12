import { act, render, screen, waitFor } from '@testing-library/react';
import { Suspense } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { useLanguageStore } from '@/i18n';
import { useHostState } from './host-state';
import './lost-part';
import { part } from './part';

const Greeting = ({ to }: { readonly to: string }) => <p>{`hello ${to}`}</p>;
const show = (Shown: ReturnType<typeof failing>['Shown']) =>
  render(
    <Suspense fallback="…">
      <Shown to="you" />
    </Suspense>,
  );

/** A part that fails as often as told. */
function failing(times: number, isQuiet = false) {
  const load = vi.fn(async () => {
    if (load.mock.calls.length <= times) throw new TypeError('Failed to fetch dynamically imported module: x.js');
    return { Greeting };
  });
  return { load, Shown: part(load, 'Greeting', { isQuiet }) };
}

/** What the host serves as its page; null: it is not reached. */
function hostServes(entry: string | null) {
  document.head.innerHTML = '<script type="module" src="./assets/index-1.js"></script>';
  vi.stubGlobal('fetch', async () => {
    if (entry === null) throw new TypeError('Failed to fetch');
    return new Response(`<html><head><script type="module" src="/assets/${entry}"></script></head></html>`);
  });
}

afterEach(() => {
  vi.unstubAllGlobals();
  useHostState.setState({ host: 'reached' });
  useLanguageStore.getState().setLanguage('zh');
});

describe('a part of the app', () => {
  it('comes when it is shown, and stands at once where it was loaded before', async () => {
    const { load, Shown } = failing(0);
    await Shown.preload();
    show(Shown);
    expect(screen.getByText('hello you')).toBeInTheDocument();
    expect(load).toHaveBeenCalledTimes(1);
  });

  it('that did not come is asked for again by a press, not by every drawing', async () => {
    hostServes('index-1.js');
    const { load, Shown } = failing(1);
    const { rerender } = show(Shown);
    const again = await screen.findByRole('button', { name: '再试一次' });
    rerender(
      <Suspense fallback="…">
        <Shown to="all" />
      </Suspense>,
    );
    expect(load).toHaveBeenCalledTimes(1);
    act(() => again.click());
    expect(await screen.findByText('hello all')).toBeInTheDocument();
  });

  it('that is lost again and again comes at the first asking that succeeds, with nothing else drawing the page', async () => {
    hostServes('index-1.js');
    const { load, Shown } = failing(3);
    show(Shown);
    for (const times of [1, 2, 3]) {
      const button = await screen.findByRole('button', { name: '再试一次' });
      expect(load).toHaveBeenCalledTimes(times);
      act(() => button.click());
      await waitFor(() => expect(load).toHaveBeenCalledTimes(times + 1));
    }
    expect(await screen.findByText('hello you')).toBeInTheDocument();
    expect(load).toHaveBeenCalledTimes(4);
  });

  it('says that the server is not reached, in both languages, and comes by itself when it is back', async () => {
    hostServes(null);
    const { Shown } = failing(1);
    show(Shown);
    expect(await screen.findByText(/连不上服务器/)).toBeInTheDocument();
    act(() => useLanguageStore.getState().setLanguage('en'));
    expect(screen.getByText(/The server cannot be reached/)).toBeInTheDocument();
    hostServes('index-1.js');
    // Nothing on the page says when it is lost: the connection comes back until it has heard of it.
    await waitFor(
      () => {
        act(() => void window.dispatchEvent(new Event('online')));
        expect(screen.getByText('hello you')).toBeInTheDocument();
      },
      { timeout: 5_000 },
    );
  });

  it('of an older build says that there is a new one, and that drafts are kept', async () => {
    hostServes('index-2.js');
    show(failing(9).Shown);
    expect(await screen.findByText(/系统已更新/)).toBeInTheDocument();
    expect(screen.getByText(/存为草稿/)).toBeInTheDocument();
    expect(screen.getByRole('button', { name: '重新载入' })).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: '再试一次' })).toBeNull();
  });

  it('whose page is somebody else’s (a login of the network) is not taken for a new build', async () => {
    hostServes(null);
    vi.stubGlobal('fetch', async () => new Response('<html><body>Sign in</body></html>'));
    show(failing(9).Shown);
    expect(await screen.findByText(/连不上服务器/)).toBeInTheDocument();
  });

  it('that is an ornament is missing without a word and comes with the connection', async () => {
    const { Shown, load } = failing(1, true);
    const heard = vi.spyOn(window, 'addEventListener');
    const { container } = show(Shown);
    // Nothing on the page says that it is lost: it listens for the connection from then on.
    await waitFor(() => expect(heard).toHaveBeenCalledWith('online', expect.any(Function)), { timeout: 5_000 });
    expect(load).toHaveBeenCalledTimes(1);
    expect(container.textContent).toBe('');
    act(() => void window.dispatchEvent(new Event('online')));
    expect(await screen.findByText('hello you', undefined, { timeout: 5_000 })).toBeInTheDocument();
    heard.mockRestore();
  });
});
