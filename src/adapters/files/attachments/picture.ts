import type { FileFault } from '@/ports/file-store';

const MOST_PIXELS = 50_000_000;

/** A picture that would fill the memory of whoever looks at it, or that does not say how large it is. */
export function pictureFault(bytes: Uint8Array): FileFault | undefined {
  const pixels = bytes[0] === 0x89 ? pixelsOfPng(bytes) : pixelsOfJpeg(bytes);
  if (!pixels) return { kind: 'not-as-named' };
  return pixels > MOST_PIXELS ? { kind: 'too-many-pixels' } : undefined;
}

const viewOf = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** Width and height stand in the first chunk (ISO/IEC 15948, 11.2.2). */
function pixelsOfPng(bytes: Uint8Array): number | undefined {
  const view = viewOf(bytes);
  return bytes.length < 24 || view.getUint32(12) !== 0x49484452 ? undefined : view.getUint32(16) * view.getUint32(20);
}

/** The frame header, behind segments that are passed over (ITU T.81, B.2.2). */
function pixelsOfJpeg(bytes: Uint8Array): number | undefined {
  const view = viewOf(bytes);
  for (let at = 2; at + 9 < bytes.length; ) {
    if (bytes[at] !== 0xff) return undefined;
    const marker = bytes[at + 1] ?? 0;
    if (marker === 0xff) at += 1;
    else if (marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker))
      return view.getUint16(at + 5) * view.getUint16(at + 7);
    else at += 2 + view.getUint16(at + 2);
  }
  return undefined;
}
