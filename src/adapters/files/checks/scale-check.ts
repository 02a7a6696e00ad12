import { type RawCell, textOfRaw } from '../cells/raw-cell';
import type { ColumnPlan } from '../column-plan';
import type { ProblemList } from '../problem-list';

const KEPT = 100;
/** Units that stand for a power of ten: 万, 亿元, 万人; 千克 and 千瓦 are units of their own. */
const power = /^(百万|千万|十亿|[万亿千百])(?!克|瓦|米|分|帕)/;

/**
 * Plain figures beside figures with a power of ten in one column: 3000 beside 1万 may be 3,000 or 3,000 万. Nothing tells where
 * neither the heading nor a line above gives the unit, so the plain ones are named.
 */
export class ScaleCheck {
  private unit: string | undefined;
  private readonly doubtful: { readonly row: number; readonly text: string }[] = [];

  constructor(private readonly plan: ColumnPlan) {}

  /** `unit`: what stood behind the figure. */
  see(raw: RawCell, unit: string | undefined, row: number): void {
    if (unit !== undefined && power.test(unit)) this.unit ??= unit;
    else if (unit === undefined && this.doubtful.length < KEPT && Number(textOfRaw(raw)) !== 0)
      this.doubtful.push({ row, text: textOfRaw(raw) });
  }

  finish(problems: ProblemList): void {
    const { unit } = this;
    if (unit === undefined || this.plan.isUnitSaid) return;
    for (const { row, text } of this.doubtful)
      problems.refuse(
        'unit',
        { row, column: this.plan.heading },
        {
          zh: `「${text}」没有单位，而同列有的写着${unit}：分不清是 ${text}${unit} 还是 ${text}；请统一写法，或在表头写明单位`,
          en: `“${text}” has no unit where others in the column are in ${unit}: it may be ${text} ${unit} or ${text}; write all of them the same way, or give the unit in the heading`,
        },
      );
  }
}
