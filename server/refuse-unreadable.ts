import { type Server, STATUS_CODES } from 'node:http';
import type { Duplex } from 'node:stream';
import { pageHeaders } from './page-headers';

const statuses: Readonly<Record<string, number>> = {
  ERR_HTTP_REQUEST_TIMEOUT: 408,
  HPE_CHUNK_EXTENSIONS_OVERFLOW: 413,
  HPE_HEADER_OVERFLOW: 431,
};

/**
 * What is no request is answered with the headers of every answer, and its connection ends. Where an answer is under way the
 * connection is cut: two answers in one would be read as one.
 */
export function refuseUnreadable(server: Server): void {
  const underway = new Map<Duplex, number>();
  server.on('request', ({ socket }, response) => {
    underway.set(socket, (underway.get(socket) ?? 0) + 1);
    response.on('close', () => {
      const left = (underway.get(socket) ?? 1) - 1;
      if (left > 0) underway.set(socket, left);
      else underway.delete(socket);
    });
  });
  server.on('clientError', (error: NodeJS.ErrnoException, socket) => {
    if (!socket.writable || underway.has(socket)) return socket.destroy();
    const status = statuses[error.code ?? ''] ?? 400;
    const headers = Object.entries({ Connection: 'close', 'Content-Length': '0', ...pageHeaders });
    const lines = headers.map(([name, value]) => `${name}: ${value}`);
    return socket.end([`HTTP/1.1 ${status} ${STATUS_CODES[status]}`, ...lines, '', ''].join('\r\n'));
  });
}
