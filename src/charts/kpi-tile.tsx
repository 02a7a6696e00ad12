import { type ReactNode, useState } from 'react';
import { isCivilDate } from '@/core/kernel';
import {
  bilingual,
  type ChangeBasis,
  figureParts,
  formatChange,
  formatFigure,
  formatMonthDay,
  formatPeriod,
  useStrings,
} from '@/i18n';
import { TableButton, Tile, type TileProps } from '@/ui';
import { ChartTable } from './chart-table';
import { exportEntries } from './exports/export-entries';
import { type CoursePoint, courseTable } from './kpi-course';
import { SparkLine } from './spark-line';
import { useChartLook } from './use-chart-look';
import './chart.css';

interface KpiTileProps extends Omit<TileProps, 'sentence'> {
  readonly value: number | null;
  /** The stored unit: 万元, 件, %. */
  readonly unit: string;
  /** What the value is of: `2026-09`, `2026-01/2026-09`. */
  readonly period?: string;
  readonly isProvisional?: boolean;
  /** The day its period is told up to, where it had not ended. */
  readonly partUntil?: string;
  /** What it is compared with; each is said in words, and none is coloured. */
  readonly against?: readonly { readonly basis: ChangeBasis; readonly value: number | null }[];
  /** Its course, oldest first. */
  readonly course?: readonly CoursePoint[];
  /** One more line said from the data. */
  readonly note?: ReactNode;
}

const strings = bilingual(
  { provisional: '初步数', part: (day: string) => `至${day}，初步数，不与整期相比`, join: '；' },
  { provisional: 'provisional', part: (day) => `to ${day}, provisional, not compared with a whole period`, join: '; ' },
);

/** The line shown beside the figure; the table and the files hold the whole course. */
const SHOWN = 24;
const picturing = () => import('./kpi-picture');

/** One figure: large, with its unit, period, changes in words, and its course. Drawn without the chart engine. */
export function KpiTile({
  value,
  unit,
  period,
  isProvisional = false,
  partUntil,
  against = [],
  course = [],
  note,
  problem,
  ...tile
}: KpiTileProps) {
  const words = useStrings(strings);
  const look = useChartLook();
  const { language } = look;
  const [asTable, setAsTable] = useState(false);
  const { figure, unit: shown } = figureParts(value, unit, language);
  const told = problem ?? (value === null ? { kind: 'empty' as const } : null);
  const changes = against.flatMap(({ basis, value: before }) => {
    const text = formatChange(value, before, unit, basis, language);
    return text === '' ? [] : [text];
  });
  const part = isCivilDate(partUntil) ? words.part(formatMonthDay(partUntil, language)) : '';
  const when = [period ? formatPeriod(period, language) : '', part || (isProvisional ? words.provisional : '')]
    .filter((part) => part !== '')
    .join(' · ');
  const figureInWords = formatFigure(value, unit, language);
  const points = course.length > 0 ? course : [{ period: period ?? '', value, isProvisional }];
  const table = courseTable(points, { name: tile.title, unit }, language);
  const entries = exportEntries(
    {
      title: tile.title,
      sentence: [figureInWords, when, ...changes].filter((part) => part !== '').join(words.join),
      source: tile.source,
      table,
      picture: async () =>
        points.length < 2 ? { table } : (await picturing()).coursePicture(points, { name: tile.title, unit }, look),
    },
    look,
  );
  return (
    <Tile
      {...tile}
      problem={told}
      hasContent={value !== null}
      height={84}
      entries={value === null ? [] : entries}
      buttons={<TableButton asTable={asTable} onChange={setAsTable} />}
    >
      {asTable ? (
        <ChartTable title={tile.title} table={table} height={200} />
      ) : (
        <div className="kpi">
          <p className="kpi-figure" title={figureInWords}>
            <b>{figure}</b>
            {shown !== '' && <span>{shown}</span>}
          </p>
          <SparkLine values={course.slice(-SHOWN).map((point) => point.value)} />
          {when !== '' && <p className="kpi-when">{when}</p>}
          {changes.length > 0 && (
            <ul className="kpi-changes">
              {changes.map((text) => (
                <li key={text}>{text}</li>
              ))}
            </ul>
          )}
          {note && <p className="kpi-note">{note}</p>}
        </div>
      )}
    </Tile>
  );
}
