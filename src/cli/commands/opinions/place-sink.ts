import { ProblemList, type RawCell, type RowSink, textOfRaw } from '@/adapters/files';
import type { KnownPlace } from '@/analysis/opinions';

const nameHeading = /^(name|place|名称|地名|小区|社区|街道)$/i;
const districtHeading = /^(district|county|区县|所属区县|所属区|区)$/i;

/** Takes places from the rows of a table. */
export class PlaceSink implements RowSink {
  readonly problems = new ProblemList();
  readonly places: KnownPlace[] = [];
  private at: { readonly name: number; readonly district: number } | undefined;

  constructor(columns?: readonly string[]) {
    if (columns) this.use(columns);
  }

  row(row: number, cells: readonly RawCell[]): boolean {
    const told = Array.from(cells, (cell) => textOfRaw(cell).trim());
    if (!this.at) {
      this.use(told);
      return !this.problems.refuses;
    }
    const name = told[this.at.name] ?? '';
    const district = told[this.at.district] ?? '';
    if (name === '' && district === '') return true;
    if (name.length < 2 || district === '')
      this.problems.refuse(
        'text',
        { row },
        { zh: '要有地名和所属区县', en: 'a place needs its name and its district' },
      );
    else this.places.push({ name, district });
    return !this.problems.isHopeless;
  }

  private use(headings: readonly string[]): void {
    const name = headings.findIndex((heading) => nameHeading.test(heading));
    const district = headings.findIndex((heading) => districtHeading.test(heading));
    if (name < 0 || district < 0)
      this.problems.refuse(
        'header',
        { row: 1 },
        { zh: '要有 name 和 district 两列', en: 'the columns name and district are needed' },
      );
    this.at = { name, district };
  }
}
