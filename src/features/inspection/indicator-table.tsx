import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import {
  countIndicator,
  type IndicatorFigure,
  type IndicatorUnit,
  indicatorGroups,
  indicatorIds,
  indicators,
} from '@/core/inspection';
import { FigureValue } from '@/figure-value';
import { formatCount, formatShare, type Language, useLanguage, useStrings } from '@/i18n';
import { LongRows, rowCount } from '@/panels/long-table';
import { indicatorFigure } from '@/read-models';
import { Card, Light } from '@/ui';
import { EventLinks } from './event-links';
import type { PortfolioMatter } from './read-portfolio';
import { strings } from './strings';

/** A figure as people read it; nothing to count over has no figure. */
export function figureText(
  figure: IndicatorFigure,
  language: Language,
  suffix: Readonly<Record<IndicatorUnit, string>>,
): string | null {
  const { unit } = indicators[figure.id];
  if (figure.value === null) return null;
  if (unit === 'share') return formatShare(figure.value, language, 1);
  const rounded = Math.round(figure.value * 10) / 10;
  return `${formatCount(rounded, language)}${suffix[unit]}`;
}

interface TableProps {
  readonly matters: readonly PortfolioMatter[];
  /** How many there are before any filter. */
  readonly of: number;
}

/** The indicators by group, each with its parts and the matters behind it. */
export function IndicatorTable({ matters, of }: TableProps) {
  const words = useStrings(strings);
  const language = useLanguage();
  return (
    <Card title={words.indicators} small={words.source}>
      <div className="indicator-groups">
        {indicatorGroups.map((group) => (
          <section key={group} className="indicator-group" aria-label={words.groups[group]}>
            <h3>{words.groups[group]}</h3>
            {indicatorIds
              .filter((id) => indicators[id].group === group)
              .map((id) => (
                <IndicatorRow
                  key={id}
                  title={indicators[id].title[language]}
                  figure={countIndicator(id, matters)}
                  matters={matters}
                  of={of}
                />
              ))}
          </section>
        ))}
      </div>
    </Card>
  );
}

interface RowProps {
  readonly title: string;
  readonly figure: IndicatorFigure;
  readonly matters: readonly PortfolioMatter[];
  readonly of: number;
}

function IndicatorRow({ title, figure, matters, of }: RowProps) {
  const words = useStrings(strings);
  const language = useLanguage();
  const text = figureText(figure, language, words.units);
  const asOf = matters[0]?.law.asOf;
  const [isOpen, setOpen] = useState(false);
  const number = (value: number) => formatCount(Math.round(value * 10) / 10, language);
  if (text === null)
    return (
      <p className="indicator none">
        <span>{title}</span>
        <Light kind="stopped" label={words.noFigure} />
      </p>
    );
  return (
    <details className="indicator" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        <span>{title}</span>
        <b>
          {asOf ? (
            <FigureValue
              quiet
              figure={indicatorFigure(
                figure,
                { among: matters.length < of ? 'filtered' : 'all', matters: matters.length },
                asOf,
              )}
              text={text}
            />
          ) : (
            text
          )}
        </b>
        <span className="hc-faint">
          {indicators[figure.id].unit === 'count'
            ? words.among(figure.contributions.length)
            : `${number(figure.numerator)} / ${number(figure.denominator)}`}
        </span>
      </summary>
      {isOpen && <Contributions figure={figure} matters={matters} />}
    </details>
  );
}

/** The matters a figure comes from, with the part of each. */
function Contributions({ figure, matters }: Pick<RowProps, 'figure' | 'matters'>) {
  const words = useStrings(strings);
  const language = useLanguage();
  const titles = new Map(matters.map(({ dossier, title }) => [dossier.id, title]));
  const number = (value: number) => formatCount(Math.round(value * 10) / 10, language);
  return (
    <table className="hc-table" aria-rowcount={rowCount(figure.contributions.length)}>
      <thead>
        <tr>
          <th>{words.matter}</th>
          <th className="num">{words.over}</th>
          <th>{words.events}</th>
        </tr>
      </thead>
      <LongRows rows={figure.contributions} columns={3} height={37}>
        {({ matterId, part, whole, events }, drawn) => (
          <tr key={matterId} {...drawn}>
            <td>
              <Link to="/matters/$matterId" params={{ matterId }} search={{ tab: 'inspection' }}>
                {titles.get(matterId) ?? matterId}
              </Link>
            </td>
            <td className="num">{`${number(part)} / ${number(whole)}`}</td>
            <td>
              <EventLinks matterId={matterId} events={events} />
            </td>
          </tr>
        )}
      </LongRows>
    </table>
  );
}
