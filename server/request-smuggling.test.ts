import { expect, it } from 'vitest';
import { hosted, rawExchange } from './host.fixtures';

const HOST = 'Host: 127.0.0.1\r\n';
const END = 'Connection: close\r\n\r\n';
/** What a proxy before us may read as one request, and a careless server as two. */
const HIDDEN = 'GET /api/hidden HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n';

it.each([
  [
    'two lengths',
    `POST /api/x HTTP/1.1\r\n${HOST}Content-Length: 0\r\nContent-Length: ${HIDDEN.length}\r\n${END}${HIDDEN}`,
  ],
  ['two equal lengths', `POST /api/x HTTP/1.1\r\n${HOST}Content-Length: 4\r\nContent-Length: 4\r\n${END}abcd`],
  ['two lengths in one line', `POST /api/x HTTP/1.1\r\n${HOST}Content-Length: 0, ${HIDDEN.length}\r\n${END}${HIDDEN}`],
  ['a signed length', `POST /api/x HTTP/1.1\r\n${HOST}Content-Length: +4\r\n${END}abcd`],
  ['a length in hexadecimal', `POST /api/x HTTP/1.1\r\n${HOST}Content-Length: 0x4\r\n${END}abcd`],
  [
    'length and chunks',
    `POST /api/x HTTP/1.1\r\n${HOST}Content-Length: 4\r\nTransfer-Encoding: chunked\r\n${END}0\r\n\r\n${HIDDEN}`,
  ],
  [
    'chunks and length in any case',
    `POST /api/x HTTP/1.1\r\n${HOST}tRANSFER-eNCODING: chunked\r\ncONTENT-lENGTH: 4\r\n${END}0\r\n\r\n${HIDDEN}`,
  ],
  [
    'chunks that are not last',
    `POST /api/x HTTP/1.1\r\n${HOST}Transfer-Encoding: chunked, identity\r\n${END}0\r\n\r\n${HIDDEN}`,
  ],
  ['chunks by another name', `POST /api/x HTTP/1.1\r\n${HOST}Transfer-Encoding: xchunked\r\n${END}0\r\n\r\n${HIDDEN}`],
  [
    'a blank before the colon',
    `POST /api/x HTTP/1.1\r\n${HOST}Transfer-Encoding : chunked\r\n${END}0\r\n\r\n${HIDDEN}`,
  ],
  ['a folded header', `POST /api/x HTTP/1.1\r\n${HOST}X: a\r\n Transfer-Encoding: chunked\r\n${END}0\r\n\r\n`],
  ['bare line feeds', `GET /api/x HTTP/1.1\nHost: 127.0.0.1\nConnection: close\n\n`],
  ['a bare line feed in a header', `GET /api/x HTTP/1.1\r\n${HOST}X: a\nContent-Length: 4\r\n${END}abcd`],
  ['a bare carriage return', `GET /api/x HTTP/1.1\r\n${HOST}X: a\rY: b\r\n${END}`],
  ['a NUL in a header', `GET /api/x HTTP/1.1\r\n${HOST}X: a\0b\r\n${END}`],
  [
    'a chunk that is longer than it says',
    `POST /api/x HTTP/1.1\r\n${HOST}Transfer-Encoding: chunked\r\n${END}1\r\nabcd\r\n0\r\n\r\n`,
  ],
  [
    'a chunk ended by a bare line feed',
    `POST /api/x HTTP/1.1\r\n${HOST}Transfer-Encoding: chunked\r\n${END}4\nabcd\n0\n\n`,
  ],
  ['two hosts', `GET /api/x HTTP/1.1\r\n${HOST}hOST: evil.example\r\n${END}`],
  ['two hosts in one line', `GET /api/x HTTP/1.1\r\nHost: 127.0.0.1, evil.example\r\n${END}`],
  ['a target with another host', `GET http://evil.example/api/x HTTP/1.1\r\n${HOST}${END}`],
  ['a target with our own host', `GET http://127.0.0.1/api/x HTTP/1.1\r\n${HOST}${END}`],
  ['a target without scheme', `GET //evil.example/api/x HTTP/1.1\r\n${HOST}${END}`],
  ['a target with backslashes', `GET \\\\evil.example\\api\\x HTTP/1.1\r\n${HOST}${END}`],
  ['a target that is a host', `CONNECT evil.example:443 HTTP/1.1\r\n${HOST}${END}`],
  ['a target of all', `OPTIONS * HTTP/1.1\r\n${HOST}${END}`],
  ['a target with a fragment', `GET /api/x#/y HTTP/1.1\r\n${HOST}${END}`],
])('%s reaches no API', async (_, sent) => {
  const asked: string[] = [];
  const { port } = await hosted({
    async api(request) {
      await request.text();
      asked.push(request.url);
      return Response.json({});
    },
  });
  const answer = await rawExchange(port, sent);
  expect({ asked, answer: answer.slice(0, 300) }).toMatchObject({
    asked: [],
    answer: expect.stringMatching(/^(HTTP\/1\.1 4\d\d|$)/),
  });
  if (answer) expect(answer.toLowerCase()).toContain('x-content-type-options: nosniff');
});
