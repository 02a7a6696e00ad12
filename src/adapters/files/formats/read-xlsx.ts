import type { FileReading, ParseOptions } from '@/ports/file-import';
import type { RowSink } from '../table-builder';
import { readSheet } from './read-sheet';
import { openWorkbook } from './workbook';
import { ZipFault, zipEntries } from './zip-entries';

type Sheets = NonNullable<ParseOptions['sheets']>;
const none: Sheets = { names: [], hidden: [] };

/**
 * Reads one sheet of a workbook into the sink: the one told, else the first that is not hidden. Gives the names of all sheets.
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
    const sheet = book.sheets.find(({ name, isHidden }) =>
      reading.sheet === undefined ? !isHidden : name === reading.sheet,
    );
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
    const { merged, rows, hiddenRows } = await readSheet(bytes, sheet.part, book, sink);
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
    if (hiddenRows > 0)
      problems.tell(
        'left-out',
        {},
        {
          zh: `表格里隐藏的 ${hiddenRows} 行（如被筛选掉的）也读入了`,
          en: `${hiddenRows} rows the sheet hides (filtered out, for example) are read as well`,
        },
      );
    return sheets;
  } catch (cause) {
    if (!(cause instanceof ZipFault)) throw cause;
    const [zh, en] = faults[cause.message] ?? ['文件内部已损坏', 'the file is broken inside'];
    problems.refuse(cause.message === 'large' || cause.message === 'wide' ? 'too-large' : 'broken', {}, { zh, en });
    return none;
  }
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

const faults: Readonly<Record<string, readonly [string, string]>> = {
  encrypted: ['文件有密码，请取消密码后再用', 'the file has a password: remove it first'],
  'no workbook': ['不是 Excel 工作簿', 'not an Excel workbook'],
  large: ['展开后过大，不予读入', 'too large once unpacked'],
  wide: ['一行超过 1000 列', 'more than 1000 columns'],
  entities: ['文件里有 XML 实体定义，不予读入', 'the file defines XML entities and is not read'],
};
