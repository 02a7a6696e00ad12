import { useState } from 'react';
import { bilingual, formatNumber, useLanguage, useStrings } from '@/i18n';
import { cellText } from './cell-text';
import type { ChartTable as TableData } from './chart-spec';

const strings = bilingual(
  {
    more: (shown: string, all: string) => `已显示 ${shown} / ${all} 行，再显示一些`,
    label: (title: string) => `${title}：数据表`,
  },
  { more: (shown, all) => `${shown} of ${all} rows shown; show more`, label: (title) => `${title}: data` },
);

const PAGE = 200;
/** Rows up to which a table is shown whole; a longer one scrolls in its own frame. */
const WHOLE = 40;
const isDay = (cell: unknown): boolean => typeof cell === 'string' && /^\d{4}-\d{2}(-\d{2})?$/.test(cell);

interface ChartTableProps {
  readonly title: string;
  readonly table: TableData;
  readonly height: number;
}

/** The data of a picture as a table; long ones a page at a time, downloads always whole. */
export function ChartTable({ title, table, height }: ChartTableProps) {
  const words = useStrings(strings);
  const language = useLanguage();
  const [shown, setShown] = useState(PAGE);
  const { columns, rows } = table;
  const visible = rows.slice(0, shown).map((cells, at) => ({ cells, key: `row ${at}` })); // rows have no name of their own, and two may be equal
  const heads = columns.map((name, at) => ({
    name,
    key: `${name} ${at}`,
    isNumber: rows.some((cells) => typeof cells[at] === 'number'),
  }));
  return (
    <section
      className="hc-scroll chart-table"
      style={rows.length > WHOLE ? { maxHeight: Math.max(height, 200) } : undefined}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region is reached by keyboard only when it takes focus
      tabIndex={0}
      aria-label={words.label(title)}
    >
      <table className="hc-table">
        <thead>
          <tr>
            {heads.map(({ name, key, isNumber }) => (
              <th key={key} className={isNumber ? 'num' : ''} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {visible.map(({ cells, key }) => (
            <tr key={key}>
              {heads.map((head, index) => {
                const cell = cells[index] ?? null;
                return (
                  <td key={head.key} className={head.isNumber ? 'num' : isDay(cell) ? 'day' : ''}>
                    {cellText(cell, language)}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
      {shown < rows.length && (
        <button type="button" className="hc-btn plain" onClick={() => setShown(shown + PAGE * 5)}>
          {words.more(formatNumber(shown, language, 0), formatNumber(rows.length, language, 0))}
        </button>
      )}
    </section>
  );
}
