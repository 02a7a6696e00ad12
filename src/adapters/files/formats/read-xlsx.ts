import { counted } from '@/core/kernel';
import type { FileReading, ParseOptions, ProblemCode } from '@/ports/file-import';
import type { RowSink } from '../table-builder';
import { firstTable } from './first-table';
import { columnAt, type ReadSheet, readSheet, WideRow } from './read-sheet';
import { openWorkbook } from './workbook';
import { ZipFault, zipEntries } from './zip-entries';

type Sheets = NonNullable<ParseOptions['sheets']>;
const none: Sheets = { names: [], hidden: [] };

/**
 * Reads one sheet of a workbook into the sink: the one told, else the first that is not hidden and holds a table. Gives the names of all sheets.
 * What cannot be read is named in the sink.
 */
export async function readXlsx(bytes: Uint8Array, reading: FileReading, sink: RowSink): Promise<Sheets> {
  const { problems } = sink;
  const entries = zipEntries(bytes);
  if (!entries) {
    problems.refuse('broken', {}, { zh: '文件不完整，打不开', en: 'the file is cut off and cannot be opened' });
    return none;
  }
  try {
    const book = await openWorkbook(bytes, entries);
    const names = book.sheets.map(({ name }) => name);
    const hidden = book.sheets.flatMap((sheet) => (sheet.isHidden ? [sheet.name] : []));
    const sheet =
      reading.sheet === undefined
        ? await firstTable(bytes, book)
        : book.sheets.find(({ name }) => name === reading.sheet);
    if (!sheet) {
      problems.refuse(
        'empty',
        {},
        reading.sheet === undefined
          ? { zh: '工作簿里没有可见的工作表', en: 'the workbook has no visible sheet' }
          : {
              zh: `没有名为「${reading.sheet}」的工作表；有：${names.join('、')}`,
              en: `no sheet “${reading.sheet}”; there are ${names.join(', ')}`,
            },
      );
      return { names, hidden };
    }
    const sheets: Sheets = { names, hidden, taken: sheet.name };
    if (reading.sheet === undefined && names.length > 1) tellSheets(sheets, problems);
    const told = await readSheet(bytes, sheet.part, book, sink);
    const { merged, rows, hiddenRows, hiddenColumns } = told;
    for (const cells of merged) sink.merged?.(cells);
    if (rows === 0)
      problems.refuse(
        'empty',
        {},
        {
          zh: `工作表「${sheet.name}」是空的${names.length > 1 ? '；请选另一张工作表' : ''}`,
          en: `sheet “${sheet.name}” is empty${names.length > 1 ? ': choose another' : ''}`,
        },
      );
    if (hiddenRows.length > 0)
      problems.tell(
        'hidden',
        {},
        {
          zh: `表格里隐藏的 ${hiddenRows.length} 行（如被筛选掉的）也读入了：第 ${someOf(hiddenRows, '、')} 行`,
          en: `${counted(hiddenRows.length, 'row', 'rows')} the sheet hides (filtered out, for example) are read as well: ${someOf(hiddenRows, ', ')}`,
        },
      );
    tellHiddenColumns(hiddenColumns, sink);
    tellStruck(told.struck, problems);
    tellUnshown(told, problems);
    return sheets;
  } catch (cause) {
    if (!(cause instanceof ZipFault)) throw cause;
    if (cause instanceof WideRow) {
      const row = Number(/\d+$/.exec(cause.message)?.[0]);
      problems.refuse(
        'too-large',
        { row, column: columnAt(cause.message) + 1 },
        {
          zh: `${cause.message} 有内容，已超出 1000 列；请删去右边不用的列，或分成几张表`,
          en: `${cause.message} holds something beyond 1,000 columns: delete the columns you do not need, or split the table`,
        },
      );
      return none;
    }
    const [code, zh, en] = faults.get(cause.message) ?? ['broken', '文件内部已损坏', 'the file is broken inside'];
    problems.refuse(code, {}, { zh, en });
    return none;
  }
}

/** Numbers a reader of the sheet does not see, or sees otherwise. */
function tellUnshown({ unshown, unsigned }: ReadSheet, problems: RowSink['problems']): void {
  if (unshown.length > 0)
    problems.tell(
      'hidden',
      {},
      {
        zh: `有 ${unshown.length} 格的数按格式不显示（如 ;;;），也读入了：${someOf(unshown, '、')}`,
        en: `${counted(unshown.length, 'number', 'numbers')} that the format of the cell does not show (;;; for example) are read as well: ${someOf(unshown, ', ')}`,
      },
    );
  if (unsigned.length > 0)
    problems.tell(
      'hidden',
      {},
      {
        zh: `有 ${unsigned.length} 格的负数按格式（如 0;0）显示时不带负号，按表里存的负数读入：${someOf(unsigned, '、')}`,
        en: `${counted(unsigned.length, 'number', 'numbers')} below zero that the format of the cell shows without a sign (0;0 for example) are read as stored, below zero: ${someOf(unsigned, ', ')}`,
      },
    );
}

function tellSheets({ names, hidden, taken }: Sheets, problems: RowSink['problems']): void {
  const aside =
    hidden.length > 0 ? [`，其中隐藏的有「${hidden.join('」「')}」`, `; hidden: ${hidden.join(', ')}`] : ['', ''];
  problems.tell(
    'left-out',
    {},
    {
      zh: `工作簿有 ${names.length} 张工作表，读的是「${taken}」${aside[0]}`,
      en: `of ${names.length} sheets, “${taken}” was read${aside[1]}`,
    },
  );
}

function tellStruck(struck: readonly string[], problems: RowSink['problems']): void {
  if (struck.length > 0)
    problems.tell(
      'hidden',
      {},
      {
        zh: `有 ${struck.length} 格画了删除线，也读入了：${someOf(struck, '、')}；作废的请在文件里删去`,
        en: `${counted(struck.length, 'cell', 'cells')} with a line through them are read as well: ${someOf(struck, ', ')}; delete in the file what no longer holds`,
      },
    );
}

/** Columns the sheet hides are read like any other: that is said, with their headings, before somebody's numbers go round. */
function tellHiddenColumns(hidden: readonly number[], sink: RowSink): void {
  const names = hidden.flatMap((at) => {
    const heading = sink.headingAt?.(at) ?? '';
    return heading === '' ? [] : [`${lettersOf(at)}「${heading}」`];
  });
  if (names.length > 0)
    sink.problems.tell(
      'hidden',
      {},
      {
        zh: `表格里隐藏的列也读入了：${someOf(names, '、')}；不该读入的，请在信息项里去掉`,
        en: `Columns the sheet hides are read as well: ${someOf(names, ', ')}; take out below what should not be read`,
      },
    );
}

const someOf = (list: readonly (string | number)[], join: string): string =>
  `${list.slice(0, 10).join(join)}${list.length > 10 ? '…' : ''}`;

/** The letters of a column by its position: 0 is A. */
function lettersOf(at: number): string {
  const last = String.fromCharCode(65 + (at % 26));
  return at < 26 ? last : `${lettersOf(Math.floor(at / 26) - 1)}${last}`;
}

const faults: ReadonlyMap<string, readonly [ProblemCode, string, string]> = new Map([
  ['encrypted', ['broken', '文件有密码，请取消密码后再用', 'the file has a password: remove it first']],
  [
    'no workbook',
    [
      'wrong-kind',
      '是压缩包，不是 Excel 工作簿；请解开后选里面的表',
      'an archive, not an Excel workbook: unpack it and choose the table inside',
    ],
  ],
  ['xlsb', ['wrong-kind', '是 .xlsb 二进制工作簿；请另存为 .xlsx', 'a binary workbook (.xlsb): save it as .xlsx']],
  [
    'ods',
    ['wrong-kind', '是 OpenDocument（.ods）表格；请另存为 .xlsx', 'an OpenDocument file (.ods): save it as .xlsx'],
  ],
  [
    'docx',
    [
      'wrong-kind',
      '是 Word 文档；请把其中的表格贴进工作簿，另存为 .xlsx',
      'a Word document: paste its table into a workbook and save that as .xlsx',
    ],
  ],
  ['pptx', ['wrong-kind', '是演示文稿，不是数据表', 'a presentation, not a table of data']],
  ['large', ['too-large', '展开后过大，不予读入', 'too large once unpacked']],
  [
    'long',
    [
      'too-large',
      '有一格或一行长得不像表格（超过 800 万字），不予读入',
      'a cell or a row is longer than any table has (over 8 million characters) and is not read',
    ],
  ],
  [
    'tall',
    [
      'too-large',
      '超过 1,048,576 行，不是表格软件存的工作表',
      'more than 1,048,576 rows: no sheet a spreadsheet saves',
    ],
  ],
  ['entities', ['broken', '文件里有 XML 实体定义，不予读入', 'the file defines XML entities and is not read']],
] as const satisfies readonly (readonly [string, readonly [ProblemCode, string, string]])[]);
