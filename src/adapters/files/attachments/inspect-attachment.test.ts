import { deflateRawSync } from 'node:zlib';
import { Document, Packer, Paragraph } from 'docx';
import { describe, expect, it } from 'vitest';
import { MAX_FILE_BYTES } from '@/ports/file-store';
import { zipOf } from '../zip.fixtures';
import { inspectAttachment } from './inspect-attachment';

const text = (words: string) => new TextEncoder().encode(words);
const own = (bytes: Uint8Array) => new Uint8Array(bytes);
const joined = (...parts: readonly Uint8Array[]) => own(Buffer.concat(parts));
const pdf = text('%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n');
const office = (part: string, more: Readonly<Record<string, string>> = {}) =>
  own(zipOf({ '[Content_Types].xml': '<Types/>', [part]: '<x/>', ...more }, deflateRawSync));
function png(width: number, height: number) {
  const head = Buffer.from('\x89PNG\r\n\x1a\n\0\0\0\rIHDR________\x08\x02\0\0\0', 'latin1');
  head.writeUInt32BE(width, 16);
  head.writeUInt32BE(height, 20);
  return own(head);
}
const jpeg = own(
  Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 4, 0, 0, 0xff, 0xc0, 0, 11, 8, 0, 9, 0, 16, 1, 1, 0x11, 0, 0xff, 0xd9]),
);
const compound = joined(Buffer.from('d0cf11e0a1b11ae1', 'hex'), new Uint8Array(600));
const told = async (name: string, bytes: Uint8Array<ArrayBuffer>) => {
  const answer = await inspectAttachment(name, bytes);
  return answer.ok ? answer.value : answer.error.kind;
};

describe('a file is taken for what its ending and its content both say', () => {
  it.each([
    ['纪要.pdf', pdf, 'pdf'],
    ['纪要.PDF', pdf, 'pdf'],
    ['草案.docx', office('word/document.xml'), 'docx'],
    ['台账.xlsx', office('xl/workbook.xml'), 'xlsx'],
    ['公文.ofd', office('OFD.xml'), 'ofd'],
    ['公文.wps', compound, 'wps'],
    ['记录.txt', text('会议记录\r\n第一项'), 'txt'],
    ['记录.txt', own(Buffer.from('bbe1d2e9bcc7c2bc', 'hex')), 'txt'], // 会议记录 in GBK
    ['记录.txt', own(Buffer.from('\ufeff会议记录', 'utf16le')), 'txt'],
    ['截图.png', png(1440, 900), 'png'],
    ['截图.jpeg', jpeg, 'jpg'],
  ])('%s', async (name, bytes, type) => expect(await told(name, bytes)).toBe(type));
  it('a document as Word writes it', async () => {
    const made = await Packer.toBuffer(new Document({ sections: [{ children: [new Paragraph('会议纪要')] }] }));
    expect(await told('纪要.docx', own(made))).toBe('docx');
  });
});

describe('and not taken', () => {
  const bomb = office('word/document.xml', { 'word/media/a.xml': ' '.repeat(30_000_000) });
  const many = Object.fromEntries(Array.from({ length: 2_100 }, (_, n) => [`word/media/${n}.xml`, 'x']));
  it.each([
    ['an ending that is not kept', '页面.html', text('<script>alert(1)</script>'), 'other-kind'],
    ['an archive', '材料.zip', office('word/document.xml'), 'other-kind'],
    ['a program called a paper', '纪要.pdf.exe', pdf, 'other-kind'],
    ['no ending', '纪要', pdf, 'other-kind'],
    ['nothing in it', '纪要.pdf', text(''), 'empty'],
    ['a page called a PDF', '纪要.pdf', text('<html>%PDF-1.7</html>'), 'not-as-named'],
    ['a picture called a PDF', '纪要.pdf', png(1, 1), 'not-as-named'],
    ['a workbook called a document', '纪要.docx', office('xl/workbook.xml'), 'not-as-named'],
    ['a PDF that is a ZIP as well', '纪要.pdf', joined(pdf, office('a.txt')), 'not-as-named'],
    ['a picture that is a ZIP as well', '截图.png', joined(png(9, 9), office('a.txt')), 'not-as-named'],
    ['a document behind something else', '纪要.docx', joined(text('MZ'), office('word/document.xml')), 'not-as-named'],
    ['macros', '纪要.docx', office('word/document.xml', { 'word/vbaProject.bin': 'x' }), 'macros'],
    ['a path out of the archive', '纪要.docx', office('word/document.xml', { '../../x': 'x' }), 'not-as-named'],
    ['a bomb', '纪要.docx', bomb, 'unpacks-too-large'],
    ['too many parts', '纪要.docx', office('word/document.xml', many), 'unpacks-too-large'],
    ['a document with a password', '纪要.docx', compound, 'encrypted'],
    ['a document cut off', '纪要.docx', own(office('word/document.xml').subarray(0, 60)), 'not-as-named'],
    ['a program called a text', '记录.txt', own(Buffer.from('7f454c4602010100000000', 'hex')), 'not-as-named'],
    ['a picture of 10,000 million pixels', '截图.png', png(100_000, 100_000), 'too-many-pixels'],
    ['half a picture', '截图.png', own(png(9, 9).subarray(0, 12)), 'not-as-named'],
    ['half a photograph', '截图.jpg', own(jpeg.subarray(0, 7)), 'not-as-named'],
  ])('%s', async (_, name, bytes, fault) => expect(await told(name, bytes)).toBe(fault));
  it('larger than is kept', async () => {
    const large = new Uint8Array(MAX_FILE_BYTES + 1);
    large.set(pdf);
    expect(await told('纪要.pdf', large)).toBe('too-large');
  });
  it('a part that unpacks to more than it says', async () => {
    const bytes = Buffer.from(office('word/document.xml', { 'word/a.xml': ' '.repeat(20_000_000) }));
    // The directory’s word for its size is brought down; what comes out of it is counted all the same.
    const at = bytes.lastIndexOf('word/a.xml') - 46;
    bytes.writeUInt32LE(10, at + 24);
    expect(await told('纪要.docx', own(bytes))).toBe('unpacks-too-large');
  });
});
