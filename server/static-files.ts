import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, join, resolve, sep } from 'node:path';
import { isPackable, packer, takesGzip } from './packed';
import { demoPageHeaders, pageHeaders } from './page-headers';
import { pageOf, type SaidFirst } from './page-of';

const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.geojson': 'application/geo+json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
};

/** Serves the files below a folder: GET and HEAD, no hidden files, nothing outside. */
export function staticFiles(
  folder: string,
  page?: 'server' | 'server-sample',
  /** What the pages say before their code is there. */
  first: FirstSayings = {},
): (request: IncomingMessage, response: ServerResponse) => Promise<void> {
  const root = resolve(folder);
  const pack = packer();
  return async (request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD')
      return tell(response, 405, 'Method not allowed', { Allow: 'GET, HEAD' });
    const file = fileBelow(root, atShortName(request.url ?? ''));
    if (!file) return tell(response, 400, 'Bad path');
    const found = await stat(file).catch(() => undefined);
    if (!found?.isFile() || (page && isOfDemo(file.slice(root.length)))) return tell(response, 404, 'Not found');
    const name = file.slice(root.length + 1);
    const said = page ? await saidBy(name, first, request) : null;
    const text = page && said ? pageOf(await readFile(file, 'utf8'), page, said) : null;
    const type = contentTypes[extname(file).toLowerCase()] ?? 'application/octet-stream';
    const bytes = text === null ? found.size : Buffer.byteLength(text);
    const headers = {
      ...(page ? pageHeaders : demoPageHeaders),
      'Content-Type': type,
      'Cache-Control': said?.office ? 'no-store' : keptFor(name),
      ...(isPackable(type, bytes) && { Vary: 'Accept-Encoding' }),
    };
    const isHead = request.method === 'HEAD';
    if (isPackable(type, bytes) && takesGzip(request.headers['accept-encoding'])) {
      const packed = await pack(
        text === null ? `${file} ${found.mtimeMs} ${found.size}` : `${file} ${text}`,
        async () => text ?? (await readFile(file)),
      );
      response.writeHead(200, { ...headers, 'Content-Encoding': 'gzip', 'Content-Length': packed.length });
      response.end(isHead ? undefined : packed);
      return;
    }
    response.writeHead(200, { ...headers, 'Content-Length': bytes });
    if (isHead || text !== null) {
      response.end(isHead ? undefined : text);
      return;
    }
    createReadStream(file)
      .on('error', () => response.destroy())
      .pipe(response);
  };
}

/** Names in assets/ carry a hash of their content; everything else may change with the next build. */
const keptFor = (name: string) =>
  name.startsWith(`assets${sep}`) ? 'public, max-age=31536000, immutable' : 'no-cache';

/** Who makes what the pages say first; what is not made in time is left out. */
export interface FirstSayings {
  /** To the person the request comes from. */
  office?(request: IncomingMessage): Promise<string>;
  open?(): Promise<string>;
}

const PATIENCE_MS = 500;

/** What a page says first; null: it is no page. */
async function saidBy(name: string, first: FirstSayings, request: IncomingMessage): Promise<SaidFirst | null> {
  if (name === 'open.html') return { open: await first.open?.().catch(() => '') };
  if (name !== 'index.html') return null;
  const late = new Promise<string>((say) => setTimeout(say, PATIENCE_MS, '').unref());
  return { office: await Promise.race([first.office?.(request).catch(() => ''), late]) };
}

/** The public site by its short name, as it stands on notices. */
const atShortName = (url: string) => url.replace(/^\/open(?=[?#]|$)/, '/open.html');

/** What lies in the build for the demo alone. */
const isOfDemo = (path: string) =>
  [`${sep}mockServiceWorker.js`, `${sep}demo-worker.js`, `${sep}open-demo.js`].includes(path) ||
  path.startsWith(`${sep}sample-city${sep}`);

/** The file a request path names inside the root; undefined when it is malformed or leads outside. */
function fileBelow(root: string, url: string): string | undefined {
  let name: string;
  try {
    name = decodeURIComponent(url.split(/[?#]/, 1)[0] ?? '');
  } catch {
    return undefined;
  }
  if (!name.startsWith('/') || /[\0\\]/.test(name) || name.split('/').some((part) => part.startsWith('.')))
    return undefined;
  const file = join(root, name.endsWith('/') ? `${name}index.html` : name);
  return file.startsWith(root + sep) ? file : undefined;
}

export function tell(
  response: ServerResponse,
  status: number,
  words: string,
  headers: Readonly<Record<string, string>> = {},
): void {
  response.writeHead(status, { ...pageHeaders, 'Content-Type': 'text/plain; charset=utf-8', ...headers });
  response.end(`${words}\n`);
}
