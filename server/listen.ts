import type { Server } from 'node:http';
import { err, ok, type Result } from '@/core/kernel';

/** Listens on the first free port from `port` up, a hundred at most; `strict` insists on the port named. 0: any free port. */
export function listen(
  server: Server,
  { host, port, strict }: { readonly host: string; readonly port: number; readonly strict: boolean },
): Promise<Result<number, string>> {
  let at = port;
  return new Promise((done) => {
    server.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE' && !strict && at < Math.min(port + 100, 65_535)) {
        at += 1;
        server.listen(at, host);
      } else done(err(`Cannot serve on port ${at}: ${error.message}`));
    });
    server.on('listening', () => {
      const address = server.address();
      done(ok(address && typeof address === 'object' ? address.port : at));
    });
    server.listen(at, host);
  });
}

/** Takes no new requests, lets those under way finish for `graceMs`, then cuts them. */
export function closeGently(server: Server, graceMs: number): Promise<void> {
  return new Promise((done) => {
    const cut = setTimeout(() => server.closeAllConnections(), graceMs);
    // Connections that fall idle after close() would be kept for the next request, which will not be taken.
    const sweep = setInterval(() => server.closeIdleConnections(), 20);
    server.close(() => {
      clearTimeout(cut);
      clearInterval(sweep);
      done();
    });
  });
}
