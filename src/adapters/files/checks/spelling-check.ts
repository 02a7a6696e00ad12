import { hasUnseen } from '../cells/raw-cell';
import type { ProblemList } from '../problem-list';
import { lookAlikeKey } from './look-alike';

const MOST = 20_000;
const SHOWN = 5;

/** Names that look the same and are two: signs nobody sees are taken away, blanks and width between two spellings are told. */
export class SpellingCheck {
  private readonly spellings = new Map<string, { readonly text: string; readonly row: number }>();
  private readonly unlike: { readonly a: string; readonly b: string; readonly row: number }[] = [];
  private unseen = 0;
  private unseenRow = 0;

  /** A text as it stood, and as it is taken. */
  see(raw: string, taken: string, row: number): void {
    if (hasUnseen(raw)) {
      this.unseen += 1;
      if (this.unseenRow === 0) this.unseenRow = row;
    }
    if (taken.length > 40 || this.spellings.size >= MOST) return;
    const folded = lookAlikeKey(taken);
    const known = this.spellings.get(folded);
    if (!known) this.spellings.set(folded, { text: taken, row });
    else if (known.text !== taken) this.unlike.push({ a: known.text, b: taken, row });
  }

  finish(problems: ProblemList, column: string): void {
    if (this.unseen > 0)
      problems.tell(
        'spelling',
        { column },
        {
          zh: `第 ${this.unseenRow} 行等处的文字里有看不见的符号，已去掉，免得一个名称成了两个`,
          en: `signs nobody sees (row ${this.unseenRow} and perhaps more) were taken out of texts, so that one name is not two`,
        },
      );
    const pairs = new Map(this.unlike.map((pair) => [`${pair.a}\n${pair.b}`, pair]));
    for (const { a, b, row } of [...pairs.values()].slice(0, SHOWN))
      problems.tell(
        'spelling',
        { row, column },
        {
          zh: `「${b}」与「${a}」只差空格、大小写、全角半角、繁简或形近的字符，按两个名称读入；如是一个，请统一写法`,
          en: `“${b}” and “${a}” differ in blanks, capitals, width, traditional characters or such that look alike, and are read as two names: if they are one, write them the same way`,
        },
      );
  }
}
