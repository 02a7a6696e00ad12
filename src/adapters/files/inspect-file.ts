import { err, ok, type Result } from '@/core/kernel';
import type {
  FileCard,
  FileField,
  FileReading,
  Findings,
  Inspection,
  NotInspected,
  ParseOptions,
} from '@/ports/file-import';
import { type RawCell, textOfRaw } from './cells/raw-cell';
import { openingOf } from './opening';
import { ProblemList } from './problem-list';
import { proposeCard, type RawTable } from './propose-card';
import { readFile } from './read-file';
import { readSource } from './read-source';
import type { TableRow } from './rows/table-row';
import type { RowSink } from './table-builder';

const LOOKED_AT = 2000;
const SHOWN = 50;

/** Takes the first rows as they come. */
class FirstRows implements RowSink {
  readonly problems = new ProblemList();
  readonly rows: TableRow[] = [];

  constructor(readonly columns?: readonly string[]) {}

  row(row: number, cells: readonly RawCell[], sum?: string): boolean {
    this.rows.push({ row, cells: [...cells], sum });
    return this.rows.length < LOOKED_AT;
  }
}

/**
 * Looks at a file without card: its first rows, a card to be confirmed, and, read through to the end by that card, what
 * would refuse it. `reading` holds what a person has said already.
 */
export async function inspectFile(
  bytes: Uint8Array,
  name: string,
  reading: FileReading = {},
): Promise<Result<Inspection, NotInspected>> {
  const source = await readSource(
    bytes,
    { name, reading },
    { grid: () => new FirstRows(), named: (columns) => new FirstRows(columns) },
  );
  if (!source.ok) {
    const { encoding, ...findings } = source.error;
    return err({ ...findings, ...(encoding && { choices: { encoding, ...nothingOpen } }) });
  }
  const { format, encoding, sheets, sink } = source.value;
  const found = { ...(encoding && { encoding }), ...(sheets && { sheets }) };
  if (sink.problems.refuses) return err({ ...sink.problems.findings(), choices: { ...found, ...nothingOpen } });
  const raw: RawTable = { rows: sink.rows, ...(sink.columns && { columns: sink.columns }) };
  const { headings, headingRows, data, open, proposed: first } = proposeCard(raw, name, reading);
  const draft = await readFile(bytes, name, draftCard(first));
  const proposed = draft.ok ? first : withCodes(first, draft.error);
  const read = proposed === first ? draft : await readFile(bytes, name, draftCard(proposed));
  const rows = read.ok ? read.value.table.rows : (read.error.rows ?? 0);
  const findings: Findings = read.ok ? read.value.findings : { problems: read.error.problems, total: read.error.total };
  const choices: ParseOptions = { ...found, ...(!raw.columns && { opening: openingOf(raw, headingRows) }), ...open };
  return ok({
    format,
    choices,
    rows,
    preview: {
      columns: headings,
      rows: data.slice(0, SHOWN).map(({ cells }) => headings.map((_, at) => textOfRaw(cells[at]))),
    },
    proposed,
    findings,
  });
}

const nothingOpen = { year: [], serialDates: [], dayOrder: [], blanks: [] } as const;

/** Columns proposed as figures in which an identifier stands further down are identifiers from the first row on; not where a unit is given: amounts are refused at their cell. */
function withCodes(proposed: Inspection['proposed'], { problems }: Findings): Inspection['proposed'] {
  const codes = new Set(
    problems.flatMap(({ code, column }) => (code === 'code-like' && column !== undefined ? [column] : [])),
  );
  return codes.size === 0
    ? proposed
    : {
        ...proposed,
        fields: proposed.fields.map((field) =>
          codes.has(field.column ?? field.name) && !field.unit ? asCode(field) : field,
        ),
      };
}

const asCode = ({ unit: _, adds: __, ...field }: FileField): FileField => ({ ...field, kind: 'code' });

/** Enough of a card to read by; owner and share type stay open until a person says them. */
export const draftCard = ({ title, fields, reading, period }: Inspection['proposed']): FileCard => ({
  about: {
    dataset: 'draft',
    title: { zh: title, en: title },
    owner: { name: '' },
    share: 'unknown',
    open: null,
    period: period ?? { from: '', to: '' },
    cycle: 'irregular',
    sourceAt: null,
    publishedAt: null,
    sample: false,
  },
  fields: [...fields],
  reading,
});
