import { err, ok, type Result } from '@/core/kernel';
import type { FileFormat, Findings } from '@/ports/file-import';
import { unreadable } from '../problem-list';
import { otherKindOf } from './other-kinds';

const MAX_BYTES = 200 * 1024 * 1024;

/** The format by the first bytes, the name only where text is meant; old or foreign kinds are refused by name. */
export function formatOf(
  bytes: Uint8Array,
  name: string,
  most = MAX_BYTES,
): Result<Exclude<FileFormat, 'geojson'>, Findings> {
  if (bytes.length === 0) return err(unreadable('empty', { zh: '文件是空的', en: 'the file is empty' }));
  if (bytes.length > most)
    return err(
      unreadable('too-large', {
        zh: `文件超过 ${most >> 20} MB，请分开`,
        en: `the file is over ${most >> 20} MB: split it`,
      }),
    );
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return ok('xlsx');
  if ([0x50, 0x41, 0x52, 0x31].every((sign, at) => bytes[at] === sign)) return ok('parquet');
  const other = otherKindOf(bytes);
  if (other) return err(unreadable('wrong-kind', other));
  const first = bytes.find((byte) => ![0xef, 0xbb, 0xbf, 0x20, 0x09, 0x0a, 0x0d].includes(byte));
  const isJson = first === 0x7b || first === 0x5b;
  return ok(isJson && !/\.(csv|tsv|txt)$/i.test(name) ? 'json' : 'csv');
}
