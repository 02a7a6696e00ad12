import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { ReceivedOpinion } from './received-opinion';

const ROWS_A_TIME = 2_000;

/**
 * SHA-256 over the views of a batch in their order: each a JSON list of its day, channel, district, stance, theme, clause, text and
 * person, on a line of its own, in UTF-8. Browser and server compute the same, and anyone can with the rows at hand.
 */
export function digestOfOpinions(opinions: readonly ReceivedOpinion[]): string {
  const hash = sha256.create();
  const encoder = new TextEncoder();
  for (let from = 0; from < opinions.length; from += ROWS_A_TIME)
    hash.update(
      encoder.encode(
        opinions
          .slice(from, from + ROWS_A_TIME)
          .map(lineOf)
          .join(''),
      ),
    );
  return bytesToHex(hash.digest());
}

const lineOf = ({ receivedOn, channel, district, stance, theme, clause, text, person }: ReceivedOpinion): string =>
  `${JSON.stringify([receivedOn, channel, district, stance, theme, clause, text, person])}\n`;
