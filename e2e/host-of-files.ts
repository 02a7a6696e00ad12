import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

/** A host of files and nothing else: no API, no proxy. `serve` may answer a path with another text, or null: it is not there. */
export async function hostOfFiles(
  serve: (path: string, text: () => string) => string | null | undefined = () => undefined,
) {
  const server = createServer((request, response) => {
    const path = join('dist', normalize(decodeURIComponent((request.url ?? '/').split('?')[0] ?? '/')));
    const file = path.endsWith('/') ? join(path, 'index.html') : path;
    const other = serve(file, () => readFileSync(file, 'utf8'));
    if (other === null || !existsSync(file) || !statSync(file).isFile()) response.writeHead(404).end();
    else
      response
        .writeHead(200, { 'content-type': types[extname(file)] ?? 'application/octet-stream' })
        .end(other ?? readFileSync(file));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const at = server.address();
  if (!at || typeof at !== 'object') throw new Error('not listening');
  return {
    address: `http://127.0.0.1:${at.port}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
