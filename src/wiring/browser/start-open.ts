import { httpOpen, type SendRequest } from '@/adapters/http';
import type { OpenApi } from '@/ports/open-api';
import { openFirst } from '../../../mocks/open-first';

/** What the public site runs on: the server that gave out the page, or the API in the page. */
export async function startOpen(base: URL): Promise<{ readonly api: OpenApi; readonly isDemo: boolean }> {
  const kind = document.querySelector<HTMLMetaElement>('meta[name="hengce-api"]')?.content;
  if (kind !== 'demo') return { api: httpOpen(base, (request) => fetch(request)), isDemo: false };
  return { api: httpOpen(base, await openFirst(base, () => demoAt(base))), isDemo: true };
}

/** A file beside the page, built apart (`vite.open.config.ts`). */
async function demoAt(base: URL): Promise<SendRequest> {
  const { openDemo }: { openDemo(base: URL): Promise<SendRequest> } = import.meta.env.DEV
    ? await import('../../../mocks/open-demo')
    : await import(/* @vite-ignore */ new URL('open-demo.js', base).href);
  return openDemo(base);
}
