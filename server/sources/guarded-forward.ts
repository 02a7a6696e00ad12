import { lookup as resolve } from 'node:dns';
import { type IncomingMessage, request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { Readable } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { type Forward, InnerAddress } from '@/api/data-proxy';
import { placeOfAddress } from './internal-address';

/** Statuses whose answers have no body. */
const bodiless = [204, 205, 304];
const unpackers: Readonly<Record<string, () => NodeJS.ReadWriteStream>> = {
  gzip: createGunzip,
  'x-gzip': createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
};

/**
 * A way out for addresses that were typed in. Every address a name resolves to is looked at where the connection is made, so that a
 * name cannot lead elsewhere afterwards: public ones alone, and those of the city's own network for the one host and port that
 * an administrator allowed. No redirect is followed.
 */
export function guardedForward(internalHost: string | null, lookup: typeof resolve = resolve): Forward {
  return async (request, signal) => {
    const url = new URL(request.url);
    const mayGoTo = (address: string) => {
      const place = placeOfAddress(address);
      return place === 'public' || (place === 'own' && url.host === internalHost);
    };
    const name = url.hostname.replace(/^\[|\]$/g, '');
    if (isIP(name) !== 0 && !mayGoTo(name)) throw new InnerAddress(); // an address written out is never looked up
    const look: LookupFunction = (host, options, done) =>
      lookup(host, { ...options, all: true }, (error, addresses) => {
        const refused = error ?? (addresses.every(({ address }) => mayGoTo(address)) ? null : new InnerAddress());
        const [first] = addresses ?? [];
        if (refused) return done(refused, '', 0);
        return options.all ? done(null, addresses) : done(null, first?.address ?? '', first?.family ?? 0);
      });
    const body = request.body ? new Uint8Array(await request.arrayBuffer()) : undefined;
    const headers = { ...Object.fromEntries(request.headers), 'accept-encoding': 'identity' };
    const send = url.protocol === 'https:' ? requestHttps : requestHttp;
    return new Promise<Response>((done, fail) => {
      const going = send(
        url,
        {
          method: request.method,
          headers: { ...headers, ...(body && { 'content-length': body.length }) },
          lookup: look,
          agent: false, // a connection that another source made is not this one's to use
          signal,
        },
        (answer) => done(responseOf(answer, request.method)),
      );
      going.on('error', fail);
      going.end(body);
    });
  };
}

function responseOf(answer: IncomingMessage, method: string): Response {
  const status = answer.statusCode ?? 502;
  const headers = new Headers();
  for (const [name, value] of Object.entries(answer.headersDistinct))
    for (const one of value ?? []) headers.append(name, one);
  if (method === 'HEAD' || bodiless.includes(status)) {
    answer.resume();
    return new Response(null, { status, headers });
  }
  const unpack = unpackers[(answer.headers['content-encoding'] ?? '').toLowerCase()];
  const unpacked = unpack ? unpack() : undefined;
  // What breaks off on the way in must break off what is read of it.
  if (unpacked) answer.on('error', (cause) => unpacked.emit('error', cause));
  const stream = unpacked ? answer.pipe(unpacked) : answer;
  return new Response(Readable.toWeb(stream as Readable) as ReadableStream<Uint8Array>, { status, headers });
}
