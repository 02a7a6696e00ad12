import type { Words } from '@/core/kernel';

const LOOKED_AT = 4096;

/** What a file is that is no table we read, and what to do with it; undefined: it may be one. */
export function otherKindOf(bytes: Uint8Array): Words | undefined {
  const head = latin1(bytes.subarray(0, LOOKED_AT));
  const binary = signs.find(([sign]) => head.startsWith(sign));
  if (binary) return binary[1];
  if (head.startsWith('\xd0\xcf\x11\xe0')) return compoundKind(bytes);
  // Text in UTF-16 has a zero byte beside every sign; the mark at the start is no sign.
  const text = head
    .replaceAll('\0', '')
    .replace(/^(\xef\xbb\xbf|\xff\xfe|\xfe\xff)/, '')
    .trimStart();
  return markup.find(([pattern]) => pattern.test(text))?.[1];
}

const signs: readonly (readonly [string, Words])[] = [
  ['PARE', { zh: '是加密的 Parquet；请导出为不加密的', en: 'an encrypted Parquet file: export it without encryption' }],
  [
    '%PDF',
    {
      zh: '是 PDF，不是数据表；请向提供方要表格文件（.xlsx 或 .csv）',
      en: 'a PDF, not a table of data: ask its owner for the table (.xlsx or .csv)',
    },
  ],
  ...['\x1f\x8b', '7z\xbc\xaf', 'Rar!', 'BZh', '\xfd7zXZ'].map(
    (sign) =>
      [sign, { zh: '是压缩包，请解开后选里面的表', en: 'an archive: unpack it and choose the table inside' }] as const,
  ),
  ...['\x89PNG', '\xff\xd8\xff', 'GIF8', 'BM6', 'II*\0', 'MM\0*'].map(
    (sign) =>
      [
        sign,
        {
          zh: '是图片，不是数据表；请向提供方要表格文件（.xlsx 或 .csv）',
          en: 'a picture, not a table of data: ask its owner for the table (.xlsx or .csv)',
        },
      ] as const,
  ),
  [
    'SQLite format 3',
    { zh: '是 SQLite 数据库；请导出为 CSV 或 .xlsx', en: 'an SQLite database: export the table as CSV or .xlsx' },
  ],
  [
    '\0\x01\0\0Standard ',
    { zh: '是 Access 数据库；请导出为 CSV 或 .xlsx', en: 'an Access database: export the table as CSV or .xlsx' },
  ],
  [
    '\0\0\x27\x0a',
    {
      zh: '是 Shapefile；请转换为 GeoJSON（经纬度）',
      en: 'a shapefile: convert it to GeoJSON (longitude and latitude)',
    },
  ],
  ...['\x09\0\x04\0', '\x09\x02\x06\0', '\x09\x04\x06\0', '\x09\x08\x10\0', '\x09\x08\x08\0'].map(
    (sign) =>
      [
        sign,
        {
          zh: '是旧版 .xls 工作簿；请在表格软件里另存为 .xlsx',
          en: 'an old .xls workbook: open it in a spreadsheet and save it as .xlsx',
        },
      ] as const,
  ),
];

const markup: readonly (readonly [RegExp, Words])[] = [
  [
    /^<\?xml[\s\S]*?(progid="Excel\.Sheet"|<(\w+:)?Workbook\b|urn:schemas-microsoft-com:office:spreadsheet)/i,
    {
      zh: '是 XML 电子表格（Excel 2003），名字可能写作 .xls；请用表格软件打开，另存为 .xlsx',
      en: 'an XML spreadsheet of 2003, perhaps named .xls: open it in a spreadsheet and save it as .xlsx',
    },
  ],
  [
    /^(<\?xml[^>]*>\s*)?(<!--[\s\S]*?-->\s*)*<(!doctype\s+html|html|head|meta|body|table|style|script|div|title|tr)\b/i,
    {
      zh: '其实是网页（HTML），名字可能写作 .xls；请用表格软件打开，另存为 .xlsx',
      en: 'a web page (HTML), perhaps named .xls: open it in a spreadsheet and save it as .xlsx',
    },
  ],
  [
    /^(MIME-Version:|From:\s*<Saved by)/i,
    {
      zh: '是网页存档（.mht），名字可能写作 .xls；请用表格软件打开，另存为 .xlsx',
      en: 'a web archive (.mht), perhaps named .xls: open it in a spreadsheet and save it as .xlsx',
    },
  ],
  [
    /^<(\?xml|!doctype|[a-z_][\w.-]*(:[\w.-]+)?(\s[^<>]*)?\/?>)/i,
    {
      zh: '是 XML，不是数据表；请导出为 CSV、.xlsx 或 JSON',
      en: 'XML, not a table of data: export it as CSV, .xlsx or JSON',
    },
  ],
  [
    /^\{\\rtf/,
    {
      zh: '是 RTF 文档；请把其中的表格贴进工作簿，另存为 .xlsx',
      en: 'an RTF document: paste its table into a workbook and save that as .xlsx',
    },
  ],
  [
    /^ID;P[A-Z]/,
    {
      zh: '是 SYLK 表格（.slk）；请用表格软件打开，另存为 .xlsx',
      en: 'a SYLK file (.slk): open it in a spreadsheet and save it as .xlsx',
    },
  ],
];

/** Old office files and workbooks with a password come in one container; its directory says which it is. */
function compoundKind(bytes: Uint8Array): Words {
  const holds = (name: string) =>
    includesBytes(
      bytes,
      [...name].flatMap((sign) => [sign.charCodeAt(0), 0]),
    );
  if (holds('EncryptedPackage') || holds('EncryptionInfo'))
    return {
      zh: '工作簿有密码；请在表格软件里取消密码，另存为 .xlsx',
      en: 'the workbook has a password: take it off in a spreadsheet and save it as .xlsx',
    };
  if (holds('WordDocument'))
    return {
      zh: '是旧版 Word 文档；请把其中的表格贴进工作簿，另存为 .xlsx',
      en: 'an old Word document: paste its table into a workbook and save that as .xlsx',
    };
  return {
    zh: '是旧版 .xls（或 WPS 的 .et）工作簿；请在表格软件里另存为 .xlsx',
    en: 'an old .xls (or WPS .et) workbook: open it in a spreadsheet and save it as .xlsx',
  };
}

function includesBytes(bytes: Uint8Array, wanted: readonly number[]): boolean {
  const [first = 0] = wanted;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1))
    if (wanted.every((byte, n) => bytes[at + n] === byte)) return true;
  return false;
}

/** One sign a byte, whatever the bytes are. */
const latin1 = (bytes: Uint8Array): string => Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
