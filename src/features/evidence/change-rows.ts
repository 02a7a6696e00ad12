import { cellFlags } from '@/analysis/tables';
import type { Change, Rerun } from '@/data';
import { formatNumber, type Language } from '@/i18n';
import { strings } from './strings';

/** One line of the list of changes: where, in which column, what it was, what it is. */
interface ChangeRow {
  readonly where: string;
  readonly column: string;
  readonly before: string;
  readonly now: string;
}

const statuses = ['provisional', 'estimated', 'revised', 'forecast'] as const;

/** The changes of a rerun in words: cells with all digits that differ, flags, units, columns, rows, words of columns and codes. */
export function changeRows(
  { difference, words: changed }: Rerun,
  labels: (name: string) => string,
  language: Language,
): readonly ChangeRow[] {
  const words = strings[language];
  const flagsText = (flags: number) =>
    statuses
      .filter((name) => (flags & cellFlags[name]) !== 0)
      .map((name) => words.flags[name])
      .join(language === 'zh' ? '、' : ', ') || words.final;
  const rowOf = (change: Change): ChangeRow => {
    switch (change.kind) {
      case 'value': {
        const text = (cell: typeof change.before) =>
          typeof cell === 'number' ? digitsOf(cell, change, language) : cell === null ? '—' : String(cell);
        return { where: change.row, column: labels(change.column), before: text(change.before), now: text(change.now) };
      }
      case 'flags':
        return {
          where: change.row,
          column: labels(change.column),
          before: flagsText(change.before),
          now: flagsText(change.now),
        };
      case 'unit':
        return {
          where: words.unit,
          column: labels(change.column),
          before: change.before ?? '—',
          now: change.now ?? '—',
        };
      case 'column-added':
        return { where: words.column, column: labels(change.column), before: '—', now: words.rowAdded };
      case 'column-removed':
        return { where: words.column, column: labels(change.column), before: words.rowRemoved, now: '—' };
      case 'row-added':
        return { where: change.row, column: '', before: '—', now: words.rowAdded };
      case 'row-removed':
        return { where: change.row, column: '', before: words.rowRemoved, now: '—' };
    }
  };
  return [
    ...(difference?.changes ?? []).map(rowOf),
    ...changed.map(({ column, code, before, now }) => ({
      where: code === null ? words.columnName : words.codeName(code),
      column,
      before: before[language],
      now: now?.[language] ?? '—',
    })),
  ];
}

/** Two figures that differ never read the same: as many decimals as show the difference. */
function digitsOf(value: number, { before, now }: Extract<Change, { kind: 'value' }>, language: Language): string {
  for (const digits of [4, 8]) {
    const texts = [before, now].map((cell) => (typeof cell === 'number' ? formatNumber(cell, language, digits) : ''));
    if (texts[0] !== texts[1]) return formatNumber(value, language, digits);
  }
  return String(value);
}
