import { plainForm, type RawCell } from '../cells/raw-cell';
import type { ProblemList } from '../problem-list';

const KEPT = 100;

interface Year {
  /** How often each month stands, by its digits as written. */
  readonly months: Map<string, number>;
  readonly ones: number[];
}

/**
 * 2023.1 in text that was saved from numbers is January or October: 2023.10 lost its zero. It is January where 2023.10 or
 * 2023.01 show that zeros are kept, or where the year begins 2023.1, 2023.2 and does not reach November. Else it is named.
 */
export class MonthCheck {
  private readonly years = new Map<string, Year>();
  private keepsZeros = false;

  see(raw: RawCell, row: number): void {
    if (typeof raw !== 'string') return;
    const [, year, month] = /^((?:19|20|21)\d\d)\.(\d{1,2})$/.exec(plainForm(raw)) ?? [];
    if (year === undefined || month === undefined) return;
    if (month === '10' || month.startsWith('0')) this.keepsZeros = true;
    const known: Year = this.years.get(year) ?? { months: new Map(), ones: [] };
    known.months.set(month, (known.months.get(month) ?? 0) + 1);
    if (month === '1' && known.ones.length < KEPT) known.ones.push(row);
    this.years.set(year, known);
  }

  /** 2025.1 beside 2025.10 is taken for January: who meant October must see it. */
  private tellBeside(problems: ProblemList, column: string): void {
    for (const [year, { months, ones }] of this.years) {
      const [row] = ones;
      if (row !== undefined && months.has('10'))
        problems.tell(
          'date',
          { row, column },
          {
            zh: `「${year}.1」因同列有「${year}.10」而读作 ${year}-01；如是 10 月（末尾的 0 丢了），请写成 ${year}-10`,
            en: `“${year}.1” is read as January ${year}, as “${year}.10” stands beside it: if October was meant and its zero was lost, write ${year}-10`,
          },
        );
    }
  }

  finish(problems: ProblemList, column: string): void {
    if (this.keepsZeros) {
      this.tellBeside(problems, column);
      return;
    }
    for (const [year, { months, ones }] of this.years) {
      const times = (month: string) => months.get(month) ?? 0;
      const isJanuary = times('2') >= times('1') && times('11') + times('12') === 0;
      if (!isJanuary)
        for (const row of ones)
          problems.refuse(
            'date',
            { row, column },
            {
              zh: `「${year}.1」分不清是 1 月还是 10 月（另存时末尾的 0 会丢）；请写成 ${year}-01 或 ${year}-10`,
              en: `“${year}.1” may be January or October, whose zero is lost in saving: write ${year}-01 or ${year}-10`,
            },
          );
    }
  }
}
