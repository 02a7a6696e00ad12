import { headingParts, isUnit, sameUnit } from '../cells/unit';
import type { ProblemList } from '../problem-list';

/** Headings of a column that tells the unit of each row. */
export const unitColumn = /^(计量|统计)?单\s*位$|^units?( of measure)?$/i;

/** Tables whose names carry units are short. */
const LOOKED_AT = 2000;

/** The units of the rows: from a column of their own, or behind the names in the first column of words: 人口（万人）, GDP，亿元. */
export class RowUnits {
  private readonly inColumn = new Set<string>();
  private isColumn = true;
  private readonly inLabels = new Set<string>();
  private labels = 0;
  private withUnit = 0;

  seeUnit(text: string): void {
    if (isUnit(text)) this.inColumn.add(sameUnit(text));
    else this.isColumn = false;
  }

  seeLabel(text: string): void {
    if (this.labels >= LOOKED_AT) return;
    this.labels += 1;
    const behind = /^.+[，,、]\s*([^，,、\s]{1,8})$/.exec(text)?.[1];
    const unit = headingParts(text).unit ?? (behind !== undefined && isUnit(behind) ? sameUnit(behind) : undefined);
    if (unit === undefined) return;
    this.withUnit += 1;
    this.inLabels.add(unit);
  }

  /** One for all rows, or several; none where most rows have none. */
  get units(): readonly string[] {
    if (this.inColumn.size > 0) return this.isColumn ? [...this.inColumn] : [];
    return this.withUnit * 2 > this.labels ? [...this.inLabels] : [];
  }

  tell(problems: ProblemList): void {
    const { units } = this;
    const shown = units.slice(0, 5);
    problems.tell(
      'unit',
      {},
      {
        zh: `各行的单位不同（${shown.join('、')}${units.length > 5 ? '…' : ''}），数值不作相加`,
        en: `each row has its own unit (${shown.join(', ')}${units.length > 5 ? '…' : ''}): figures are not added up`,
      },
    );
  }
}
