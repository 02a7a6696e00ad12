import { type RawCell, textOfRaw } from '../cells/raw-cell';
import { readDate } from '../cells/read-date';
import type { ColumnPlan } from '../column-plan';
import { type ProblemList, quoted } from '../problem-list';

const ANNOUNCED =
  /日期|年月|时期|时点|时间|期间|时段|^(年|月|日|年份|年度|月份|季度|周次?|旬)$|\bdate$|^(month|quarter|period|year)s?$/i;
const times = /^\d{1,3}:\d{2}(:\d{2})?$/;

/** A column that announces dates and was read as text: it has no time axis, which is told with its first cell. */
export class UnreadDates {
  private first: { readonly row: number; readonly text: string } | undefined;

  private readonly isAnnounced: boolean;

  constructor(private readonly plan: ColumnPlan) {
    this.isAnnounced = ANNOUNCED.test(plan.heading);
  }

  see(raw: RawCell, row: number): void {
    if (this.first || !this.isAnnounced || times.test(textOfRaw(raw))) return;
    if (!readDate(raw, this.plan.reading).ok) this.first = { row, text: quoted(textOfRaw(raw)) };
  }

  finish(problems: ProblemList, column: string): void {
    if (!this.first) return;
    const { row, text } = this.first;
    problems.tell(
      'date',
      { row, column },
      {
        zh: `列名像日期，而「${text}」等读不成日期，按文字读入，不能按时间排列和比较`,
        en: `the heading says dates, yet “${text}” and others are none: read as text, which has no order in time`,
      },
    );
  }
}
