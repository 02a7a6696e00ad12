import { promisify } from 'node:util';
import { gzip } from 'node:zlib';

const gzipped = promisify(gzip);

/** Texts below this many bytes fit in one packet as they are. */
const WORTH_PACKING = 1_400;
/** What was packed is kept up to this many bytes in all: a build is about three times as large before packing. */
const KEPT_BYTES = 32 * 1024 * 1024;

const isText = (contentType: string): boolean =>
  /^(text\/|application\/(json|geo\+json|manifest\+json|wasm)|image\/svg)/.test(contentType);

export const isPackable = (contentType: string, bytes: number): boolean =>
  bytes >= WORTH_PACKING && isText(contentType);

/** Whether a client takes gzip: named, or by `*`, and not with a weight of nothing. */
export function takesGzip(accepted: string | undefined): boolean {
  const weights = new Map(
    (accepted ?? '').split(',').map((one) => {
      const [name = '', ...parameters] = one.split(';').map((part) => part.trim().toLowerCase());
      const weight = parameters.find((part) => part.startsWith('q='))?.slice(2);
      return [name, weight === undefined ? 1 : Number(weight)] as const;
    }),
  );
  return (weights.get('gzip') ?? weights.get('*') ?? 0) > 0;
}

/** Packs texts, and keeps what was packed by the sign of its content (path, day of change and size), the oldest going first. */
export function packer(): (sign: string, text: () => Promise<Buffer | string>) => Promise<Buffer> {
  const kept = new Map<string, Buffer>();
  let bytes = 0;
  return async (sign, text) => {
    const known = kept.get(sign);
    if (known) return known;
    const packed = await gzipped(await text());
    if (!kept.has(sign)) bytes += packed.length;
    kept.set(sign, packed);
    for (const [oldest, { length }] of kept) {
      if (bytes <= KEPT_BYTES) break;
      kept.delete(oldest);
      bytes -= length;
    }
    return packed;
  };
}
