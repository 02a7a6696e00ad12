import type { Cell, Column } from '@/analysis/tables';
import { faultOf, isErrorText } from './cells/cell-fault';
import { readFigureUnder } from './cells/figure-in-words';
import { plainForm, type RawCell, textOfRaw } from './cells/raw-cell';
import { readDateUnder } from './cells/read-date-under';
import { type CellAnswer, refusedCell } from './cells/read-number';
import { readFlag, readText } from './cells/read-text';
import { sameUnit } from './cells/unit';
import { ChangeCheck } from './checks/change-check';
import { DecimalsCheck } from './checks/decimals-check';
import { FigureCheck } from './checks/figure-check';
import { GrainCheck } from './checks/grain-check';
import { MonthCheck } from './checks/month-check';
import { ScaleCheck } from './checks/scale-check';
import { ShareCheck } from './checks/share-check';
import { SpellingCheck } from './checks/spelling-check';
import { UnreadDates } from './checks/unread-dates';
import type { ColumnPlan } from './column-plan';
import type { ProblemList } from './problem-list';

/** The unit without its power of ten: 万美元 is 美元. */
const powerOf = (unit: string): string => unit.replace(/^(百万|千万|十亿|[万亿千百])/, '').replace(/\/.*$/, '');

const REMEMBERED = 20_000;

/** Takes in the cells of one column one after the other; a cell that cannot be read is named and stands as missing. */
export class ColumnBuilder {
  private numbers = new Float64Array(1024);
  private readonly cells: Cell[] = [];
  private readonly missing: ReadonlySet<string>;
  /** Repeated texts and dates are read once and kept once. */
  private readonly known = new Map<string | number, Cell>();
  private knownHits = 0;
  private repeats = true;
  private rows = 0;
  /** Cells that hold something. */
  private told = 0;
  private spans = 0;
  /** First row of each unit written behind a number. */
  private readonly unitRows = new Map<string, number>();
  private readonly shares: ShareCheck | undefined;
  private readonly scales: ScaleCheck;
  private readonly changes = new ChangeCheck();
  private readonly decimals = new DecimalsCheck();
  private readonly months = new MonthCheck();
  private readonly grains = new GrainCheck();
  private readonly figures = new FigureCheck();
  private readonly spellings = new SpellingCheck();
  private readonly unread: UnreadDates;
  /** First row of a figure in brackets. */
  private bracketRow = 0;

  constructor(
    private readonly plan: ColumnPlan,
    private readonly problems: ProblemList,
  ) {
    this.unread = new UnreadDates(plan);
    this.scales = new ScaleCheck(plan);
    this.missing = new Set(plan.reading.missing?.map(plainForm));
    if (plan.field.kind === 'number' && plan.unit === '%') this.shares = new ShareCheck(plan);
  }

  /** Whether any date was a span: figures of this table are cumulative. */
  get hasSpans(): boolean {
    return this.spans > 0;
  }

  /** Whether periods of several kinds stand in it, which hold one another. */
  get hasSeveralGrains(): boolean {
    return this.grains.isMixed;
  }

  add(raw: RawCell | undefined, row: number): Cell {
    const cell = this.read(raw ?? null, row);
    const { kind } = this.plan.field;
    if (kind === 'number') this.addNumber(cell);
    else this.cells.push(cell);
    this.rows += 1;
    if (cell !== null) this.told += 1;
    if (typeof cell === 'number') this.shares?.see(raw ?? null, cell, row);
    if (kind === 'text' && cell !== null) {
      this.figures.see(raw ?? null, row);
      this.unread.see(raw ?? null, row);
    }
    if (kind === 'date' && typeof cell === 'string') {
      this.months.see(raw ?? null, row);
      this.grains.see(raw ?? null, cell, row);
    }
    return cell;
  }

  /** Names what only the whole column shows. Call once, after the last row. */
  check(): void {
    const { heading, field } = this.plan;
    this.shares?.finish(this.problems);
    this.scales.finish(this.problems);
    this.decimals.finish(this.problems, heading);
    this.changes.finish(this.problems, heading, this.told);
    if (field.kind === 'date') {
      this.months.finish(this.problems, heading);
      this.grains.finish(this.problems, heading);
    }
    this.figures.finish(this.problems, heading);
    this.unread.finish(this.problems, heading);
    this.spellings.finish(this.problems, heading);
    if (this.bracketRow > 0)
      this.problems.tell(
        'number',
        { row: this.bracketRow, column: heading },
        { zh: '括号里的数按会计写法读作负数', en: 'figures in brackets are read as accounts mean them: below zero' },
      );
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
    if (typeof raw === 'number' && kind === 'number' && Number.isFinite(raw)) {
      this.scales.see(raw, undefined, row);
      return raw;
    }
    const remembers = this.repeats && kind !== 'number' && (typeof raw === 'string' || typeof raw === 'number');
    if (remembers) {
      const known = this.known.get(raw);
      if (known !== undefined) {
        this.knownHits += 1;
        if (kind === 'date' && typeof known === 'string' && known.includes('/')) this.spans += 1;
        return known;
      }
    }
    if (this.isMissing(raw, row)) return null;
    const cell = this.decode(raw, row);
    if (remembers && cell !== null) {
      if (this.known.size >= REMEMBERED) {
        this.repeats = this.knownHits * 4 > REMEMBERED; // a column of ids is not worth remembering
        this.knownHits = 0;
        this.known.clear();
      }
      this.known.set(raw, cell);
    }
    return cell;
  }

  /** An error among the signs for no figure is still told at its cell: a formula went wrong there. */
  private isMissing(raw: RawCell, row: number): boolean {
    const isError = typeof raw === 'object' && raw?.t === 'error';
    if (typeof raw !== 'string' && !isError) return false;
    const text = plainForm(textOfRaw(raw));
    if (text !== '' && !this.missing.has(text)) return false;
    if (isErrorText(text))
      this.problems.tell(
        'error-cell',
        { row, column: this.plan.heading },
        {
          zh: `是错误值 ${text}，按没有数读入；请在原表里查明`,
          en: `the error ${text}, read as no figure: see in the spreadsheet what went wrong`,
        },
      );
    return true;
  }

  private decode(raw: RawCell, row: number): Cell {
    const { heading, unit } = this.plan;
    const { kind } = this.plan.field;
    const answer = faultOf(raw) ?? this.answer(raw);
    if (!answer.ok) {
      this.problems.refuse(answer.code, { row, column: heading }, answer.words);
      return null;
    }
    this.see(raw, answer.value, row);
    if (kind === 'number') this.scales.see(raw, answer.unit, row);
    if (answer.told) this.problems.tell(kind === 'date' ? 'date' : 'number', { row, column: heading }, answer.told);
    if (answer.unit === undefined || this.isUnit(answer.unit, row, answer.isCurrency)) return answer.value;
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

  private see(raw: RawCell, value: Exclude<Cell, null>, row: number): void {
    const { kind } = this.plan.field;
    if (kind === 'date' && typeof value === 'string' && value.includes('/')) this.spans += 1;
    if (typeof raw !== 'string') return;
    if ((kind === 'text' || kind === 'code') && typeof value === 'string') this.spellings.see(raw, value, row);
    if (kind === 'number' && typeof value === 'number') {
      this.decimals.see(raw, value, row);
      this.changes.see(raw, value, row);
    }
    if (kind === 'number' && this.bracketRow === 0 && /^\s*[¥￥]?\s*[（(]/.test(raw)) this.bracketRow = row;
  }

  /** `1.2亿` in a column of 亿元 is of its unit. */
  private isUnit(told: string, row: number, isCurrency: true | undefined): boolean {
    if (!this.unitRows.has(told)) this.unitRows.set(told, row);
    const { unit } = this.plan;
    if (unit === undefined) return false;
    if (isCurrency) return powerOf(unit) === told;
    return sameUnit(told) === unit || unit === `${told}元` || unit === `${told}人`;
  }

  private answer(raw: RawCell): CellAnswer<Exclude<Cell, null>> {
    const { field, heading, reading, unit } = this.plan;
    switch (field.kind) {
      case 'number':
        return readFigureUnder(heading, raw, unit);
      case 'date':
        return readDateUnder(heading, raw, reading);
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
