import { create } from 'zustand';
import { inertDocument } from '../inert-document';

/** How it stands with the host of the app: reached, not reached, or it serves another build than the one that runs here. */
type HostState = 'reached' | 'offline' | 'new-build';

interface Host {
  readonly host: HostState;
  /** When it was reached again after it was not, by the clock of the page. */
  readonly backAt: number;
}

export const useHostState = create<Host>(() => ({ host: 'reached', backAt: Number.NEGATIVE_INFINITY }));

const LOOK_AGAIN_MS = 5_000;
let looking: Promise<HostState> | undefined;
let later: ReturnType<typeof setTimeout> | undefined;

/** Asks the host for the page anew; while it is not reached it is asked again, at once when the browser is back online. */
export function lookAtHost(): Promise<HostState> {
  looking ??= hostNow().then((host) => {
    looking = undefined;
    const isBack = host === 'reached' && useHostState.getState().host === 'offline';
    useHostState.setState({ host, ...(isBack && { backAt: performance.now() }) });
    clearTimeout(later);
    removeEventListener('online', lookAtHost);
    if (host === 'offline') {
      later = setTimeout(lookAtHost, LOOK_AGAIN_MS);
      addEventListener('online', lookAtHost);
    }
    return host;
  });
  return looking;
}

async function hostNow(): Promise<HostState> {
  try {
    const response = await fetch(new URL('.', document.baseURI), { cache: 'no-store' });
    if (!response.ok) return 'offline';
    const served = inertDocument(await response.text());
    const [here, there] = [document, served].map(entryOf);
    // A page without our entry is somebody else's: a login of the network, an error of the proxy.
    return there === undefined ? 'offline' : there === here ? 'reached' : 'new-build';
  } catch {
    return 'offline';
  }
}

/** The name of the first code of a page; it carries the digest of the build. */
const entryOf = (page: Document): string | undefined =>
  page.querySelector('script[type="module"][src]')?.getAttribute('src')?.replace(/^.*\//, '');
