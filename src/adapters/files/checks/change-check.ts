import { isChange, isOfChanges } from '../cells/figure-in-words';
import { type RawCell, textOfRaw } from '../cells/raw-cell';
import { type ProblemList, quoted } from '../problem-list';

const SHOWN = 5;

/** Figures whose sign was read from words (下降1.2%): told once for the column. */
export class ChangeCheck {
  private cells = 0;
  private readonly shown: string[] = [];

  see(raw: RawCell, value: number, row: number): void {
    if (!isChange(raw)) return;
    this.cells += 1;
    if (this.shown.length < SHOWN) this.shown.push(`${row}「${quoted(textOfRaw(raw))}」${value}`);
  }

  /** `figures`: how many cells of the column are figures. */
  finish(problems: ProblemList, column: string, figures: number): void {
    if (this.cells === 0) return;
    const more = this.cells > SHOWN ? '…' : '';
    if (this.cells * 2 < figures && !isOfChanges(column)) {
      problems.refuse(
        'number',
        { column },
        {
          zh: `别的格是数量，这几格写的却是增减：第 ${this.shown.map((one) => one.replace(/」.*$/, '」')).join('、')}${more} 行；请改为数量，或另立一列`,
          en: `other cells hold amounts, and these a change: rows ${this.shown.map((one) => one.replace(/」.*$/, '」')).join(', ')}${more}; write the amount, or give changes a column of their own`,
        },
      );
      return;
    }
    problems.tell(
      'number',
      { column },
      {
        zh: `${this.cells} 格的增减写成了字，按字义读作正负数：第 ${this.shown.join('、')}${more} 行；请核对`,
        en: `in ${this.cells} of its cells words say up or down and were read as signs: rows ${this.shown.join(', ')}${more}; please check`,
      },
    );
  }
}
