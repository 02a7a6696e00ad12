import { plainForm } from '../cells/raw-cell';
import type { ProblemList } from '../problem-list';

const MOST = 20_000;

/** 10.1 and 10.10 in one column of figures: two sections of a law, or two versions, become one number. */
export class DecimalsCheck {
  private readonly texts = new Map<number, string>();
  private found: { readonly row: number; readonly a: string; readonly b: string } | undefined;

  see(raw: string, value: number, row: number): void {
    if (this.found || this.texts.size >= MOST) return;
    const text = plainForm(raw);
    if (!/^\d{1,4}\.\d{1,3}$/.test(text)) return;
    const known = this.texts.get(value);
    if (known === undefined) this.texts.set(value, text);
    else if (known !== text) this.found = { row, a: known, b: text };
  }

  finish(problems: ProblemList, column: string): void {
    if (!this.found) return;
    const { row, a, b } = this.found;
    problems.tell(
      'code-like',
      { row, column },
      {
        zh: `「${b}」与上面的「${a}」按数读入是同一个数；如是编号（如条款、版本），请把该列定为代码`,
        en: `“${b}” and “${a}” above are one number: if they are identifiers (sections, versions), make the field a code`,
      },
    );
  }
}
