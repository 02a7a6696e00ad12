import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { protectiveHeaders } from '@/api/data-proxy';
import { isKnownHost } from './known-host';
import { refuseUnreadable } from './refuse-unreadable';
import { type FirstSayings, staticFiles, tell } from './static-files';

export interface RequestLine {
  readonly at: string;
  readonly method: string;
  /** Without its query. */
  readonly path: string;
  readonly status: number;
  readonly ms: number;
}

export interface HostParts {
  /** Folder of the built app. */
  readonly root: string;
  /** What the page runs on, written into it; absent: as it was built. */
  readonly page?: 'server' | 'server-sample';
  /** What the pages say before their code is there; absent: nothing. */
  readonly first?: FirstSayings;
  /** Names of this server besides its addresses and localhost. */
  readonly names: readonly string[];
  /** Answers the requests below /api/. */
  api(request: Request, remoteAddress: string): Response | Promise<Response>;
  log(line: RequestLine): void;
  /** Milliseconds since 1970. */
  now(): number;
  readonly timeouts?: { readonly headersMs: number; readonly requestMs: number; readonly checkEveryMs: number };
}

/** What is said to one person is said under a name of this server alone, as the API answers. */
const toKnownHosts = ({ first, names }: HostParts): FirstSayings => ({
  ...first,
  office: async (request) => (isKnownHost(request.headers.host, names) ? ((await first?.office?.(request)) ?? '') : ''),
});

/** The HTTP server of the app: its files, and the API below /api/. */
export function createHost(parts: HostParts): Server {
  const { headersMs, requestMs, checkEveryMs } = parts.timeouts ?? {
    headersMs: 15_000,
    requestMs: 60_000,
    checkEveryMs: 5_000,
  };
  const file = staticFiles(parts.root, parts.page, toKnownHosts(parts));
  const api = getRequestListener(
    (request, { incoming }) => parts.api(request, incoming.socket.remoteAddress ?? 'unknown'),
    { overrideGlobalObjects: false },
  );

  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    const url = request.url ?? '';
    if ((request.headersDistinct.host ?? []).length !== 1)
      return tell(response, 400, 'Exactly one Host header is needed');
    if (url.includes('#')) return tell(response, 400, 'Bad path');
    if (!isApi(url)) return file(request, response);
    if (!isKnownHost(request.headers.host, parts.names))
      return tell(
        response,
        421,
        'This server does not know itself by that name: start it with --name NAME',
        protectiveHeaders,
      );
    await api(request, response);
  };

  const server = createServer(
    {
      headersTimeout: headersMs,
      requestTimeout: requestMs,
      connectionsCheckingInterval: checkEveryMs,
      maxHeaderSize: 16 * 1024,
    },
    (request, response) => {
      const begun = parts.now();
      response.on('close', () =>
        parts.log({
          at: new Date(begun).toISOString(),
          method: request.method ?? '',
          path: (request.url ?? '').split('?', 1)[0] ?? '',
          status: response.statusCode,
          ms: parts.now() - begun,
        }),
      );
      answer(request, response).catch(() => {
        if (response.headersSent) response.destroy();
        else tell(response, 500, 'Server error');
      });
    },
  );
  refuseUnreadable(server);
  return server;
}

const isApi = (url: string) => /^\/api(\/|\?|$)/.test(url);
