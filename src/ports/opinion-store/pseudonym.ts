import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/**
 * What stands for a person in the rows of one matter: the same name is the same person there and another in every other matter.
 * The name itself is not kept. Whoever has a list of names can still try them: this hides names from readers, no more.
 */
export const pseudonymOf = (matterId: string, name: string): string =>
  `P-${bytesToHex(sha256(utf8ToBytes(`${matterId}\n${name.normalize('NFKC').replaceAll(/\s+/g, '')}`))).slice(0, 16)}`;
