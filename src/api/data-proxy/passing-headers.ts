import type { Credential } from './credential';

/** From the browser to the backend; cookies, authorization and everything else stay behind. */
const onward = ['accept', 'content-type', 'prefer', 'if-none-match', 'range'];

/** From the backend to the browser; never set-cookie. */
const back = ['content-range', 'preference-applied', 'etag', 'last-modified', 'date', 'retry-after', 'x-total-count'];
const backFamily = /^(x-)?ratelimit(-[a-z-]+)?$/;

/** What a browser would run or draw when the answer were opened as a page or loaded as a script becomes plain bytes. */
const dataType =
  /^(application\/(json|[\w.+-]+\+json|xml|atom\+xml|gml\+xml|vnd\.[\w.+-]+|parquet|x-parquet|octet-stream|x-ndjson|zip)|text\/(csv|plain|tab-separated-values|xml))$/;

export function onwardHeaders(request: Headers, credential: Credential): Headers {
  const headers = new Headers({ 'user-agent': 'Hengce' });
  for (const name of onward) {
    const value = request.get(name);
    if (value !== null) headers.set(name, value);
  }
  if (credential.header) headers.set(...credential.header);
  return headers;
}

/**
 * The headers of an answer that go on to the browser. A `link` to the backend becomes a link through the proxy at `here`;
 * links elsewhere would tell addresses of the inner network and are left out.
 */
export function backHeaders(answer: Headers, target: string, here: string): Headers {
  const headers = new Headers();
  answer.forEach((value, name) => {
    if (back.includes(name) || backFamily.test(name)) headers.set(name, value);
  });
  const type = answer.get('content-type');
  if (type !== null) headers.set('content-type', dataType.test(bareType(type)) ? type : 'application/octet-stream');
  const link = linksHere(answer.get('link'), target, here);
  if (link) headers.set('link', link);
  return headers;
}

const bareType = (type: string) => (type.split(';', 1)[0] ?? '').trim().toLowerCase();

function linksHere(link: string | null, target: string, here: string): string {
  if (!link || link.length > 4_000) return '';
  const base = target.endsWith('/') ? target : `${target}/`;
  return [...link.matchAll(/<([^<>]*)>([^<]*)/g)]
    .flatMap(([, address = '', rest = '']) => {
      const absolute = URL.canParse(address, base) ? new URL(address, base).href : '';
      return absolute.startsWith(base) ? [`<${here}/${absolute.slice(base.length)}>${rest.replace(/,\s*$/, '')}`] : [];
    })
    .join(', ');
}

/** On every answer of the data routes: data, not a page; for our own pages only; kept nowhere. */
export const protectiveHeaders = {
  'Cache-Control': 'no-store',
  'Content-Security-Policy': "sandbox; default-src 'none'; frame-ancestors 'none'",
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
} as const;
