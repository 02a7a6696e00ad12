import type { ProblemList } from './problem-list';

const CHECKED = 300_000;

/** The keys of a table, each of which may stand once. */
export class RowKeys {
  private readonly first = new Map<string, number>();

  constructor(private readonly problems: ProblemList) {}

  /** `count`: how many rows there are by now. */
  see(key: string, row: number, count: number): void {
    if (count > CHECKED) return;
    const first = this.first.get(key);
    if (first !== undefined) {
      this.problems.refuse('key', { row }, { zh: `主键与第 ${first} 行相同`, en: `the same key as row ${first}` });
      return;
    }
    this.first.set(key, row);
    if (count < CHECKED) return;
    this.first.clear();
    this.problems.tell(
      'key',
      {},
      {
        zh: `前 ${CHECKED} 行核对过主键不重复，其后的行没有核对`,
        en: `keys were checked for the first ${CHECKED} rows, not beyond`,
      },
    );
  }
}
