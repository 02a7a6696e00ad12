import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** SHA-256 of a text, lower-case hex: the same text is the same draft. */
export const textDigest = (text: string): string => bytesToHex(sha256(utf8ToBytes(text)));
