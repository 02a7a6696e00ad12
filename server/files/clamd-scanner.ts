import { createConnection } from 'node:net';
import { err, ok, type Result } from '@/core/kernel';
import type { ScannerPlace } from './scanner-place';

/** `infected`: what the scanner found. `not-scanned`: it was not to be reached, gave up or said nothing that is known; why. */
export type ScanFault =
  | { readonly kind: 'infected'; readonly found: string }
  | { readonly kind: 'not-scanned'; readonly why: string };

/** Sent in pieces, each behind its length. */
const PIECE = 64 * 1024;
const MOST_ANSWER = 4 * 1024;

const lengthOf = (bytes: number) => {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(bytes);
  return length;
};

/** Less than the server before the office waits for an answer. */
const WAIT_MS = 60_000;

/** Has a scanner look at a file: the command `INSTREAM` of clamd(8). What it does not answer for is not clean. */
export const clamdScanner =
  (place: ScannerPlace, waitMs = WAIT_MS) =>
  (bytes: Uint8Array): Promise<Result<true, ScanFault>> =>
    new Promise((done) => {
      const socket = createConnection(place);
      let answer = '';
      const end = (why: string | null) => {
        done(why === null ? readAnswer(answer) : err({ kind: 'not-scanned', why }));
        socket.destroy();
      };
      socket.setTimeout(waitMs, () => end('no answer in time'));
      socket.on('error', ({ message }) => end(answer === '' ? message : null));
      socket.on('data', (piece) => {
        answer += piece.toString('latin1');
        if (answer.includes('\0') || answer.length > MOST_ANSWER) end(null);
      });
      socket.on('end', () => end(null));
      socket.on('connect', () => {
        socket.write('zINSTREAM\0');
        for (let at = 0; at < bytes.length; at += PIECE) {
          const piece = bytes.subarray(at, at + PIECE);
          socket.write(lengthOf(piece.length));
          socket.write(piece);
        }
        socket.write(lengthOf(0));
      });
    });

function readAnswer(answer: string): Result<true, ScanFault> {
  const said = answer.split('\0')[0]?.trim() ?? '';
  if (said === 'stream: OK') return ok(true);
  const found = /^stream: (.+) FOUND$/.exec(said)?.[1];
  return err(found === undefined ? { kind: 'not-scanned', why: said || 'no answer' } : { kind: 'infected', found });
}
