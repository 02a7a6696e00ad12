import { err, ok, type Result } from '@/core/kernel';
import type { FileFormat, Findings } from '@/ports/file-import';
import { unreadable } from '../problem-list';

const MAX_BYTES = 200 * 1024 * 1024;
const starts = (bytes: Uint8Array, ...signs: readonly number[]): boolean =>
  signs.every((sign, at) => bytes[at] === sign);

/** The format by the first bytes, the name only where text is meant; old or foreign kinds are refused by name. */
export function formatOf(bytes: Uint8Array, name: string): Result<Exclude<FileFormat, 'geojson'>, Findings> {
  if (bytes.length === 0) return err(unreadable('empty', { zh: '文件是空的', en: 'the file is empty' }));
  if (bytes.length > MAX_BYTES)
    return err(unreadable('too-large', { zh: '文件超过 200 MB，请分开', en: 'the file is over 200 MB: split it' }));
  if (starts(bytes, 0x50, 0x4b)) return ok('xlsx');
  if (starts(bytes, 0x50, 0x41, 0x52, 0x31)) return ok('parquet');
  if (starts(bytes, 0x50, 0x41, 0x52, 0x45))
    return err(
      unreadable('wrong-kind', {
        zh: '是加密的 Parquet；请导出为不加密的',
        en: 'an encrypted Parquet file: export it without encryption',
      }),
    );
  if (starts(bytes, 0xd0, 0xcf, 0x11, 0xe0))
    return err(
      unreadable('wrong-kind', {
        zh: '是旧版 .xls 或加密的工作簿；请另存为不加密的 .xlsx',
        en: 'an old .xls or an encrypted workbook: save it as .xlsx without a password',
      }),
    );
  if (starts(bytes, 0x25, 0x50, 0x44, 0x46) || starts(bytes, 0x1f, 0x8b) || starts(bytes, 0x37, 0x7a))
    return err(
      unreadable('wrong-kind', {
        zh: '是 PDF 或压缩包，不是数据表',
        en: 'a PDF or an archive, not a table of data',
      }),
    );
  const first = bytes.find((byte) => ![0xef, 0xbb, 0xbf, 0x20, 0x09, 0x0a, 0x0d].includes(byte));
  const isJson = first === 0x7b || first === 0x5b;
  return ok(isJson && !/\.(csv|tsv|txt)$/i.test(name) ? 'json' : 'csv');
}
