import { err, ok, type Result, type Words } from '@/core/kernel';

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030';

export interface BrokenText {
  readonly encoding: Encoding;
  /** Offset of the byte that cannot be read, and the text before it. */
  readonly offset: number;
  readonly before: string;
  readonly words: Words;
}

/**
 * Bytes as text, strictly: a byte that does not belong is named with the text before it, never replaced. Without `told` the
 * encoding is found by its mark, else by which one fits; where two fit, the person is asked.
 */
export function decodeText(
  bytes: Uint8Array,
  told?: Encoding,
): Result<{ readonly text: string; readonly encoding: Encoding }, BrokenText> {
  const encoding = told ?? encodingOf(bytes);
  if (encoding === 'unclear')
    return err({
      encoding: 'utf-8',
      offset: 0,
      before: '',
      words: {
        zh: '编码有两种读法（UTF-8 与 GB18030）都通，请写明是哪一种',
        en: 'the text can be read both as UTF-8 and as GB18030: say which one it is',
      },
    });
  try {
    return ok({ text: new TextDecoder(encoding, { fatal: true }).decode(bytes), encoding });
  } catch {
    const offset = firstBroken(bytes, encoding);
    const byte = bytes[offset]?.toString(16).toUpperCase().padStart(2, '0') ?? '';
    return err({
      encoding,
      offset,
      before: new TextDecoder(encoding).decode(bytes.subarray(0, offset)),
      words: {
        zh: `按 ${encoding.toUpperCase()} 读，第 ${offset + 1} 个字节（0x${byte}）不成字`,
        en: `read as ${encoding.toUpperCase()}, byte ${offset + 1} (0x${byte}) is no character`,
      },
    });
  }
}

function encodingOf(bytes: Uint8Array): Encoding | 'unclear' {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  const zeros = [0, 0];
  const looked = Math.min(bytes.length, 4096);
  for (let at = 0; at < looked; at += 1) if (bytes[at] === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  if ((zeros[1] ?? 0) > looked / 20 && zeros[0] === 0) return 'utf-16le';
  if ((zeros[0] ?? 0) > looked / 20 && zeros[1] === 0) return 'utf-16be';
  return utf8OrGb(bytes);
}

/** UTF-8 Chinese are three bytes a sign; text in GB18030 breaks as UTF-8 almost at once and everywhere. */
function utf8OrGb(bytes: Uint8Array): Encoding | 'unclear' {
  const lenient = new TextDecoder().decode(bytes.subarray(0, 1 << 20));
  const foreign = lenient.match(/[^\0-\x7f]/g)?.length ?? 0;
  if (foreign === 0) return fits(bytes, 'utf-8') ? 'utf-8' : 'gb18030';
  const broken = lenient.split('\ufffd').length - 1;
  if (broken > 0) return broken * 4 > foreign ? 'gb18030' : 'utf-8';
  if (!fits(bytes, 'utf-8')) return 'utf-8';
  // Signs of two bytes alone (Latin, Greek, Cyrillic) may be short Chinese text in GB18030.
  const twoByte = lenient.match(/[\u0080-\u07ff]/g)?.length ?? 0;
  return twoByte === foreign &&
    fits(bytes, 'gb18030') &&
    /^[\0-\x7f\p{Script=Han}]*$/u.test(new TextDecoder('gb18030').decode(bytes))
    ? 'unclear'
    : 'utf-8';
}

function fits(bytes: Uint8Array, encoding: Encoding): boolean {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** Offset of the sign that cannot be read: the longest beginning that decodes, found by halving. */
function firstBroken(bytes: Uint8Array, encoding: Encoding): number {
  const reads = (end: number) => {
    try {
      new TextDecoder(encoding, { fatal: true }).decode(bytes.subarray(0, end), { stream: true });
      return true;
    } catch {
      return false;
    }
  };
  let good = 0;
  let bad = bytes.length + 1;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (reads(middle)) good = middle;
    else bad = middle;
  }
  // The sign that broke may have begun up to three bytes before.
  for (let back = 0; back < 4; back += 1) if (fits(bytes.subarray(0, good - back), encoding)) return good - back;
  return good;
}
