export interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly compressed: number;
  /** Size by the directory's own word: checked while inflating. */
  readonly size: number;
  readonly offset: number;
  readonly encrypted: boolean;
}

const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;

/** The directory of a ZIP held in memory; undefined where it is none, is cut off, or needs ZIP64 (over 4 GB). */
export function zipEntries(bytes: Uint8Array): ReadonlyMap<string, ZipEntry> | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - 22;
  while (end >= 0 && end >= bytes.length - 65_557 && view.getUint32(end, true) !== END) end -= 1;
  if (end < 0 || view.getUint32(end, true) !== END) return undefined;
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  const entries = new Map<string, ZipEntry>();
  for (let n = 0; n < count; n += 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== CENTRAL) return undefined;
    const [nameLength, extra, comment] = [28, 30, 32].map((field) => view.getUint16(at + field, true));
    const nameEnd = at + 46 + (nameLength ?? 0);
    const name = new TextDecoder().decode(bytes.subarray(at + 46, nameEnd));
    const local = view.getUint32(at + 42, true);
    if (local + 30 > bytes.length || view.getUint32(local, true) !== LOCAL) return undefined;
    const offset = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    const compressed = view.getUint32(at + 20, true);
    if (offset + compressed > bytes.length) return undefined;
    entries.set(name.replaceAll('\\', '/').replace(/^\//, ''), {
      name,
      method: view.getUint16(at + 10, true),
      compressed,
      size: view.getUint32(at + 24, true),
      offset,
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
    });
    at = nameEnd + (extra ?? 0) + (comment ?? 0);
  }
  return entries;
}

export class ZipFault extends Error {}

/** The bytes of an entry piece by piece, inflated as they are asked for. Throws `ZipFault` beyond `maxBytes` and on broken data. */
export async function* bytesOfEntry(
  bytes: Uint8Array,
  { method, offset, compressed, size, encrypted }: ZipEntry,
  maxBytes: number,
): AsyncGenerator<Uint8Array> {
  if (encrypted) throw new ZipFault('encrypted');
  if (method !== 0 && method !== 8) throw new ZipFault(`method ${method}`);
  if (size > maxBytes) throw new ZipFault('large');
  const packed = bytes.subarray(offset, offset + compressed);
  const stored = piecewise(packed as Uint8Array<ArrayBuffer>); // bytes of a file are never shared memory
  const reader = (method === 0 ? stored : stored.pipeThrough(new DecompressionStream('deflate-raw'))).getReader();
  let inflated = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      inflated += value.length;
      if (inflated > maxBytes) throw new ZipFault('large');
      yield value;
    }
  } catch (cause) {
    throw cause instanceof ZipFault ? cause : new ZipFault('broken');
  } finally {
    void reader.cancel().catch(() => undefined);
  }
}

/** The text of an entry piece by piece. Throws `ZipFault` as `bytesOfEntry` does, and where it is no UTF-8. */
export async function* textOfEntry(bytes: Uint8Array, entry: ZipEntry, maxBytes: number): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const decoded = (piece?: Uint8Array) => {
    try {
      return piece ? decoder.decode(piece, { stream: true }) : decoder.decode();
    } catch {
      throw new ZipFault('broken');
    }
  };
  for await (const piece of bytesOfEntry(bytes, entry, maxBytes)) yield decoded(piece);
  yield decoded();
}

/** Small enough that a thousandfold packing stays within a few megabytes before it is looked at. */
const PIECE = 8 * 1024;

/** Bytes a piece at a time, as they are asked for: handed over whole, they would be inflated whole. */
function piecewise(bytes: Uint8Array<ArrayBuffer>): ReadableStream<Uint8Array<ArrayBuffer>> {
  let at = 0;
  return new ReadableStream(
    {
      pull(control) {
        if (at >= bytes.length) return control.close();
        control.enqueue(bytes.subarray(at, at + PIECE));
        at += PIECE;
      },
    },
    { highWaterMark: 0 },
  );
}

/** The whole text of a small entry. */
export async function wholeText(bytes: Uint8Array, entry: ZipEntry, maxBytes: number): Promise<string> {
  let text = '';
  for await (const piece of textOfEntry(bytes, entry, maxBytes)) text += piece;
  return text;
}
