import type { FileCard, FileField } from '@/ports/file-import';
import { seenText } from './cells/raw-cell';
import { headingParts, sameUnit } from './cells/unit';
import type { PlacedColumn } from './described-field';
import type { ProblemList } from './problem-list';
import { contradicts, holdsFor, type SaidUnit, saidUnitOf } from './rows/said-unit';
import type { TableRow } from './rows/table-row';

export const MAX_FIELDS = 500;

interface Headings {
  readonly card: FileCard;
  /** Row of the headings. */
  readonly row: number;
  /** Rows above them. */
  readonly above: readonly TableRow[];
}

/**
 * Finds the column of each field of the card; names headings that stand twice, are missing or unknown, and units on which
 * card, heading and what stands above disagree.
 */
export function placeColumns(
  headings: readonly string[],
  { card, row, above }: Headings,
  problems: ProblemList,
): readonly PlacedColumn[] {
  const reading = card.reading ?? {};
  const names = headings.map(seenText);
  if (names.filter((name) => name !== '').length > MAX_FIELDS && card.fields.length > MAX_FIELDS) {
    problems.refuse(
      'too-large',
      { row },
      {
        zh: `有 ${card.fields.length} 列，一份数据最多 ${MAX_FIELDS} 列；请分成几张表，或把列改成行`,
        en: `${card.fields.length} columns; a data set has at most ${MAX_FIELDS}: split the table, or turn columns into rows`,
      },
    );
    return [];
  }
  const seen = firstOf(names, row, problems);
  const said =
    reading.unitAbove === 'leave-out' ? undefined : saidUnitOf([...above, { row, cells: wordHeadings(names) }]);
  const used = new Set<number>();
  const placed = card.fields.flatMap((field): readonly PlacedColumn[] => {
    const wanted = field.column ?? field.name;
    const at = seen.get(wanted) ?? (field.column === undefined ? findByName(names, field) : undefined);
    if (at === undefined) {
      problems.refuse(
        'no-such-column',
        { column: wanted },
        {
          zh: `文件没有卡片所写的这一列；文件有：${someOf(names, '、')}`,
          en: `the file has no such column; it has ${someOf(names, ', ')}`,
        },
      );
      return [];
    }
    used.add(at);
    const heading = names[at] ?? wanted;
    const isUnitSaid =
      headingParts(heading).unit !== undefined || (said?.unit !== undefined && holdsFor(said.unit, heading));
    return [{ at, field, heading, reading, isUnitSaid, unit: unitOf(field, heading, { row, said }, problems) }];
  });
  if (said) tellSaid(said, placed, problems);
  const others = names.filter((name, at) => name !== '' && !used.has(at) && seen.get(name) === at);
  if (others.length > 0)
    if (reading.otherColumns === 'leave-out')
      problems.tell(
        'left-out',
        {},
        { zh: `没有读入的列：${others.join('、')}`, en: `columns left out: ${others.join(', ')}` },
      );
    else
      for (const name of others)
        problems.refuse(
          'other-column',
          { row, column: name },
          {
            zh: '卡片没有写这一列；请补上，或在卡片写明其余列不读入',
            en: 'the card does not name this column: add it, or say in the card that other columns are left out',
          },
        );
  return placed;
}

const someOf = (names: readonly string[], join: string): string => {
  const told = names.filter((name) => name !== '');
  return `${told.slice(0, 40).join(join)}${told.length > 40 ? '…' : ''}`;
};

/** Position of each heading; one that stands twice is named. */
function firstOf(names: readonly string[], row: number, problems: ProblemList): ReadonlyMap<string, number> {
  const seen = new Map<string, number>();
  for (const [at, name] of names.entries()) {
    if (name === '') continue;
    const first = seen.get(name);
    if (first === undefined) seen.set(name, at);
    else
      problems.refuse(
        'duplicate-column',
        { row, column: name },
        {
          zh: `第 ${first + 1} 列与第 ${at + 1} 列同名`,
          en: `columns ${first + 1} and ${at + 1} have the same heading`,
        },
      );
  }
  return seen;
}

/** Headings that may speak for the others: 项目（单位：万元）. */
export const wordHeadings = (names: readonly string[]): readonly string[] =>
  names.filter((name) => /单位\s*[:：]/.test(name)).slice(0, 1);

/** The unit of a column: the card's, else the heading's, else the one said above. */
function unitOf(
  field: FileField,
  heading: string,
  { row, said }: { readonly row: number; readonly said: SaidUnit | undefined },
  problems: ProblemList,
): string | undefined {
  const told = headingParts(heading).unit;
  const own = field.unit === undefined ? undefined : sameUnit(field.unit.zh);
  if (field.kind !== 'number') return own;
  if (told !== undefined && own !== undefined && told !== own)
    problems.refuse(
      'unit',
      { row, column: heading },
      {
        zh: `表头写的单位是${told}，卡片写的是${own}`,
        en: `the heading gives the unit ${told}, the card ${own}`,
      },
    );
  const above = said?.unit;
  if (above === undefined || said === undefined) return own ?? told;
  const here = told ?? own;
  refuseOtherUnit(said, { heading, row, told, here }, problems);
  return here ?? (holdsFor(above, heading) ? above : undefined);
}

interface UnitHere {
  readonly heading: string;
  /** Row of the headings. */
  readonly row: number;
  /** The unit of the heading; `here`: that, or the card's. */
  readonly told: string | undefined;
  readonly here: string | undefined;
}

function refuseOtherUnit(said: SaidUnit, { heading, row, told, here }: UnitHere, problems: ProblemList): void {
  if (said.unit === undefined || here === undefined || !contradicts(said.unit, here)) return;
  if (told === undefined && !holdsFor(said.unit, heading)) return;
  problems.refuse(
    'unit',
    { row: told === undefined ? said.row : row, column: heading },
    {
      zh: `第 ${said.row} 行写的单位是${said.unit}，${told === undefined ? '卡片' : '表头'}写的是${here}；两处不能都对，请改一处，或写明表外所写的单位不用`,
      en: `row ${said.row} gives the unit ${said.unit}, the ${told === undefined ? 'card' : 'heading'} ${here}: both cannot be right; mend one, or say that the unit given beside the table does not hold`,
    },
  );
}

/** Units that a note below the table gives against heading or card. */
export function refuseUnitsOfNotes(
  notes: readonly TableRow[],
  row: number,
  placed: readonly PlacedColumn[],
  problems: ProblemList,
): void {
  const said = saidUnitOf(notes);
  for (const { field, heading, unit, reading } of said ? placed : [])
    if (said && field.kind === 'number' && reading.unitAbove !== 'leave-out')
      refuseOtherUnit(said, { heading, row, told: headingParts(heading).unit, here: unit }, problems);
}

function tellSaid({ row, unit, text }: SaidUnit, placed: readonly PlacedColumn[], problems: ProblemList): void {
  if (unit === undefined) {
    problems.tell(
      'unit',
      { row },
      {
        zh: `写的单位是“${text}”，不知道各列用哪一个；请在信息项里逐列填写`,
        en: `the unit is given as “${text}”; which column has which is not known: say it for each field`,
      },
    );
    return;
  }
  const columns = placed.filter(
    ({ field, heading, unit: own }) => field.kind === 'number' && own === unit && holdsFor(unit, heading),
  );
  if (columns.length > 0)
    problems.tell(
      'unit',
      { row },
      {
        zh: `写的单位${unit}用于「${someOf(
          columns.map(({ heading }) => heading),
          '」「',
        )}」`,
        en: `the unit ${unit} given here is that of ${someOf(
          columns.map(({ heading }) => heading),
          ', ',
        )}`,
      },
    );
}

/** A field called 金额 with unit 万元 finds 金额（万元）; one label that is the whole heading finds it too. */
function findByName(names: readonly string[], field: FileField): number | undefined {
  const wanted = [field.name, field.label.zh, field.label.en];
  const at = names.findIndex((name) => wanted.includes(name) || wanted.includes(headingParts(name).name));
  return at < 0 ? undefined : at;
}
