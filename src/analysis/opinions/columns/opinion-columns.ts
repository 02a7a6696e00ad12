/** Cells as text, row by row. */
type TextTable = readonly (readonly string[])[];

export const opinionFields = [
  'text',
  'receivedOn',
  'channel',
  'person',
  'district',
  'stance',
  'theme',
  'clause',
] as const;
export type OpinionField = (typeof opinionFields)[number];

/** Where in a table the fields of an opinion stand; `header` -1: the table has no headings. */
export interface OpinionColumns {
  readonly header: number;
  readonly at: Readonly<Partial<Record<OpinionField, number>>>;
}

/** What columns are called, the narrower names first: 意见类别 is a theme and not the text of an opinion. */
const headings: readonly (readonly [OpinionField, RegExp])[] = [
  ['stance', /态度|立场|是否(同意|赞成|支持)|stance|position|attitude/i],
  ['theme', /主题|类别|分类|归类|议题|theme|topic|category/i],
  ['clause', /条款|条文|第几条|对应条|涉及条|clause|article|section/i],
  ['channel', /渠道|途径|来源|方式|channel|source|medium/i],
  ['receivedOn', /日期|时间|date|time|received/i],
  ['district', /区县|县区|区（县）|区\(县\)|区域|辖区|地区|所在区|所属区|district|county|area/i],
  ['person', /姓名|署名|提出人|留言人|来信人|联系人|反映人|昵称|网名|单位名称|name|author|person|sender/i],
  ['text', /正文|内容|意见|建议|留言|诉求|text|opinion|comment|content|body|message|submission|view/i],
];
const LOOKED_AT = 15;

/** Guesses what the columns hold; a table of one column without a heading is one opinion a line. Undefined: nothing names a text. */
export function guessColumns(table: TextTable): OpinionColumns | undefined {
  const width = widthOf(table);
  for (const [index, row] of table.slice(0, LOOKED_AT).entries()) {
    const at = columnsOf(row, table.slice(index + 1, index + 1 + LOOKED_AT));
    if (at.text !== undefined && isHeading(row, width)) return { header: index, at };
  }
  return width === 1 ? { header: -1, at: { text: 0 } } : undefined;
}

/** Headings are short, and a title line above them stands alone. */
const isHeading = (row: readonly string[], width: number): boolean => {
  const told = row.filter((cell) => cell !== '');
  return told.every((cell) => cell.length <= 20) && (told.length > 1 || width === 1);
};

export const widthOf = (table: TextTable): number => Math.max(0, ...table.slice(0, 200).map((row) => row.length));

function columnsOf(heading: readonly string[], below: TextTable): OpinionColumns['at'] {
  const at: Partial<Record<OpinionField, number>> = {};
  const taken = new Set<number>();
  for (const [field, pattern] of headings) {
    const fitting = heading.flatMap((cell, column) => (pattern.test(cell) && !taken.has(column) ? [column] : []));
    const column = field === 'text' ? longest(fitting, below) : fitting[0];
    if (column === undefined) continue;
    at[field] = column;
    taken.add(column);
  }
  return at;
}

/** Of several columns that may hold the text, the one with the longest cells. */
const longest = (columns: readonly number[], below: TextTable): number | undefined =>
  columns.toSorted((a, b) => lengthOf(b, below) - lengthOf(a, below))[0];
const lengthOf = (column: number, rows: TextTable): number =>
  rows.reduce((sum, row) => sum + (row[column]?.length ?? 0), 0);
