import type { FileCard } from '@/ports/file-import';
import { headingParts, sameUnit, unitWords } from './cells/unit';
import type { ColumnPlan } from './column-builder';
import type { ProblemList } from './problem-list';

/** Rows of headings as one: below a joined cell the one above is carried to the right, both are joined by `-`. */
export function joinHeadings(rows: readonly (readonly string[])[]): readonly string[] {
  const width = Math.max(0, ...rows.map((row) => row.length));
  let above: readonly string[] = Array.from({ length: width }, () => '');
  for (const [level, row] of rows.entries()) {
    const isLast = level === rows.length - 1;
    let carried = '';
    above = Array.from({ length: width }, (_, at) => {
      const own = (row[at] ?? '').trim();
      const upper = above[at] ?? '';
      // A heading that is empty here and has one further down belongs to the joined cell on its left.
      const hasBelow = !isLast && rows.slice(level + 1).some((lower) => (lower[at] ?? '').trim() !== '');
      if (own !== '') carried = own;
      const told = own === '' && hasBelow ? carried : own;
      return upper === '' || upper === told ? told || upper : told === '' ? upper : `${upper}-${told}`;
    });
  }
  return above;
}

export interface PlacedColumn extends ColumnPlan {
  /** Position in the file. */
  readonly at: number;
}

/**
 * Finds the column of each field of the card; names headings that are empty, stand twice, are missing or unknown, and units
 * on which card and heading disagree.
 */
export function placeColumns(
  headings: readonly string[],
  card: FileCard,
  row: number,
  problems: ProblemList,
): readonly PlacedColumn[] {
  const reading = card.reading ?? {};
  const names = headings.map((heading) => heading.trim());
  const seen = new Map<string, number>();
  for (const [at, name] of names.entries()) {
    if (name === '') {
      problems.refuse(
        'header',
        { row, column: at + 1 },
        {
          zh: '没有列名；可能是合并的表头，请在卡片写明表头有几行，或补上列名',
          en: 'no heading: perhaps a joined heading; say in the card how many rows of headings there are, or fill it in',
        },
      );
      continue;
    }
    const first = seen.get(name);
    if (first !== undefined)
      problems.refuse(
        'duplicate-column',
        { row, column: name },
        {
          zh: `第 ${first + 1} 列与第 ${at + 1} 列同名`,
          en: `columns ${first + 1} and ${at + 1} have the same heading`,
        },
      );
    else seen.set(name, at);
  }
  const used = new Set<number>();
  const placed = card.fields.flatMap((field): readonly PlacedColumn[] => {
    const wanted = field.column ?? field.name;
    const at = seen.get(wanted) ?? (field.column === undefined ? findByName(names, field) : undefined);
    if (at === undefined) {
      problems.refuse(
        'no-such-column',
        { column: wanted },
        {
          zh: `文件没有卡片所写的这一列；文件有：${names.join('、')}`,
          en: `the file has no such column; it has ${names.join(', ')}`,
        },
      );
      return [];
    }
    used.add(at);
    const heading = names[at] ?? wanted;
    const told = headingParts(heading).unit;
    const own = field.unit === undefined ? undefined : sameUnit(field.unit.zh);
    if (told !== undefined && own !== undefined && told !== own && field.kind === 'number')
      problems.refuse(
        'unit',
        { row, column: heading },
        {
          zh: `表头写的单位是${told}，卡片写的是${own}`,
          en: `the heading gives the unit ${told}, the card ${own}`,
        },
      );
    return [{ at, field, heading, reading, unit: field.kind === 'number' ? (own ?? told) : own }];
  });
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

/** A field called 金额 with unit 万元 finds 金额（万元）; one label that is the whole heading finds it too. */
function findByName(names: readonly string[], field: FileCard['fields'][number]): number | undefined {
  const wanted = [field.name, field.label.zh, field.label.en];
  const at = names.findIndex((name) => wanted.includes(name) || wanted.includes(headingParts(name).name));
  return at < 0 ? undefined : at;
}

/** The field as it is described: the unit read from the heading where the card has none. */
export function describedField({ field, unit }: ColumnPlan): Omit<FileCard['fields'][number], 'column'> {
  const { column: _, ...rest } = field;
  return unit !== undefined && rest.unit === undefined ? { ...rest, unit: unitWords(unit) } : rest;
}
