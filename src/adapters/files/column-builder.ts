import type { Cell, Column } from '@/analysis/tables';
import type { FileField, FileReading } from '@/ports/file-import';
import { plainForm, type RawCell, textOfRaw } from './cells/raw-cell';
import { readDate } from './cells/read-date';
import { type CellAnswer, readNumber, refusedCell } from './cells/read-number';
import { readFlag, readText } from './cells/read-text';
import { sameUnit } from './cells/unit';
import type { ProblemList } from './problem-list';

const REMEMBERED = 20_000;

export interface ColumnPlan {
  readonly field: FileField;
  /** Heading as the file has it: named in every problem. */
  readonly heading: string;
  /** Unit the values are in, from card or heading. */
  readonly unit: string | undefined;
  readonly reading: FileReading;
}

/** Takes in the cells of one column one after the other; a cell that cannot be read is named and stands as missing. */
export class ColumnBuilder {
  private numbers = new Float64Array(1024);
  private readonly cells: Cell[] = [];
  private readonly missing: ReadonlySet<string>;
  /** Repeated texts and dates are read once and kept once. */
  private readonly known = new Map<string | number, Cell>();
  private rows = 0;
  private spans = 0;
  /** First row of each unit written behind a number. */
  private readonly unitRows = new Map<string, number>();

  constructor(
    private readonly plan: ColumnPlan,
    private readonly problems: ProblemList,
  ) {
    this.missing = new Set(plan.reading.missing?.map(plainForm));
  }

  /** Whether any date was a span: figures of this table are cumulative. */
  get hasSpans(): boolean {
    return this.spans > 0;
  }

  add(raw: RawCell | undefined, row: number): Cell {
    const cell = this.read(raw ?? null, row);
    if (this.plan.field.kind === 'number') this.addNumber(cell);
    else this.cells.push(cell);
    this.rows += 1;
    return cell;
  }

  column(): Column {
    const { field, unit } = this.plan;
    const about = { name: field.name, kind: field.kind, ...(unit !== undefined && { unit }) };
    return { ...about, values: field.kind === 'number' ? this.numbers.slice(0, this.rows) : this.cells };
  }

  private addNumber(cell: Cell): void {
    if (this.rows === this.numbers.length) {
      const wider = new Float64Array(this.numbers.length * 2);
      wider.set(this.numbers);
      this.numbers = wider;
    }
    this.numbers[this.rows] = typeof cell === 'number' ? cell : Number.NaN;
  }

  private read(raw: RawCell, row: number): Cell {
    if (raw === null || raw === '') return null;
    const { kind } = this.plan.field;
    if (typeof raw === 'number' && kind === 'number' && Number.isFinite(raw)) return raw;
    const remembers = kind !== 'number' && (typeof raw === 'string' || typeof raw === 'number');
    if (remembers) {
      const known = this.known.get(raw);
      if (known !== undefined) {
        if (kind === 'date' && typeof known === 'string' && known.includes('/')) this.spans += 1;
        return known;
      }
    }
    if (this.isMissing(raw)) return null;
    const cell = this.decode(raw, row);
    if (remembers && cell !== null) {
      if (this.known.size >= REMEMBERED) this.known.clear();
      this.known.set(raw, cell);
    }
    return cell;
  }

  private isMissing(raw: RawCell): boolean {
    if (typeof raw !== 'string') return false;
    const text = plainForm(raw);
    return text === '' || this.missing.has(text);
  }

  private decode(raw: RawCell, row: number): Cell {
    const { heading, unit } = this.plan;
    const answer = isFault(raw) ? faultOf(raw) : this.answer(raw);
    if (!answer.ok) {
      this.problems.refuse(answer.code, { row, column: heading }, answer.words);
      return null;
    }
    if (typeof answer.value === 'string' && this.plan.field.kind === 'date' && answer.value.includes('/'))
      this.spans += 1;
    if (answer.unit === undefined || this.isUnit(answer.unit, row)) return answer.value;
    const first = [...this.unitRows].find(([other]) => other !== answer.unit);
    this.problems.refuse(
      'unit',
      { row, column: heading },
      {
        zh: `「${textOfRaw(raw)}」的单位是${answer.unit}，${unit === undefined ? (first ? `第 ${first[1]} 行是${first[0]}` : '卡片没有写单位') : `该列的单位是${unit}`}；一列只能有一种单位，不作换算，请先统一`,
        en: `“${textOfRaw(raw)}” is in ${answer.unit}, ${unit === undefined ? (first ? `row ${first[1]} in ${first[0]}` : 'the card gives no unit') : `the column in ${unit}`}: one column has one unit and nothing is converted, make them one first`,
      },
    );
    return null;
  }

  /** `1.2亿` in a column of 亿元 is of its unit. */
  private isUnit(told: string, row: number): boolean {
    if (!this.unitRows.has(told)) this.unitRows.set(told, row);
    const { unit } = this.plan;
    return unit !== undefined && (sameUnit(told) === unit || unit === `${told}元` || unit === `${told}人`);
  }

  private answer(raw: RawCell): CellAnswer<Exclude<Cell, null>> {
    const { field, reading, unit } = this.plan;
    switch (field.kind) {
      case 'number':
        return readNumber(raw, unit);
      case 'date':
        return readDate(raw, reading);
      case 'flag':
        return readFlag(raw);
      case 'geo':
        return typeof raw === 'object' && raw?.t === 'geometry'
          ? { ok: true, value: raw.text }
          : refusedCell('geometry', '不是几何对象', 'not a geometry');
      default:
        return readText(raw);
    }
  }
}

const isFault = (raw: RawCell): boolean =>
  typeof raw === 'object' && raw !== null && (raw.t === 'error' || raw.t === 'no-value');

const faultOf = (raw: RawCell): CellAnswer<never> =>
  typeof raw === 'object' && raw?.t === 'error'
    ? refusedCell('error-cell', `单元格是错误值 ${raw.code}`, `the cell holds the error ${raw.code}`)
    : refusedCell(
        'formula',
        '公式没有算出的值；请在表格软件里重新计算并保存',
        'a formula without a stored value: recalculate and save it in the spreadsheet',
      );
