import { err, ok, type Result, type Words } from '@/core/kernel';
import type { Encoding, EncodingReason } from '@/ports/file-import';
import { quoted } from '../problem-list';
import { isBig5 } from './big5-or-gb';
import { lineInUtf8 } from './line-in-utf8';
import { wideOrder } from './wide-text';

/** The encoding a text was read in, and why; none where two fit. */
export interface EncodingFound {
  readonly taken?: Encoding;
  readonly why: EncodingReason;
}

export interface BrokenText {
  readonly found: EncodingFound;
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
): Result<{ readonly text: string; readonly found: EncodingFound }, BrokenText> {
  const found: EncodingFound = told ? { taken: told, why: 'told' } : encodingOf(bytes);
  const { taken: encoding } = found;
  if (encoding === undefined)
    return err({
      found,
      offset: 0,
      before: '',
      words: {
        zh: '编码有两种读法（UTF-8 与 GB18030）都通，请写明是哪一种',
        en: 'the text can be read both as UTF-8 and as GB18030: say which one it is',
      },
    });
  const mixed = encoding === 'gb18030' && !told ? lineInUtf8(bytes) : -1;
  if (mixed >= 0) return err(otherwise(bytes, mixed, found));
  try {
    return ok({ text: withoutEndMark(new TextDecoder(encoding, { fatal: true }).decode(bytes)), found });
  } catch {
    const offset = firstBroken(bytes, encoding);
    const before = new TextDecoder(encoding).decode(bytes.subarray(0, offset));
    const last = quoted(before.split('\n').at(-1)?.slice(-12) ?? '');
    const byte = bytes[offset]?.toString(16).toUpperCase().padStart(2, '0') ?? '';
    return err({
      found: found.why === 'fits' || found.why === 'plain' ? { taken: encoding, why: 'likelier' } : found,
      offset,
      before,
      words: {
        zh: `按 ${encoding.toUpperCase()} 读，「${last}」之后的第 ${offset + 1} 个字节（0x${byte}）不成字；请改好这一格再存，或换一种编码`,
        en: `read as ${encoding.toUpperCase()}, byte ${offset + 1} (0x${byte}) after “${last}” is no character: mend the cell, or choose another encoding`,
      },
    });
  }
}

/** Older programs end a text with the sign of its end (0x1A), or fill up its last block with zeros. */
function withoutEndMark(text: string): string {
  let end = text.length;
  while (end > 0 && '\0\x1a'.includes(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}

/** A line in UTF-8 among others in GB18030. */
function otherwise(bytes: Uint8Array, offset: number, found: EncodingFound): BrokenText {
  const line =
    new TextDecoder()
      .decode(bytes.subarray(offset, offset + 300))
      .split('\n')[0]
      ?.trim()
      .slice(0, 20) ?? '';
  return {
    found: { ...found, why: 'likelier' },
    offset,
    before: new TextDecoder('gb18030').decode(bytes.subarray(0, offset)),
    words: {
      zh: `这一行是 UTF-8（「${line}」），前面的是 GB18030：文件由两种编码拼成；请分别另存为一种编码再合并`,
      en: `this line is in UTF-8 (“${line}”), those before in GB18030: the file was put together from two encodings; save both parts in one and join them again`,
    },
  };
}

function encodingOf(bytes: Uint8Array): EncodingFound {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { taken: 'utf-16le', why: 'mark' };
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { taken: 'utf-16be', why: 'mark' };
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return { taken: 'utf-8', why: 'mark' };
  // A stray zero in a text of bytes is no mark of UTF-16: what reads as UTF-8 must be plain signs of two bytes nearly throughout.
  const wide = bytes.includes(0) ? wideOrder(bytes) : null;
  if (wide && (!fits(bytes, 'utf-8') || hasZeroEverySecond(bytes))) return { taken: wide, why: 'zeros' };
  const found = utf8OrGb(bytes);
  return found.taken === 'gb18030' && isBig5(bytes) ? { taken: 'big5', why: 'everyday' } : found;
}

function hasZeroEverySecond(bytes: Uint8Array): boolean {
  const looked = bytes.subarray(0, 4096);
  return looked.filter((byte) => byte === 0).length > looked.length / 4;
}

/** UTF-8 Chinese are three bytes a sign; text in GB18030 breaks as UTF-8 almost at once and everywhere. */
function utf8OrGb(bytes: Uint8Array): EncodingFound {
  const lenient = new TextDecoder().decode(bytes.subarray(0, 1 << 20));
  const foreign = lenient.match(/[^\0-\x7f]/g)?.length ?? 0;
  if (foreign === 0) return fits(bytes, 'utf-8') ? { taken: 'utf-8', why: 'plain' } : { taken: 'gb18030', why: 'fits' };
  const broken = lenient.split('\ufffd').length - 1;
  if (broken > 0) return { taken: broken * 4 > foreign ? 'gb18030' : 'utf-8', why: 'fits' };
  if (!fits(bytes, 'utf-8')) return { taken: 'utf-8', why: 'likelier' };
  // Signs of two bytes alone (Latin, Greek, Cyrillic) may be short Chinese text in GB18030.
  const twoByte = lenient.match(/[\u0080-\u07ff]/g)?.length ?? 0;
  const bothFit =
    twoByte === foreign &&
    fits(bytes, 'gb18030') &&
    /^[\0-\x7f\p{Script=Han}]*$/u.test(new TextDecoder('gb18030').decode(bytes));
  return bothFit ? { why: 'both-fit' } : { taken: 'utf-8', why: 'fits' };
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
