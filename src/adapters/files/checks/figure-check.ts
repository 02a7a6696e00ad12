import { type RawCell, textOfRaw } from '../cells/raw-cell';
import { readNumber } from '../cells/read-number';
import { type ProblemList, quoted } from '../problem-list';

const LOOKED_AT = 20_000;
const SHOWN = 5;

/** A column read as text of which at least half are figures: the cells that made it so are told. */
export class FigureCheck {
  private figures = 0;
  private words = 0;
  private readonly shown: string[] = [];

  see(raw: RawCell, row: number): void {
    if (this.figures + this.words >= LOOKED_AT) return;
    if (readNumber(raw, '%').ok) this.figures += 1;
    else {
      this.words += 1;
      if (this.shown.length < SHOWN) this.shown.push(`${row}「${quoted(textOfRaw(raw))}」`);
    }
  }

  finish(problems: ProblemList, column: string): void {
    if (this.words === 0 || this.figures < this.words) return;
    const more = this.words > SHOWN ? '…' : '';
    problems.tell(
      'number',
      { column },
      {
        zh: `多数是数，却按文字读入，不能计算；不是数的在第 ${this.shown.join('、')}${more} 行`,
        en: `mostly figures, yet read as text, which cannot be added; no figures in rows ${this.shown.join(', ')}${more}`,
      },
    );
  }
}
