import { err, ok, type Result, type Words } from '@/core/kernel';
import type { DocumentText } from '@/ports/document-text';
import { decodeText } from '../formats/decode-text';
import { readDocx } from './read-docx';

const MOST_BYTES = 20 * 1024 * 1024;
const starts = (bytes: Uint8Array, ...signs: readonly number[]): boolean =>
  signs.every((sign, at) => bytes[at] === sign);

/** The paragraphs of a .docx or a text file, by its first bytes; other kinds are refused with what to do. */
export async function readDocument(bytes: Uint8Array, _name: string): Promise<Result<DocumentText, Words>> {
  if (bytes.length === 0) return err({ zh: '文件是空的', en: 'The file is empty' });
  if (bytes.length > MOST_BYTES)
    return err({
      zh: '文件超过 20 MB；请删去图片后另存，或者分开',
      en: 'The file is over 20 MB: save it without pictures, or split it',
    });
  const read = starts(bytes, 0x50, 0x4b) ? await readDocx(bytes) : (refusalOf(bytes) ?? readText(bytes));
  if (!read.ok) return read;
  return read.value.paragraphs.some((text) => text.trim() !== '')
    ? read
    : err({ zh: '文件里没有文字', en: 'There is no text in the file' });
}

function readText(bytes: Uint8Array): Result<DocumentText, Words> {
  const decoded = decodeText(bytes);
  if (!decoded.ok)
    return err({
      zh: `${decoded.error.words.zh}。请另存为 UTF-8 的文本再用`,
      en: `${decoded.error.words.en}. Save the text as UTF-8`,
    });
  const text = decoded.value.text.replace(/^\uFEFF/, '');
  if (/[^\P{Cc}\t\n\r\f]/u.test(text))
    return err({ zh: '不是文本文件；请另存为 .docx 或 .txt', en: 'Not a text file: save it as .docx or .txt' });
  return ok({ paragraphs: text.split(/\r\n|\r|\n|\f/), told: [] });
}

const asDocx = (zh: string, en: string) =>
  err({ zh: `${zh}；请在 Word 或 WPS 里另存为 .docx`, en: `${en}: save it as .docx in Word or WPS` });

/** Kinds that look like what is wanted and are not. */
function refusalOf(bytes: Uint8Array): Result<never, Words> | undefined {
  if (starts(bytes, 0xd0, 0xcf, 0x11, 0xe0))
    return holds(bytes, 'EncryptedPackage')
      ? err({
          zh: '文件有打开密码；请在 Word 或 WPS 里取消密码，另存为 .docx',
          en: 'The file has a password: remove it in Word or WPS and save as .docx',
        })
      : asDocx('是旧版 .doc 或 .wps 文件', 'An old .doc or .wps file');
  if (starts(bytes, 0x25, 0x50, 0x44, 0x46)) return asDocx('是 PDF，里面没有段落', 'A PDF, which has no paragraphs');
  if (starts(bytes, 0x7b, 0x5c, 0x72, 0x74, 0x66)) return asDocx('是 RTF 文件', 'An RTF file');
  const head = new TextDecoder().decode(bytes.subarray(0, 400)).trimStart().toLowerCase();
  if (/^\uFEFF?(<!doctype html|<html|mime-version:|<\?xml)/.test(head))
    return asDocx('是网页或 XML，不是 Word 文件', 'A web page or XML, not a Word file');
  return undefined;
}

/** Whether a compound file names this stream: names stand in it as UTF-16. */
const holds = (bytes: Uint8Array, name: string): boolean =>
  new TextDecoder('utf-16le').decode(bytes.subarray(0, bytes.length & ~1)).includes(name);
