import { err, ok, type Result } from '@/core/kernel';
import { claimedType, type FileType } from '@/core/law';
import { type FileFault, MAX_FILE_BYTES } from '@/ports/file-store';
import { endsAsZip, officeFault } from './office-file';
import { pictureFault } from './picture';

const starts = (bytes: Uint8Array, sign: readonly number[], at = 0) => sign.every((one, n) => bytes[at + n] === one);
const PDF = [0x25, 0x50, 0x44, 0x46, 0x2d];
const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const JPEG = [0xff, 0xd8, 0xff];
/** Compound files of the older office programs, WPS among them. */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

type Look = (bytes: Uint8Array<ArrayBuffer>) => FileFault | undefined | Promise<FileFault | undefined>;
const begins =
  (sign: readonly number[]): Look =>
  (bytes) =>
    // What is a ZIP at its end is two files at once, whichever it is opened as.
    starts(bytes, sign) && !endsAsZip(bytes) ? undefined : { kind: 'not-as-named' };

const looks: Readonly<Record<FileType, Look>> = {
  pdf: begins(PDF),
  docx: officeFault('word/document.xml'),
  xlsx: officeFault('xl/workbook.xml'),
  ofd: officeFault('OFD.xml'),
  wps: begins(COMPOUND),
  txt: (bytes) => (isText(bytes) ? undefined : { kind: 'not-as-named' }),
  png: async (bytes) => (await begins(PNG)(bytes)) ?? pictureFault(bytes),
  jpg: async (bytes) => (await begins(JPEG)(bytes)) ?? pictureFault(bytes),
};

/** What type a file is by its ending and by what is in it, which must agree; else why it is not taken. */
export async function inspectAttachment(
  name: string,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<Result<FileType, FileFault>> {
  const type = claimedType(name);
  if (!type) return err({ kind: 'other-kind' });
  if (bytes.length === 0) return err({ kind: 'empty' });
  if (bytes.length > MAX_FILE_BYTES) return err({ kind: 'too-large', most: MAX_FILE_BYTES });
  const fault = await looks[type](bytes);
  return fault ? err(fault) : ok(type);
}

/** Text in UTF-8, UTF-16 with its mark, or GB 18030: it decodes, and holds no control that no text has. */
function isText(bytes: Uint8Array): boolean {
  const encoding = starts(bytes, [0xff, 0xfe]) ? 'utf-16le' : starts(bytes, [0xfe, 0xff]) ? 'utf-16be' : null;
  for (const one of encoding ? [encoding] : ['utf-8', 'gb18030']) {
    try {
      // biome-ignore lint/suspicious/noControlCharactersInRegex: controls are what is looked for
      return !/[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/.test(new TextDecoder(one, { fatal: true }).decode(bytes));
    } catch {
      // not in this encoding
    }
  }
  return false;
}
