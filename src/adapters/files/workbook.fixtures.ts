import { zipOf } from './zip.fixtures';

/** A sheet of a workbook written by hand: what stands between `<worksheet>` and its end. */
export interface SheetXml {
  readonly name: string;
  readonly xml: string;
  readonly state?: 'hidden' | 'veryHidden';
}

/** Formats by number of style: 0 plain, then those given. */
interface BookParts {
  readonly formats?: readonly string[];
  readonly date1904?: boolean;
  /** What the workbook says of its calculation. */
  readonly calc?: string;
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** A workbook of XML written by hand, stored in a ZIP without packing: every oddity of a real one can be put in. */
export function workbookOf(
  sheets: readonly SheetXml[],
  { formats = [], date1904 = false, calc = '' }: BookParts = {},
): Uint8Array {
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const parts: Record<string, string> = {
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${relations}"><workbookPr${date1904 ? ' date1904="1"' : ''}/><sheets>${sheets
      .map(
        ({ name, state }, n) =>
          `<sheet name="${escaped(name)}" sheetId="${n + 1}"${state ? ` state="${state}"` : ''} r:id="rId${n + 1}"/>`,
      )
      .join('')}</sheets>${calc}</workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${sheets
      .map((_, n) => `<Relationship Id="rId${n + 1}" Target="worksheets/sheet${n + 1}.xml"/>`)
      .join('')}</Relationships>`,
    'xl/styles.xml': `<styleSheet xmlns="${main}"><numFmts>${formats
      .map((code, n) => `<numFmt numFmtId="${200 + n}" formatCode="${escaped(code)}"/>`)
      .join('')}</numFmts><cellXfs><xf numFmtId="0"/>${formats
      .map((_, n) => `<xf numFmtId="${200 + n}"/>`)
      .join('')}</cellXfs></styleSheet>`,
  };
  for (const [n, { xml }] of sheets.entries())
    parts[`xl/worksheets/sheet${n + 1}.xml`] = `<worksheet xmlns="${main}">${xml}</worksheet>`;
  return zipOf(parts);
}

/** Rows of a sheet: texts inline, numbers as they are written, anything else as XML of a cell without its place. */
export const rowsXml = (rows: readonly (readonly (string | number | { readonly c: string } | null)[])[]): string =>
  `<sheetData>${rows
    .map(
      (cells, row) =>
        `<row r="${row + 1}">${cells
          .map((cell, at) => {
            const r = `r="${String.fromCharCode(65 + at)}${row + 1}"`;
            if (cell === null) return '';
            if (typeof cell === 'string') return `<c ${r} t="inlineStr"><is><t>${escaped(cell)}</t></is></c>`;
            return typeof cell === 'number' ? `<c ${r}><v>${cell}</v></c>` : cell.c.replace('<c', `<c ${r}`);
          })
          .join('')}</row>`,
    )
    .join('')}</sheetData>`;
