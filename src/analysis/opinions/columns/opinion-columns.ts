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
  /** Columns each of which may hold the text, where it is not clear which: a person chooses. */
  readonly unclear?: readonly number[] | undefined;
}

/** What columns are called, the narrower names first: 意见类别 is a theme and not the text of an opinion. */
const headings: readonly (readonly [OpinionField, RegExp])[] = [
  ['stance', /态度|立场|是否(同意|赞成|支持)|stance|position|attitude/i],
  ['theme', /主题|类别|分类|归类|议题|theme|topic|category/i],
  ['clause', /条款|条文|第几条|对应条|涉及条|clause|article|section/i],
  ['channel', /渠道|途径|来源|方式|channel|source|medium/i],
  ['receivedOn', /日期|时间|date|time|received/i],
  ['district', /区县|县区|区（县）|区\(县\)|区域|辖区|地区|所在区|所属区|district|county|area/i],
  [
    'person',
    /姓名|署名|昵称|网名|单位名称|^(提出|留言|来信|写信|来电|联系|反映|反馈|诉求|投诉|申请|信访|建议|发布|发件|提交|填表|受访)[人者]$|^(用户|当事人|市民|网友|群众)$|name|author|person|sender/i,
  ],
];
const text =
  /正文|内容|意见|建议|留言|诉求|反映|描述|评论|来信|信件|事项|text|opinion|comment|content|body|message|submission|view/i;
/** What belongs to who wrote or to the office that answered, whatever else the heading says. */
const noText =
  /电话|手机|号码|邮箱|地址|住址|证件|编号|单号|流水号|时间|日期|标题|人员?$|者$|方式|状态|数量?$|次数|回复|答复|批示|批办|办理|处理|处置|办结|承办|拟办|审核|审批|采纳|领导|部门|单位|科室|结果|满意|备注|附件|类型|性质|是否|reply|answer|response|status|phone|mail|note|title|[_ ]?id$|number|date|time/i;
/** Headings that say it outright. */
const outright =
  /^(意见|建议|诉求|反映|来信|信件|留言|主要|具体|评论|工单|投诉)?(内容|正文|描述|原文)$|^意见(和|与|或|及|、)?建议$|^(text|content|opinion|comment)s?$/i;
const LOOKED_AT = 15;

/**
 * Guesses what the columns hold; a table of one column without a heading is one opinion a line. Undefined: nothing names a text. A row of groups
 * above the headings (基本信息, 诉求) names fewer columns than they do.
 */
export function guessColumns(table: TextTable): OpinionColumns | undefined {
  const width = widthOf(table);
  for (const [index, row] of table.slice(0, LOOKED_AT).entries()) {
    const own = columnsAt(table, index);
    if (!hasText(own) || !isHeading(row, width)) continue;
    const next = columnsAt(table, index + 1);
    const isGroups = row.includes('') && hasText(next) && isHeading(table[index + 1] ?? [], width);
    return isGroups && Object.keys(next.at).length > Object.keys(own.at).length ? next : own;
  }
  return width === 1 ? { header: -1, at: { text: 0 } } : undefined;
}

/** What the columns under the headings of one row hold. */
export const columnsAt = (table: TextTable, header: number): OpinionColumns => ({
  header,
  ...columnsOf(table[header] ?? [], table.slice(header + 1, header + 1 + LOOKED_AT)),
});

const hasText = ({ at, unclear }: OpinionColumns) => at.text !== undefined || unclear !== undefined;

/** Headings are short, and a title line above them stands alone. */
const isHeading = (row: readonly string[], width: number): boolean => {
  const told = row.filter((cell) => cell !== '');
  return told.every((cell) => cell.length <= 20) && (told.length > 1 || width === 1);
};

export const widthOf = (table: TextTable): number => Math.max(0, ...table.slice(0, 200).map((row) => row.length));

function columnsOf(heading: readonly string[], below: TextTable): Omit<OpinionColumns, 'header'> {
  const at: Partial<Record<OpinionField, number>> = {};
  const taken = new Set<number>();
  for (const [field, pattern] of headings) {
    const column = heading.findIndex((cell, place) => pattern.test(cell) && !taken.has(place));
    if (column < 0) continue;
    at[field] = column;
    taken.add(column);
  }
  const fitting = heading.flatMap((cell, column) =>
    text.test(cell) && !noText.test(cell) && !taken.has(column) && isProse(column, below) ? [column] : [],
  );
  const sure = fitting.filter((column) => outright.test(heading[column] ?? ''));
  const [only, ...others] = sure.length > 0 ? sure : fitting;
  if (only === undefined) return { at };
  return others.length > 0 ? { at, unclear: [only, ...others] } : { at: { ...at, text: only } };
}

/** Numbers and days are no text, whatever stands above them. */
function isProse(column: number, below: TextTable): boolean {
  const told = below.map((row) => row[column] ?? '').filter((cell) => cell !== '');
  return told.length === 0 || told.some((cell) => !/^[\d\s:：/.,+()年月日时分秒-]*$/.test(cell));
}
