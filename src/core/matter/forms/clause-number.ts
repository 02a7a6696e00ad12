import { chineseNumber, numberOfSigns, numeralSigns } from '@/core/law';
import { articleLine } from '@/core/law/official-text';

export interface NumberedClause {
  readonly number: number;
  readonly inserted: number;
}

/** 第十二条, 十二, 12 and 12. by their number. */
export function clauseNumber(no: string): NumberedClause | undefined {
  const found = articleLine(no);
  if (found) return found;
  const bare = numberOfSigns(no.trim().replace(/[、.．]$/, ''));
  return bare === undefined ? undefined : { number: bare, inserted: 0 };
}

/** A number written as another one is: 第三条 → 第四条, 3 → 4, 三、 → 四、. */
export function likeNumber(no: string, value: number): string {
  const written = (signs: string) => (/[0-9０-９]/.test(signs) ? String(value) : chineseNumber(value));
  return no
    .trim()
    .replace(new RegExp(`[0-9０-９${numeralSigns}]+`), written)
    .replace(/之.*$/, '');
}

/** The number of the clause to be added after these. */
export function nextClauseNo(numbers: readonly string[]): string {
  const last = numbers.findLast((no) => clauseNumber(no) !== undefined);
  return last === undefined ? '第一条' : likeNumber(last, (clauseNumber(last)?.number ?? 0) + 1);
}
