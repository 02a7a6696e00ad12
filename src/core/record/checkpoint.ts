import { util } from 'zod';
import { isSame } from './merkle-proofs';
import type { Sha256 } from './merkle-tree';
import { utf8 } from './utf8';

/** The tree over all records at a moment: how many leaves it has and the hash over all of them. */
export interface Checkpoint {
  /** Names the office whose tree it is; the same whatever key signs. */
  readonly origin: string;
  readonly size: number;
  /** Hexadecimal digits, as keys and signatures are. */
  readonly root: string;
  /** When it was signed. */
  readonly at: string;
}

/** One signature below a checkpoint. */
interface NoteSignature {
  /** Tells which key signed, without giving it. */
  readonly keyHash: string;
  readonly signature: string;
}

export interface CheckpointNote {
  readonly checkpoint: Checkpoint;
  /** The very words that were signed. */
  readonly text: string;
  readonly signatures: readonly NoteSignature[];
}

/** Ed25519 in the signatures of C2SP signed-note. */
const ED25519 = 1;
const KEY_HASH = 4;

/** The words that are signed (C2SP tlog-checkpoint), the instant as a line of ours. */
export const checkpointText = ({ origin, size, root, at }: Checkpoint): string =>
  `${origin}\n${size}\n${util.uint8ArrayToBase64(util.hexToUint8Array(root))}\n${at}\n`;

/** Which key it is, under the name of the office (C2SP signed-note). */
export function keyHashOf(origin: string, key: string, sha256: Sha256): string {
  const named = [...utf8(`${origin}\n`), ED25519, ...util.hexToUint8Array(key)];
  return util.uint8ArrayToHex(sha256(Uint8Array.from(named)).subarray(0, KEY_HASH));
}

/** The checkpoint with its signature, as it is handed out. */
export function signedNote(checkpoint: Checkpoint, key: string, signature: string, sha256: Sha256): string {
  const { origin } = checkpoint;
  const signed = util.hexToUint8Array(keyHashOf(origin, key, sha256) + signature);
  return `${checkpointText(checkpoint)}\n— ${origin} ${util.uint8ArrayToBase64(signed)}\n`;
}

/** Null: it is no checkpoint. */
export function readNote(note: string): CheckpointNote | null {
  const cut = note.indexOf('\n\n');
  if (cut < 0) return null;
  const text = note.slice(0, cut + 1);
  const [origin = '', size = '', root = '', at = ''] = text.split('\n');
  const digits = hexOf(root);
  if (origin === '' || !/^(0|[1-9]\d{0,15})$/.test(size) || digits?.length !== 64 || at === '') return null;
  const signatures = note
    .slice(cut + 2)
    .split('\n')
    .flatMap((line) => {
      const [dash, name, encoded = ''] = line.split(' ');
      const signed = dash === '—' && name === origin ? hexOf(encoded) : null;
      const at = KEY_HASH * 2;
      return signed ? [{ keyHash: signed.slice(0, at), signature: signed.slice(at) }] : [];
    });
  return { checkpoint: { origin, size: Number(size), root: digits, at }, text, signatures };
}

function hexOf(base64: string): string | null {
  try {
    const bytes = util.base64ToUint8Array(base64);
    return util.uint8ArrayToBase64(bytes) === base64 ? util.uint8ArrayToHex(bytes) : null;
  } catch {
    return null;
  }
}

export const hashOf = (digits: string): Uint8Array => util.hexToUint8Array(digits);
export const digitsOf = (hash: Uint8Array): string => util.uint8ArrayToHex(hash);
export const isSameRoot = (hash: Uint8Array | null, digits: string): boolean =>
  hash !== null && isSame(hash, util.hexToUint8Array(digits));
