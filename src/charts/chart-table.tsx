import { useState } from 'react';
import { bilingual, formatNumber, useLanguage, useStrings } from '@/i18n';
import type { ChartTable as TableData } from './chart-spec';

const strings = bilingual(
  {
    more: (shown: string, all: string) => `已显示 ${shown} / ${all} 行，再显示一些`,
    label: (title: string) => `${title}：数据表`,
  },
  { more: (shown, all) => `${shown} of ${all} rows shown; show more`, label: (title) => `${title}: data` },
);

const PAGE = 200;

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
  const heads = columns.map((name, at) => ({ name, key: `${name} ${at}`, isFirst: at === 0 }));
  return (
    <section
      className="hc-scroll chart-table"
      style={{ maxHeight: Math.max(height, 200) }}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region is reached by keyboard only when it takes focus
      tabIndex={0}
      aria-label={words.label(title)}
    >
      <table className="hc-table">
        <thead>
          <tr>
            {heads.map(({ name, key, isFirst }) => (
              <th key={key} className={isFirst ? '' : 'num'} scope="col">
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
                  <td key={head.key} className={typeof cell === 'number' ? 'num' : ''}>
                    {typeof cell === 'number' ? formatNumber(cell, language, 4) : (cell ?? '—')}
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
