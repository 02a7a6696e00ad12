import { Hono } from 'hono';
import type { BackendEntry } from '@/ports/data-source';
import { admit, queryNames } from './allow-list';
import type { Forward } from './forward';
import { isFromElsewhere } from './from-elsewhere';
import { innerPath } from './inner-path';
import { listedBackend } from './listed-backend';
import { protectiveHeaders } from './passing-headers';
import { addressBelow, BASE, rawParts } from './proxied-address';
import { type ProxyProblem, problemResponse } from './proxy-problem';
import type { ProxiedBackend } from './read-backends';
import { type Answered, relay } from './relay';
import { createRequestQueue, type RequestQueue } from './request-queue';
import { loggedPath, purposeOf, type UseOfData } from './use-of-data';

export interface DataProxyParts {
  readonly backends: readonly ProxiedBackend[];
  /** Sources that administrators connected, as they stand now; `revision` changes with each change. */
  connected?(): Promise<readonly ConnectedBackend[]>;
  readonly forward: Forward;
  /** Backends that this server is itself. */
  readonly own?: readonly BackendEntry[];
  /** The person or machine a request comes from; null: nobody we know, and nothing is answered. */
  identify(request: Request): string | null;
  log(use: UseOfData): void;
  /** Milliseconds since 1970. */
  now(): number;
}

export interface ConnectedBackend {
  readonly revision: string;
  readonly backend: ProxiedBackend;
}
interface Seated {
  readonly revision: string;
  readonly backend: ProxiedBackend;
  readonly seats: RequestQueue;
}

const LONGEST_QUERY = 8_000;

/** `/api/data`: the backends configured; `/api/data/<backend>/...`: what the allow-list of a backend lets through to it. */
export function createDataProxy(parts: DataProxyParts): Hono {
  const app = new Hono().basePath(BASE);
  const seated = (backend: ProxiedBackend, revision: string): Seated => {
    const { concurrent, waiting } = backend.limits;
    return { revision, backend, seats: createRequestQueue(concurrent, waiting) };
  };
  const configured = new Map(parts.backends.map((backend) => [backend.id, seated(backend, '')]));
  const connected = new Map<string, Seated>();

  /** The sources as they stand now; what was not changed keeps its seats. */
  async function backends(): Promise<readonly Seated[]> {
    const now = (await parts.connected?.()) ?? [];
    for (const { revision, backend } of now)
      if (connected.get(backend.id)?.revision !== revision) connected.set(backend.id, seated(backend, revision));
    for (const id of connected.keys()) if (now.every(({ backend }) => backend.id !== id)) connected.delete(id);
    return [...configured.values(), ...[...connected.values()].filter(({ backend }) => !configured.has(backend.id))];
  }

  app.use(async (c, next) => {
    await next();
    for (const [name, value] of Object.entries(protectiveHeaders)) c.res.headers.set(name, value);
  });
  app.get('/', async (c) => {
    const stopped = stoppedAtDoor(c.req.raw);
    if (stopped) return problemResponse(stopped, null);
    const listed = (await backends()).map(({ backend }) => listedBackend(backend));
    return c.json([...(parts.own ?? []), ...listed], 200, { 'hengce-answer': 'proxy' });
  });
  app.all('/*', async (c) => {
    const request = c.req.raw;
    const begun = parts.now();
    const { id, path, query } = rawParts(request.url);
    const known = configured.get(id) ?? (await backends()).find(({ backend }) => backend.id === id);
    const segments = innerPath(path);
    const askOf = known?.backend.door ? askThroughDoor : ask;
    const outcome = stoppedAtDoor(request) ?? (known ? await askOf(known, request, segments, query) : NOT_FOUND);
    const response =
      outcome.kind === 'answered' ? outcome.response : problemResponse(outcome, known?.backend.id ?? null);
    parts.log({
      at: new Date(begun).toISOString(),
      who: parts.identify(request),
      backend: known?.backend.id ?? null,
      path: loggedPath(segments),
      purpose: purposeOf(request.headers),
      method: request.method,
      status: response.status,
      outcome: outcome.kind,
      bytes: outcome.kind === 'answered' ? outcome.bytes : 0,
      ms: parts.now() - begun,
    });
    return response;
  });
  return app;

  function stoppedAtDoor(request: Request): ProxyProblem | null {
    if (isFromElsewhere(request)) return { kind: 'forbidden', why: 'elsewhere' };
    return parts.identify(request) === null ? { kind: 'forbidden', why: 'sign-in' } : null;
  }

  /** The server asks; what is paused or lacks its secret answers nothing, as elsewhere. */
  async function askThroughDoor(
    { backend: { door, paused, credential } }: Seated,
    request: Request,
    segments: readonly string[] | null,
  ): Promise<Answered | ProxyProblem> {
    if (!segments || !door) return { kind: 'forbidden', why: 'path' };
    if (paused) return { kind: 'offline', why: 'paused' };
    if (!credential) return { kind: 'offline', why: 'no-secret' };
    const response = await door(request, parts.identify(request) ?? '');
    return { kind: 'answered', response, bytes: 0 };
  }

  async function ask(
    { backend, seats }: Seated,
    request: Request,
    segments: readonly string[] | null,
    query: string,
  ): Promise<Answered | ProxyProblem> {
    if (!segments) return { kind: 'forbidden', why: 'path' };
    const names = query.length <= LONGEST_QUERY ? queryNames(query) : null;
    if (!names) return { kind: 'forbidden', why: 'query' };
    const admission = admit(backend.allow, request.method, segments, names);
    if ('refused' in admission) return { kind: 'forbidden', why: admission.refused };
    if (backend.paused) return { kind: 'offline', why: 'paused' };
    const { credential } = backend;
    if (!credential) return { kind: 'offline', why: 'no-secret' };
    if (credential.query && names.includes(credential.query[0])) return { kind: 'forbidden', why: 'query' };
    const address = addressBelow(backend.target, segments, query);
    if (!address) return { kind: 'forbidden', why: 'path' };
    const here = `${BASE}/${backend.id}`;
    const who = parts.identify(request) ?? '';
    const forward = backend.forward ?? parts.forward;
    return relay(request, { backend, credential, address, here, seats, who, forward });
  }
}

const NOT_FOUND: ProxyProblem = { kind: 'not-found' };
