import { parquetWriteBuffer } from 'hyparquet-writer';
import iconv from 'iconv-lite';
import writeExcelFile from 'write-excel-file/node';
import { cellAt, type Table } from '@/analysis/tables';
import { backendOver, type Fetcher } from '@/data';
import { backendContract, type Rig } from '@/data/conformance/backend.contract';
import { workOrderFields, workOrders, workOrdersAbout } from '@/data/conformance/work-orders';
import type { FileCard } from '@/ports/file-import';
import { filesConnector } from './files-connector';
import { localParser } from './parser';

const card: FileCard = { about: workOrdersAbout, fields: [...workOrderFields] };
const cells = (table: Table) =>
  Array.from({ length: table.rows }, (_, row) => table.columns.map((column) => cellAt(column, row)));

/** Serves a file and its card as a static server does. */
const served =
  (files: Readonly<Record<string, Uint8Array | string>>): Fetcher =>
  async (request) => {
    const name = decodeURIComponent(new URL(request.url).pathname.split('/').at(-1) ?? '');
    const body = files[name];
    return body === undefined
      ? new Response('', { status: 404 })
      : new Response(body as BodyInit, { headers: { etag: '"1"', date: new Date().toUTCString() } });
  };

const rigOf = async (name: string, bytes: Uint8Array, told: FileCard = card): Promise<Rig> => {
  const send = served({ [name]: bytes, 'work.card.json': JSON.stringify(told) });
  return {
    dataset: 'work_orders',
    open: (wrap = (real) => real) =>
      backendOver(
        filesConnector(
          { files: [{ dataset: 'work_orders', path: name, card: 'work.card.json' }] },
          { parser: localParser() },
        ),
        {
          id: 'files',
          name: { zh: '文件', en: 'Files' },
          base: new URL('http://city.invalid/samples/data/'),
          send: wrap(send),
          now: Date.now,
        },
      ),
    faults: {
      silentCap: 'a file has no pages: it comes whole or the bytes run out',
      unordered: 'the order of the rows is the order of the file',
      aggregatesOff: 'figures are made on the parser, over the whole table',
      lyingCount: 'the count is that of the table that was read',
    },
  };
};

const csv = [
  ['工单编号', '区县', '受理日期', '金额（万元）', '人数', '是否办结'],
  ...cells(workOrders).map((row) =>
    row.map((cell) => (cell === null ? '' : cell === true ? '是' : cell === false ? '否' : cell)),
  ),
]
  .map((row) =>
    row.map((cell) => (/[",]/.test(String(cell)) ? `"${String(cell).replaceAll('"', '""')}"` : cell)).join(','),
  )
  .join('\r\n');

backendContract('files: CSV in GB18030', () => rigOf('work.csv', iconv.encode(csv, 'gb18030')));

const byColumn = () =>
  workOrders.columns.map((_, at) => ({ name: headings[at] ?? '', cells: rows.map((row) => row[at] ?? null) }));
const headings = ['工单编号', '区县', '受理日期', '金额（万元）', '人数', '是否办结'];
const rows = cells(workOrders);

backendContract('files: JSON', () =>
  rigOf('work.json', new TextEncoder().encode(JSON.stringify({ columns: headings, rows }))),
);
backendContract('files: Parquet', () =>
  rigOf(
    'work.parquet',
    new Uint8Array(parquetWriteBuffer({ columnData: byColumn().map(({ name, cells: data }) => ({ name, data })) })),
  ),
);
backendContract('files: XLSX', async () => {
  const sheet = [
    headings.map((value) => ({ value })),
    ...rows.map((row) => row.map((cell) => (cell === null ? null : { value: cell }))),
  ];
  return rigOf('work.xlsx', new Uint8Array(await await writeExcelFile(sheet).toBuffer()));
});
