import { createDeflateRaw } from 'node:zlib';
import iconv from 'iconv-lite';
import { localParser } from '../src/adapters/files';
import type { FileCard } from '../src/ports/file-import';
import type { Row } from './figures';

const ROWS = 1_000_000;

const card: FileCard = {
  about: {
    dataset: 'bench',
    title: { zh: '示例', en: 'Sample' },
    owner: { name: '示例单位' },
    share: 'unconditional',
    open: null,
    period: { from: '2026', to: '2026' },
    cycle: 'once',
    sourceAt: null,
    publishedAt: null,
    sample: true,
  },
  fields: [
    { name: 'id', kind: 'code', label: { zh: '编号', en: 'Id' } },
    { name: 'district', kind: 'text', label: { zh: '区县', en: 'District' } },
    { name: 'amount', kind: 'number', label: { zh: '金额', en: 'Amount' } },
  ],
};

function* sheet(): Generator<string> {
  const text = (at: string, value: string) => `<c r="${at}" t="inlineStr"><is><t>${value}</t></is></c>`;
  yield '<?xml version="1.0"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>';
  yield `<row r="1">${text('A1', 'id')}${text('B1', 'district')}${text('C1', 'amount')}</row>`;
  for (let from = 0; from < ROWS; from += 1000) {
    let rows = '';
    for (let n = from; n < from + 1000; n += 1) {
      const row = n + 2;
      rows += `<row r="${row}">${text(`A${row}`, String(n).padStart(8, '0'))}${text(`B${row}`, `区${n % 18}`)}<c r="C${row}"><v>${n % 1000}</v></c></row>`;
    }
    yield rows;
  }
  yield '</sheetData></worksheet>';
}

interface Packed {
  readonly name: string;
  readonly bytes: Buffer;
  readonly size: number;
}

async function pack(name: string, pieces: Iterable<string>): Promise<Packed> {
  const deflate = createDeflateRaw({ level: 1 });
  const chunks: Buffer[] = [];
  const ended = new Promise<void>((done, fail) => {
    deflate.on('data', (chunk: Buffer) => chunks.push(chunk));
    deflate.on('end', done);
    deflate.on('error', fail);
  });
  let size = 0;
  for (const piece of pieces) {
    const bytes = Buffer.from(piece);
    size += bytes.length;
    if (!deflate.write(bytes)) await new Promise((drained) => deflate.once('drain', drained));
  }
  deflate.end();
  await ended;
  return { name, bytes: Buffer.concat(chunks), size };
}

/** Parts put together as a ZIP; checksums stay zero, the reader does not ask for them. */
function zip(parts: readonly Packed[]): Uint8Array {
  const local: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const { name, bytes, size } of parts) {
    const head = Buffer.alloc(30);
    head.writeUInt32LE(0x04034b50);
    head.writeUInt16LE(8, 8);
    head.writeUInt32LE(bytes.length, 18);
    head.writeUInt32LE(size, 22);
    head.writeUInt16LE(name.length, 26);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50);
    entry.writeUInt16LE(8, 10);
    entry.writeUInt32LE(bytes.length, 20);
    entry.writeUInt32LE(size, 24);
    entry.writeUInt16LE(name.length, 28);
    entry.writeUInt32LE(offset, 42);
    local.push(head, Buffer.from(name), bytes);
    central.push(entry, Buffer.from(name));
    offset += 30 + name.length + bytes.length;
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50);
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return new Uint8Array(Buffer.concat([...local, directory, end]));
}

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const parts: readonly (readonly [string, Iterable<string>])[] = [
  [
    'xl/workbook.xml',
    [
      `<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${office}"><sheets><sheet name="1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    ],
  ],
  [
    'xl/_rels/workbook.xml.rels',
    [
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    ],
  ],
  ['xl/worksheets/sheet1.xml', { [Symbol.iterator]: sheet }],
];

const GBK_ROWS = 300_000;

/** A text of 300,000 rows in GBK, as an office exports its work orders, from bytes to a table by its card. */
async function measureGbk(): Promise<Row> {
  const lines = Array.from(
    { length: GBK_ROWS },
    (_, n) =>
      `G${String(n).padStart(7, '0')},区${n % 18},2026-${String(1 + (n % 12)).padStart(2, '0')}-${String(1 + (n % 28)).padStart(2, '0')},供热温度不达标第${n % 97}类,${n % 1000}`,
  );
  const bytes = new Uint8Array(iconv.encode(`id,district,day,matter,amount\n${lines.join('\n')}\n`, 'gbk'));
  const words = (zh: string) => ({ zh, en: zh });
  const byCard: FileCard = {
    about: card.about,
    fields: [
      ...card.fields,
      { name: 'day', kind: 'date', label: words('日期') },
      { name: 'matter', kind: 'text', label: words('事项') },
    ],
  };
  const start = performance.now();
  const read = await localParser().read('gbk', bytes, 'orders.csv', byCard);
  const seconds = (performance.now() - start) / 1000;
  if (!read.ok || read.value.rows !== GBK_ROWS) throw new Error('the text in GBK was not read whole');
  return {
    what: `CSV in GBK, 300,000 rows, ${Math.round(bytes.length / 2 ** 20)} MB`,
    figure: `${seconds.toFixed(1)} s`,
    against: '6 s',
  };
}

/** A workbook of a million rows through the reader of the app: count and sum must be right, or the bench stops. */
export async function measureFiles(): Promise<readonly Row[]> {
  const packed: Packed[] = [];
  for (const [name, pieces] of parts) packed.push(await pack(name, pieces));
  const bytes = zip(packed);
  const bench = localParser();
  let peak = process.memoryUsage().rss;
  const before = peak;
  const watch = setInterval(() => {
    peak = Math.max(peak, process.memoryUsage().rss);
  }, 20);
  const start = performance.now();
  const read = await bench.read('bench', bytes, 'bench.xlsx', card);
  const seconds = (performance.now() - start) / 1000;
  clearInterval(watch);
  if (!read.ok) throw new Error(`refused: ${read.error.problems[0]?.words.en}`);
  const fold = [{ as: 'sum', of: 'amount', by: 'sum' }] as const;
  const sum = (await bench.ask('bench', { dataset: 'bench', fold }, 0, 1))?.table.columns[0]?.values[0];
  const expected = (ROWS / 1000) * 499_500;
  if (read.value.rows !== ROWS || sum !== expected)
    throw new Error(`${read.value.rows} rows, sum ${sum}: ${ROWS} rows, sum ${expected} expected`);
  const megabytes = (n: number) => `${Math.round(n / 2 ** 20)} MB`;
  return [
    await measureGbk(),
    { what: `XLSX, 1,000,000 rows, ${megabytes(bytes.length)}`, figure: `${seconds.toFixed(1)} s`, against: '—' },
    { what: 'peak memory while reading', figure: megabytes(peak), against: `${megabytes(before)} before` },
  ];
}
