const LINE = 10;
const isTail = (byte: number | undefined): boolean => byte !== undefined && byte >= 0x80 && byte < 0xc0;

/**
 * Where the first line begins that is UTF-8 in a text of GB18030: two programs wrote into one file, and 南岗 would be read as 鍗楀矖.
 * Every sign of such a line beyond ASCII is a Chinese one of three bytes, two at least. -1: there is none.
 */
export function lineInUtf8(bytes: Uint8Array): number {
  for (let from = 0; from < bytes.length; ) {
    const next = bytes.indexOf(LINE, from);
    const end = next < 0 ? bytes.length : next;
    if (signsIn(bytes, from, end) > 1) return from;
    from = end + 1;
  }
  return -1;
}

function signsIn(bytes: Uint8Array, from: number, end: number): number {
  let signs = 0;
  for (let at = from; at < end; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte < 0x80) continue;
    if (byte < 0xe3 || byte > 0xef || at + 2 >= end || !isTail(bytes[at + 1]) || !isTail(bytes[at + 2])) return 0;
    // Marks and full-width signs (，：（) are no names.
    if (byte > 0xe3 && byte < 0xea) signs += 1;
    at += 2;
  }
  return signs;
}
