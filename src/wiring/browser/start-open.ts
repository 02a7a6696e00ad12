import { httpOpen, type SendRequest } from '@/adapters/http';
import type { OpenApi } from '@/ports/open-api';
import { openFirst } from '../../../mocks/open-first';

/** What the public site runs on: the server that gave out the page, or the API in the page. */
export async function startOpen(base: URL): Promise<{
  readonly api: OpenApi;
  readonly isDemo: boolean;
  readonly base: URL;
  /** Asks the server or the API in the page. */
  readonly send: SendRequest;
}> {
  const kind = document.querySelector<HTMLMetaElement>('meta[name="hengce-api"]')?.content;
  const isDemo = kind === 'demo';
  const send = isDemo ? await openFirst(base, () => demoAt(base)) : (request: Request) => fetch(request);
  return {
    api: httpOpen(base, send),
    isDemo,
    base,
    send,
  };
}

/** A file beside the page, built apart (`vite.open.config.ts`). */
async function demoAt(base: URL): Promise<SendRequest> {
  const { openDemo }: { openDemo(base: URL): Promise<SendRequest> } = import.meta.env.DEV
    ? await import('../../../mocks/open-demo')
    : await import(/* @vite-ignore */ new URL('open-demo.js', base).href);
  return openDemo(base);
}
