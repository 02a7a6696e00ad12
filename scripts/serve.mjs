import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

/**
 * A small static server over the build: `node scripts/serve.mjs [--port 4173] [--host 127.0.0.1] [--root dist] [--strict]`.
 * Takes the first free port from `--port` up; `--strict` insists on the port named. Ends on Ctrl-C.
 */
const { values } = parseArgs({
  options: {
    port: { type: 'string', default: process.env.PORT || '4173' },
    host: { type: 'string', default: process.env.HOST || '127.0.0.1' },
    root: { type: 'string', default: fileURLToPath(new URL('../dist', import.meta.url)) },
    strict: { type: 'boolean', default: false },
  },
});
const root = resolve(values.root);

const contentTypes = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
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

const securityHeaders = {
  'Content-Security-Policy': [
    "default-src 'self'",
    "script-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "worker-src 'self' blob:",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'self'",
    "frame-ancestors 'none'",
  ].join('; '),
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
};

/** The file a request path names inside the root; undefined when it is malformed or leads outside. */
function fileOf(url) {
  const path = url.split(/[?#]/, 1)[0];
  let name;
  try {
    name = decodeURIComponent(path);
  } catch {
    return undefined;
  }
  if (!name.startsWith('/') || /[\0\\]/.test(name) || name.split('/').some((part) => part.startsWith('.')))
    return undefined;
  const file = join(root, name.endsWith('/') ? `${name}index.html` : name);
  return file.startsWith(root + sep) ? file : undefined;
}

function answer(response, status, words, headers = {}) {
  response.writeHead(status, { ...securityHeaders, 'Content-Type': 'text/plain; charset=utf-8', ...headers });
  response.end(`${words}\n`);
}

const server = createServer(async (request, response) => {
  if (request.method !== 'GET' && request.method !== 'HEAD')
    return answer(response, 405, 'Method not allowed', { Allow: 'GET, HEAD' });
  const file = fileOf(request.url ?? '');
  if (!file) return answer(response, 400, 'Bad path');
  const found = await stat(file).catch(() => undefined);
  if (!found?.isFile()) return answer(response, 404, 'Not found');
  response.writeHead(200, {
    ...securityHeaders,
    'Content-Type': contentTypes[extname(file).toLowerCase()] ?? 'application/octet-stream',
    'Content-Length': found.size,
    // Names in assets/ carry a hash of their content; everything else may change with the next build.
    'Cache-Control': file.startsWith(join(root, 'assets') + sep) ? 'public, max-age=31536000, immutable' : 'no-cache',
  });
  if (request.method === 'HEAD') return response.end();
  createReadStream(file)
    .on('error', () => response.destroy())
    .pipe(response);
});

if (!(await stat(join(root, 'index.html')).catch(() => undefined))) {
  console.error(`No index.html in ${root}: run "npm run build" first.`);
  process.exit(1);
}
const first = Number(values.port);
if (!Number.isInteger(first) || first < 1 || first > 65_535) {
  console.error(`Not a port: ${values.port}`);
  process.exit(2);
}
let port = first;
server.on('error', (error) => {
  if (error.code === 'EADDRINUSE' && !values.strict && port < Math.min(first + 100, 65_535)) {
    port += 1;
    server.listen(port, values.host);
    return;
  }
  console.error(`Cannot serve on port ${port}: ${error.message}`);
  process.exit(1);
});
server.on('listening', () => console.log(`Hengce 衡策: http://${values.host}:${port}/  (Ctrl-C ends)`));
server.listen(port, values.host);

for (const signal of ['SIGINT', 'SIGTERM'])
  process.on(signal, () => {
    server.close(() => process.exit(0));
    server.closeAllConnections();
  });
