import type { ReactNode } from 'react';
import { type ChangeBasis, figureParts, formatChange, formatFigure, formatPeriod, useLanguage } from '@/i18n';
import { SparkLine } from './spark-line';
import { Tile, type TileProps } from './tile/tile';
import './chart.css';

interface KpiTileProps extends Omit<TileProps, 'sentence'> {
  readonly value: number | null;
  /** The stored unit: 万元, 件, %. */
  readonly unit: string;
  /** What the value is of: `2026-09`, `2026-01/2026-09`. */
  readonly period?: string;
  readonly isProvisional?: boolean;
  /** What it is held against; each is said in words, and none is coloured. */
  readonly against?: readonly { readonly basis: ChangeBasis; readonly value: number | null }[];
  /** Its course, oldest first. */
  readonly trend?: readonly (number | null)[];
  /** One more line said from the data. */
  readonly note?: ReactNode;
}

const provisional = { 'zh-CN': '初步数', en: 'provisional' };

/** One figure: large, with its unit, period, changes in words, and its course. Drawn without the chart engine. */
export function KpiTile({
  value,
  unit,
  period,
  isProvisional = false,
  against = [],
  trend = [],
  note,
  problem,
  ...tile
}: KpiTileProps) {
  const language = useLanguage();
  const { figure, unit: shown } = figureParts(value, unit, language);
  const told = problem ?? (value === null ? { kind: 'empty' as const } : null);
  const changes = against.flatMap(({ basis, value: before }) => {
    const text = formatChange(value, before, unit, basis, language);
    return text === '' ? [] : [text];
  });
  const when = [period ? formatPeriod(period, language) : '', isProvisional ? provisional[language] : '']
    .filter((part) => part !== '')
    .join(' · ');
  return (
    <Tile {...tile} problem={told} hasContent={value !== null} height={84}>
      <div className="kpi">
        <p className="kpi-figure" title={formatFigure(value, unit, language)}>
          <b>{figure}</b>
          {shown !== '' && <span>{shown}</span>}
        </p>
        <SparkLine values={trend} />
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
    </Tile>
  );
}
