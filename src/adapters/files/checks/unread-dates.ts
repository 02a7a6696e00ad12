import { plainForm, type RawCell, textOfRaw } from '../cells/raw-cell';
import { readDate } from '../cells/read-date';
import type { ColumnPlan } from '../column-plan';
import { type ProblemList, quoted } from '../problem-list';

const ANNOUNCED =
  /日期|年月|时期|时点|时间|期间|时段|^(年|月|日|年份|年度|月份|季度|周次?|旬)$|\bdate$|^(month|quarter|period|year)s?$/i;
/** Periods that have no place of their own among dates. */
const PERIOD =
  /学年|学期|财年|^FY\s?\d{2,4}|月[份]?[上中下]旬|第?[\d一二三四五六七八九十]+周$|^[“"]?十[一二三四五六]?五[”"]?(规划|计划)?(时期|期间)?$/i;
/** Times of day and lengths of time have no place among dates. */
const times = /^\d{1,3}:\d{2}(:\d{2})?$|^(\d+(\.\d+)?(个工作日|天|小时|时|分钟?|秒))+$/;

/** A column that announces or holds dates and was read as text: it has no time axis, which is told with its first cell. */
export class UnreadDates {
  private first: { readonly row: number; readonly text: string } | undefined;

  private readonly isAnnounced: boolean;

  constructor(private readonly plan: ColumnPlan) {
    this.isAnnounced = ANNOUNCED.test(plan.heading);
  }

  see(raw: RawCell, row: number): void {
    const isPeriod = typeof raw === 'string' && PERIOD.test(plainForm(raw));
    if (this.first || !(this.isAnnounced || isPeriod) || times.test(textOfRaw(raw))) return;
    if (!readDate(raw, this.plan.reading).ok) this.first = { row, text: quoted(textOfRaw(raw)) };
  }

  finish(problems: ProblemList, column: string): void {
    if (!this.first) return;
    const { row, text } = this.first;
    problems.tell(
      'date',
      { row, column },
      {
        zh: `「${text}」等像时期，却读不成年、季、月、周、日，按文字读入，不能按时间排列和比较；如有起止日期，请另列`,
        en: `“${text}” and others seem to be periods, yet no year, quarter, month, week or day: read as text, which has no order in time; give first and last days in columns of their own`,
      },
    );
  }
}
