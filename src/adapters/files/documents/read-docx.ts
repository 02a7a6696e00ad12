import { err, ok, type Result, type Words } from '@/core/kernel';
import type { DocumentText } from '@/ports/document-text';
import { wholeText, type ZipEntry, ZipFault, zipEntries } from '../formats/zip-entries';
import { ListCounter, readLists } from './numbering';
import { readBody } from './read-body';
import { readStyles } from './styles';
import { tellLeft } from './tell-left';
import { attributeOf, xmlEvents } from './xml-events';

const MOST_BYTES = 48 * 1024 * 1024;

/** The text of a .docx as Word and WPS write it. */
export async function readDocx(bytes: Uint8Array): Promise<Result<DocumentText, Words>> {
  const entries = zipEntries(bytes);
  if (!entries) return err({ zh: '文件不完整，打不开', en: 'The file is cut off and cannot be opened' });
  try {
    const main = await mainPart(bytes, entries);
    if (main === undefined) return err(notWord(entries));
    const folder = main.slice(0, main.lastIndexOf('/') + 1);
    const part = async (name: string) => {
      const entry = entries.get(name);
      return entry ? safe(await wholeText(bytes, entry, MOST_BYTES)) : '';
    };
    const counter = new ListCounter(readLists(await part(`${folder}numbering.xml`)));
    const body = readBody(await part(main), readStyles(await part(`${folder}styles.xml`)), counter);
    return ok({ paragraphs: body.paragraphs, told: tellLeft(body.left, counter.unknown) });
  } catch (cause) {
    if (!(cause instanceof ZipFault)) throw cause;
    return err(
      faults[cause.message] ?? {
        zh: '文件内部已损坏，请在 Word 或 WPS 里另存一份再试',
        en: 'The file is broken inside: save a copy of it in Word or WPS and try again',
      },
    );
  }
}

/** Where the text stands: the package says it, else the usual place. */
async function mainPart(bytes: Uint8Array, entries: ReadonlyMap<string, ZipEntry>): Promise<string | undefined> {
  const relations = entries.get('_rels/.rels');
  for (const event of relations ? xmlEvents(safe(await wholeText(bytes, relations, MOST_BYTES))) : [])
    if (event.kind === 'open' && /\/officeDocument$/.test(attributeOf(event.tag, 'Type') ?? '')) {
      const target = (attributeOf(event.tag, 'Target') ?? '').replace(/^\.?\//, '');
      if (/\.xml$/.test(target) && target.includes('word/') && entries.has(target)) return target;
    }
  return entries.has('word/document.xml') ? 'word/document.xml' : undefined;
}

function notWord(entries: ReadonlyMap<string, ZipEntry>): Words {
  if (entries.has('xl/workbook.xml'))
    return {
      zh: '是 Excel 工作簿，不是 Word 文件；请另存为 .docx',
      en: 'An Excel workbook, not a Word file: save the text as .docx',
    };
  if (entries.has('content.xml'))
    return {
      zh: '是 OpenDocument（.odt）或 OFD 一类的文件；请另存为 .docx',
      en: 'An OpenDocument file (.odt): save it as .docx',
    };
  return {
    zh: '是压缩包，里面没有 Word 正文；请选 .docx 文件本身',
    en: 'An archive without the text of a Word file: choose the .docx itself',
  };
}

/** Entities of its own are no part of a Word file. */
function safe(xml: string): string {
  if (/<!(DOCTYPE|ENTITY)/i.test(xml.slice(0, 4096))) throw new ZipFault('entities');
  return xml;
}

const faults: Readonly<Record<string, Words>> = {
  encrypted: { zh: '文件有密码；请取消密码后另存再用', en: 'The file has a password: save a copy without one' },
  large: {
    zh: '展开后过大（正文超过 48 MB 或五万段），不予读入',
    en: 'Too large once unpacked (over 48 MB of text or 50,000 paragraphs)',
  },
  entities: { zh: '文件里有 XML 实体定义，不予读入', en: 'The file defines XML entities and is not read' },
};
