import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { PublicAnswer } from '@/ports/public-opinions';
import { contentOf } from './content-of';

/** What an answer answers: a theme by its name, or one opinion by its id. */
export interface AnsweredWith {
  readonly to: string;
  readonly answers: readonly PublicAnswer[];
}

const hex = (text: string) => bytesToHex(sha256(utf8ToBytes(text)));

/**
 * Answers of one publication, how many of them stand beside an earlier one, and their digest: SHA-256 of each as JSON, sorted, a
 * line each, and of that again.
 */
export function publicationOf(publication: string, all: readonly AnsweredWith[]) {
  const own = all.flatMap(({ to, answers }) =>
    answers.flatMap((answer, at) => (answer.publication === publication ? [{ to, answer, isLater: at > 0 }] : [])),
  );
  const lines = own.map(({ to, answer }) => hex(JSON.stringify([to, ...contentOf(answer)])));
  return {
    publication,
    answers: own.length,
    corrections: own.filter(({ isLater }) => isLater).length,
    digest: hex(lines.toSorted().join('\n')),
  };
}
