import type { RawCell } from '../cells/raw-cell';
import { plainForm, textOfRaw } from '../cells/raw-cell';
import { headingParts } from '../cells/unit';
import type { ColumnPlan } from '../column-plan';
import type { ProblemList } from '../problem-list';

const KEPT = 100;

/**
 * Percentages beside plain numbers in one column: 0.4 beside 50% may be 40% or 0.4%. Nothing tells, so the plain ones are
 * named. Where the heading itself gives %, figures above one are what it says.
 */
export class ShareCheck {
  private percents = 0;
  private plains = 0;
  private largest = 0;
  /** Figures that may be fractions of what the others are percentages of. */
  private readonly fractions: { readonly row: number; readonly text: string }[] = [];
  /** Whether all others are high percentages. */
  private areHigh = true;
  private readonly doubtful: { readonly row: number; readonly text: string }[] = [];
  private readonly isHeaded: boolean;

  constructor(private readonly plan: ColumnPlan) {
    this.isHeaded = headingParts(plan.heading).unit === '%';
  }

  see(raw: RawCell, value: number, row: number): void {
    if (
      (typeof raw === 'object' && raw?.t === 'percent') ||
      (typeof raw === 'string' && /%\)?$/.test(plainForm(raw)))
    ) {
      this.percents += 1;
      return;
    }
    if (value === 0) return;
    this.plains += 1;
    this.largest = Math.max(this.largest, Math.abs(value));
    if (value >= 0.5 && value <= 1) this.fractions.push({ row, text: textOfRaw(raw) });
    else if (value < 50) this.areHigh = false;
    if (this.doubtful.length < KEPT && !(this.isHeaded && Math.abs(value) > 1))
      this.doubtful.push({ row, text: textOfRaw(raw) });
  }

  finish(problems: ProblemList): void {
    const { heading } = this.plan;
    if (this.percents > 0)
      for (const { row, text } of this.doubtful)
        problems.refuse(
          'percent',
          { row, column: heading },
          {
            zh: `「${text}」没有百分号，而同列有的有：分不清是 ${text}% 还是小数；请统一写法`,
            en: `“${text}” has no percent sign where others in the column have: it may be ${text}% or a fraction; write all of them the same way`,
          },
        );
    else if (this.plains >= 3 && this.largest <= 1)
      problems.tell(
        'percent',
        { column: heading },
        {
          zh: '单位是 %，而各数都不超过 1：如果存的是小数（0.98 即 98%），请改单位或改数',
          en: 'the unit is %, yet no figure is above 1: if they are fractions (0.98 for 98%), change the unit or the figures',
        },
      );
    else if (this.areHigh && this.largest > 1)
      for (const { row, text } of this.fractions.slice(0, KEPT))
        problems.tell(
          'percent',
          { row, column: heading },
          {
            zh: `「${text}」按 ${text}% 读入，而其余各数都不低于 50：如果存的是小数，请改为百分数`,
            en: `“${text}” is read as ${text}%, while all others are 50 and more: if it is a fraction, write it as a percentage`,
          },
        );
  }
}
