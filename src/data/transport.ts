import { err, ok, type Result } from '@/core/kernel';
import type { Refusal } from '@/ports/data-source';
import { withExactNumbers } from './exact-json';
import { proxyRefusal } from './proxy-refusal';
import { withinLimits } from './within-limits';

/** Sends a request; the roof decides whether it goes over the network, the proxy or stays in the page. Secrets are added there. */
export type Fetcher = (request: Request) => Promise<Response>;

export interface LinkLimits {
  readonly signal: AbortSignal;
  readonly maxBytes: number;
  readonly deadlineMs: number;
}

export interface Received {
  readonly status: number;
  readonly headers: Headers;
  readonly bytes: Uint8Array;
  text(): string;
  /**
   * The body as JSON, numbers a double does not hold as strings of their digits; refused as malformed where it is none.
   * `prepared` rewrites the text where plain JSON would lose of it.
   */
  json(prepared?: (text: string) => string): Result<unknown, Refusal>;
}

export interface TransportRequest {
  readonly method?: 'GET' | 'POST';
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  /** How this source words its errors, where the status alone would mislead; undefined: the status is read. */
  readonly refusalOf?: (status: number, said: string) => Refusal | undefined;
}

/** The wire to one backend: bounded in time and bytes, and every failure one of the closed list. */
export interface Transport {
  readonly base: URL;
  /** `path` is relative to the base; an absolute address must lie under the base (paging links of servers do). */
  request(path: string, options?: TransportRequest): Promise<Result<Received, Refusal>>;
  /** Clock of the source minus ours at the last answer that told it. */
  readonly clockSkewMs: number | undefined;
}

const SAID = 400;

/** Opens a wire. `now` is in milliseconds since 1970; nothing here reads a clock of its own. */
export function openTransport(base: URL, send: Fetcher, now: () => number, limits: LinkLimits): Transport {
  const root = base.href.endsWith('/') ? base : new URL(`${base.href}/`);
  let skew: number | undefined;
  return {
    base: root,
    get clockSkewMs() {
      return skew;
    },
    request(path, { method = 'GET', headers = {}, body, refusalOf: own } = {}) {
      const url = addressUnder(root, path);
      if (!url) return Promise.resolve(err({ kind: 'malformed', where: `link ${path.slice(0, 120)}` }));
      return withinLimits(limits, async (signal) => {
        const response = await send(
          new Request(url, {
            method,
            headers: { accept: 'application/json', ...headers },
            signal,
            ...(body !== undefined && { body }),
          }),
        );
        const told = Date.parse(response.headers.get('date') ?? '');
        if (!Number.isNaN(told)) skew = told - now();
        const bytes = await readAll(response, limits.maxBytes);
        if (!bytes) return err({ kind: 'tooBig', cap: limits.maxBytes, unit: 'bytes' });
        const text = () => new TextDecoder().decode(bytes);
        if (!response.ok)
          return err(
            proxyRefusal(response, text()) ??
              own?.(response.status, text()) ??
              refusalOf(response, text(), limits.deadlineMs, now),
          );
        return ok({
          status: response.status,
          headers: response.headers,
          bytes,
          text,
          json: (prepared = (said) => said) => parse(prepared(text())),
        });
      });
    },
  };
}

/** Servers give the next page as a full address, often by the name they know themselves by; it is followed under our base alone. */
function addressUnder(root: URL, path: string): URL | undefined {
  let url: URL;
  try {
    url = new URL(path, root);
  } catch {
    return undefined;
  }
  return url.origin === root.origin && url.pathname.startsWith(root.pathname) ? url : undefined;
}

async function readAll(response: Response, maxBytes: number): Promise<Uint8Array | undefined> {
  const reader = response.body?.getReader();
  if (!reader) return new Uint8Array();
  const parts: Uint8Array[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.length;
    if (size > maxBytes) {
      void reader.cancel();
      return undefined;
    }
    parts.push(value);
  }
  if (parts.length === 1 && parts[0]) return parts[0];
  const whole = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

function refusalOf({ status, headers }: Response, said: string, deadlineMs: number, now: () => number): Refusal {
  const words = said.replaceAll(/\s+/g, ' ').trim().slice(0, SAID);
  if (status === 401) return { kind: 'forbidden', need: 'login' };
  if (status === 403) return { kind: 'forbidden', need: 'grant' };
  if (status === 404 || status === 410) return { kind: 'absent' };
  if (status === 408 || status === 504) return { kind: 'late', afterMs: deadlineMs };
  if (status === 429 || status === 503) {
    const retryAfterMs = retryAfter(headers.get('retry-after'), now);
    return { kind: 'busy', ...(retryAfterMs !== undefined && { retryAfterMs }) };
  }
  if (status === 400 || status === 422 || status === 501)
    return { kind: 'unsupported', clause: 'request', hint: words };
  return { kind: 'failed', status, ...(words !== '' && { said: words }) };
}

function retryAfter(header: string | null, now: () => number): number | undefined {
  if (header === null) return undefined;
  const seconds = Number(header);
  const ms = Number.isFinite(seconds) ? seconds * 1000 : Date.parse(header) - now();
  return Number.isNaN(ms) ? undefined : Math.max(0, ms);
}

function parse(text: string): Result<unknown, Refusal> {
  try {
    return ok(JSON.parse(withExactNumbers(text)));
  } catch (cause) {
    return err({ kind: 'malformed', where: cause instanceof Error ? cause.message : 'not JSON' });
  }
}
