import { plainForm, type RawCell, textOfRaw } from '../cells/raw-cell';
import { readNumber } from '../cells/read-number';
import { type ProblemList, quoted } from '../problem-list';

const LOOKED_AT = 20_000;
const SHOWN = 5;

/** Meant as figures, in a way that is not read: 12,34 and 1'234, 约120, ↑12, 增长5.2%, 一百二十. */
const MEANT =
  /^[+−—-]?\d{1,3}([,'’]\d{1,4})+([.,]\d+)?$|^[+−—-]?\d{1,3}(\.\d{3})+,\d+$|^(约|近|超|逾|大于|小于|高于|低于|不足|≥|≤|>|<|±|[↑↓▲▼△▽⬆⬇]|增长|增加|上升|提高|下降|减少|降低)\s*\d[\d.,]*\s*\S{0,4}$|^(?=.*[十百千万亿])[零〇一二两三四五六七八九十百千万亿点]{2,}$/;

/** A column read as text of which at least half are figures, or are meant as such: the cells that made it so are told. */
export class FigureCheck {
  private figures = 0;
  private words = 0;
  private meant = 0;
  private readonly shown: string[] = [];

  see(raw: RawCell, row: number): void {
    if (this.figures + this.words >= LOOKED_AT) return;
    if (readNumber(raw, '%').ok) this.figures += 1;
    else {
      this.words += 1;
      if (MEANT.test(plainForm(textOfRaw(raw)))) this.meant += 1;
      if (this.shown.length < SHOWN) this.shown.push(`${row}「${quoted(textOfRaw(raw))}」`);
    }
  }

  finish(problems: ProblemList, column: string): void {
    const isMeant = this.meant * 4 >= (this.figures + this.words) * 3;
    if (this.words === 0 || (this.figures < this.words && !isMeant)) return;
    const more = this.words > SHOWN ? '…' : '';
    problems.tell(
      'number',
      { column },
      {
        zh: `${isMeant ? '像数而读不成数' : '多数是数，却'}按文字读入，不能计算；不是数的在第 ${this.shown.join('、')}${more} 行`,
        en: `${isMeant ? 'meant as figures, but not written as any: read' : 'mostly figures, yet read'} as text, which cannot be added; no figures in rows ${this.shown.join(', ')}${more}`,
      },
    );
  }
}
