import type { OpinionColumns, OpinionField } from '@/analysis/opinions';
import { type CivilDate, cleanText, readDay as dayAsWritten, shortened, type Words } from '@/core/kernel';
import { clauseNo } from '@/core/law';
import { formatDay } from '@/i18n';
import { holdsText, MAX_LINE, MAX_ROWS, MAX_TEXT, pseudonymOf, type ReceivedOpinion } from '@/ports/opinion-store';
import type { TableReader, TextTable } from '@/ports/table-reader';
import { stanceOf } from './stance-of';

export interface RowProblem {
  /** As a spreadsheet counts. */
  readonly row: number;
  readonly field: OpinionField;
  readonly words: Words;
}

export interface OpinionsRead {
  readonly opinions: readonly ReceivedOpinion[];
  /** Row of the source each opinion stands in. */
  readonly rows: readonly number[];
  readonly problems: readonly RowProblem[];
  /** Rows without a text: left out of the batch and told. */
  readonly aside: readonly number[];
  /** Opinions without a name: each counts as one person. */
  readonly unnamed: number;
  /** Received before the consultation opened, or after it closed: told, not refused. */
  readonly early: number;
  readonly late: number;
}

export interface ReadBy {
  readonly matterId: string;
  /** Id of the batch: makes the pseudonym of who gave no name. */
  readonly batch: string;
  /** Taken where a row tells none. */
  readonly channel: string;
  readonly receivedOn: CivilDate | null;
  readonly today: CivilDate;
  readonly opened?: CivilDate | undefined;
  readonly closed?: CivilDate | undefined;
  readonly readDay: TableReader['readDay'];
}

/** Opinions as the table tells them, and what is wrong by row and field. A table with a problem is not taken at all. */
export function readOpinions(table: TextTable, { header, at }: OpinionColumns, by: ReadBy): OpinionsRead {
  const opinions: ReceivedOpinion[] = [];
  const rows: number[] = [];
  const problems: RowProblem[] = [];
  const aside: number[] = [];
  const headings = header < 0 ? undefined : table[header];
  let unnamed = 0;
  for (const [index, cells] of table.entries()) {
    if (index <= header || cells.every((cell) => cell === '')) continue;
    const row = index + 1;
    const cell = (field: OpinionField): string => (at[field] === undefined ? '' : cleanText(cells[at[field]] ?? ''));
    const fault = (field: OpinionField, zh: string, en: string) => problems.push({ row, field, words: { zh, en } });
    if (opinions.length >= MAX_ROWS) {
      fault(
        'text',
        `一批最多 ${MAX_ROWS} 条，请分批导入。`,
        `At most ${MAX_ROWS} in one batch: please split the table.`,
      );
      break;
    }
    const text = cell('text');
    if (!holdsText(text)) {
      aside.push(row);
      continue;
    }
    if (headings && cells.slice(headings.length).some((one) => one !== ''))
      fault(
        'text',
        `这一行比表头多出单元格，正文可能在逗号处被截断；请给正文加引号后再导入。`,
        `This row has more cells than there are headings: the text may be cut at a comma. Put it in quotes and import again.`,
      );
    if (text.length > MAX_TEXT)
      fault(
        'text',
        `正文 ${text.length} 字，超过 ${MAX_TEXT} 字。`,
        `The text has ${text.length} characters, over ${MAX_TEXT}.`,
      );
    for (const field of ['channel', 'person', 'district', 'theme', 'clause'] as const)
      if (cell(field).length > MAX_LINE)
        fault(field, `超过 ${MAX_LINE} 字，可能对错了列。`, `Over ${MAX_LINE} characters: perhaps the wrong column.`);
    const receivedOn = dayOfRow(cell('receivedOn'), by, fault);
    const stance = stanceOf(cell('stance'));
    if (stance === undefined)
      fault(
        'stance',
        `看不懂“${shortened(cell('stance'), 20)}”。`,
        `“${shortened(cell('stance'), 20)}” is no stance we know.`,
      );
    const name = cell('person');
    if (name === '') unnamed += 1;
    opinions.push({
      receivedOn: receivedOn ?? '',
      channel: cell('channel') || cleanText(by.channel),
      district: cell('district') || null,
      stance: stance ?? 'none',
      theme: cell('theme') || null,
      clause: cell('clause') ? clauseNo(cell('clause')) : null,
      text,
      person: name === '' ? `N-${by.batch.slice(0, 12)}-${row}` : pseudonymOf(by.matterId, name),
    });
    rows.push(row);
  }
  const { opened, closed } = by;
  return {
    opinions,
    rows,
    problems,
    aside,
    unnamed,
    early: opened ? opinions.filter(({ receivedOn }) => receivedOn !== '' && receivedOn < opened).length : 0,
    late: closed ? opinions.filter(({ receivedOn }) => receivedOn > closed).length : 0,
  };
}

function dayOfRow(
  written: string,
  { receivedOn, today, readDay }: ReadBy,
  fault: (field: OpinionField, zh: string, en: string) => void,
): CivilDate | undefined {
  if (written === '') {
    if (receivedOn === null)
      fault('receivedOn', '没有日期；请在下面填收到日期。', 'No day: please fill in the day of receipt.');
    return receivedOn ?? undefined;
  }
  // A day without its year is read only where it cannot be a number.
  const day = readDay(written) ?? (written.includes('月') ? dayAsWritten(written, today) : undefined);
  if (day === undefined)
    fault('receivedOn', `看不懂“${shortened(written, 20)}”。`, `“${shortened(written, 20)}” is not a day.`);
  else if (day > today)
    fault('receivedOn', `${formatDay(day, 'zh')}晚于今天。`, `${formatDay(day, 'en')} is after today.`);
  return day;
}
