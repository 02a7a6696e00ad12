import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import type { RecordChecks } from '@/core/record';

/** In a browser and in Node alike. An old browser, or a page without HTTPS, cannot look at signatures and says so. */
export const recordChecks: RecordChecks = {
  sha256: (text) => bytesToHex(sha256(utf8ToBytes(text))),
  sha256Of: (bytes) => sha256(bytes),
  async isSigned(key, text, signature) {
    const subtle: SubtleCrypto | undefined = globalThis.crypto?.subtle;
    if (!subtle) return null;
    const bytes = (digits: string) => new Uint8Array(hexToBytes(digits));
    try {
      const known = await subtle.importKey('raw', bytes(key), 'Ed25519', false, ['verify']);
      return await subtle.verify('Ed25519', known, bytes(signature), new Uint8Array(utf8ToBytes(text)));
    } catch (cause) {
      if (cause instanceof DOMException && cause.name === 'NotSupportedError') return null;
      return false; // no key at all
    }
  },
};
