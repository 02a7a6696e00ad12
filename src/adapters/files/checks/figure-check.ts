import { isChange, isNearly } from '../cells/figure-in-words';
import { plainForm, type RawCell, textOfRaw } from '../cells/raw-cell';
import { readNumber } from '../cells/read-number';
import { type ProblemList, quoted } from '../problem-list';

const LOOKED_AT = 20_000;
const SHOWN = 5;

/** Meant as figures, in a way that is not read: 12,34 and 1'234, 1.234,56, ±12, ▲12; and what stands for no figure. */
const MEANT =
  /^[+−—-]?\d{1,3}([,'’]\d{1,4})+([.,]\d+)?$|^[+−—-]?\d{1,3}(\.\d{3})+,\d+$|^[±▲▼△▽⬆⬇]\s*\d[\d.,]*\s*\S{0,4}$|^([-–—―…./\\*]+|不详|无数据|暂无|n\/?a)$/i;
/** Lengths of time, figures with letters for digits (O.5, l2), no figures of programs (NaN), measures of one letter (800m). */
const WRITTEN =
  /^(\d+(\.\d+)?\s*个?(年|月|周|天|日|小时|时|分钟?|秒)){2,}$|^(?=.*\d)[\dOolI]*[.。．]?[\dOolI]+$|^[+-]?(inf(inity)?|nan)$|^\d[\d.,]*\s?[mtghsdL]$/i;
/** 1:30 is how long it took under 办理时长, and a time of day elsewhere. */
const CLOCK = /^\d{1,4}:\d{2}(:\d{2})?$/;
const OF_LENGTH = /时长|耗时|用时|历时|时限|工时|所用|duration|elapsed/i;
const isMeant = (raw: RawCell): boolean => {
  const text = plainForm(textOfRaw(raw));
  return MEANT.test(text) || WRITTEN.test(text) || isChange(text) || isNearly(text);
};

/** A column read as text of which at least half are figures, or are meant as such: the cells that made it so are told. */
export class FigureCheck {
  private figures = 0;
  private words = 0;
  private meant = 0;
  private clocks = 0;
  private readonly shown: string[] = [];

  see(raw: RawCell, row: number): void {
    if (this.figures + this.words >= LOOKED_AT) return;
    if (readNumber(raw, '%').ok) this.figures += 1;
    else {
      this.words += 1;
      if (isMeant(raw)) this.meant += 1;
      else if (CLOCK.test(textOfRaw(raw).trim())) this.clocks += 1;
      if (this.shown.length < SHOWN) this.shown.push(`${row}「${quoted(textOfRaw(raw))}」`);
    }
  }

  finish(problems: ProblemList, column: string): void {
    const areMeant = this.figures < this.words;
    const meant = this.meant + (OF_LENGTH.test(column) ? this.clocks : 0);
    if (this.words === 0 || (this.figures + meant) * 2 < this.figures + this.words) return;
    const more = this.words > SHOWN ? '…' : '';
    problems.tell(
      'number',
      { column },
      {
        zh: `${areMeant ? '像数而读不成数，' : '多数是数，却'}按文字读入，不能计算；不是数的在第 ${this.shown.join('、')}${more} 行`,
        en: `${areMeant ? 'meant as figures, but not written as any: read' : 'mostly figures, yet read'} as text, which cannot be added; no figures in rows ${this.shown.join(', ')}${more}`,
      },
    );
  }
}
