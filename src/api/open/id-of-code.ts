import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** What is kept in place of a code: nobody can find the code from it. */
export const idOfCode = (code: string) => bytesToHex(sha256(utf8ToBytes(`hengce receipt\n${code}`)));
