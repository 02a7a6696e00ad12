import type { FileFault } from '@/ports/file-store';
import { bytesOfEntry, ZipFault, zipEntries } from '../formats/zip-entries';

const MOST_ENTRIES = 2_000;
const MOST_BYTES = 512 * 1024 * 1024;
/** Texts in XML pack tenfold; what packs a hundredfold was made to. Small files are let be. */
const MOST_RATIO = 100;
const RATIO_FROM = 10 * 1024 * 1024;

/** Why a file is not the office document its ending says; it is one when its ZIP holds this part. Unpacked to be counted, never written. */
export const officeFault =
  (part: string) =>
  async (bytes: Uint8Array<ArrayBuffer>): Promise<FileFault | undefined> => {
    const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4;
    const entries = isZip ? zipEntries(bytes) : undefined;
    if (!entries?.has(part)) return { kind: isCompound(bytes) ? 'encrypted' : 'not-as-named' };
    const names = [...entries.keys()];
    if (names.some((name) => name.split('/').includes('..'))) return { kind: 'not-as-named' };
    if (names.some((name) => /(^|\/)vbaProject\.bin$/i.test(name))) return { kind: 'macros' };
    if (entries.size > MOST_ENTRIES) return { kind: 'unpacks-too-large' };
    const most = Math.min(MOST_BYTES, Math.max(RATIO_FROM, bytes.length * MOST_RATIO));
    let left = most;
    try {
      for (const entry of entries.values())
        for await (const piece of bytesOfEntry(bytes, entry, left)) left -= piece.length;
    } catch (cause) {
      if (!(cause instanceof ZipFault)) throw cause;
      if (cause.message === 'large') return { kind: 'unpacks-too-large' };
      return { kind: cause.message === 'encrypted' ? 'encrypted' : 'not-as-named' };
    }
    return undefined;
  };

/** A document with a password is a compound file around the packed one. */
const isCompound = (bytes: Uint8Array) => bytes[0] === 0xd0 && bytes[1] === 0xcf && bytes[2] === 0x11;

/** Whether the file, whatever it begins as, ends as a ZIP does. */
export function endsAsZip(bytes: Uint8Array): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = bytes.length - 22; at >= 0 && at >= bytes.length - 65_557; at -= 1)
    if (view.getUint32(at, true) === 0x06054b50 && view.getUint16(at + 20, true) === bytes.length - at - 22)
      return true;
  return false;
}
