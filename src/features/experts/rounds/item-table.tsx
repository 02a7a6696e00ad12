import { formatNumber, formatShare, useLanguage, useStrings } from '@/i18n';
import type { roundFigures } from '@/read-models';
import { ScrollRegion } from '@/stage-view';
import { strings } from './strings';

/** The statistics people expect of a round, item by item. */
export function ItemTable({ figures: { items } }: { readonly figures: ReturnType<typeof roundFigures> }) {
  const words = useStrings(strings);
  const language = useLanguage();
  const number = (value: number | null | undefined) =>
    value === null || value === undefined ? '—' : formatNumber(Math.round(value * 100) / 100, language);
  const hasMoves = items.some(({ moved }) => moved);
  const heads = [
    words.count,
    words.mean,
    words.sd,
    words.cv,
    words.median,
    words.quartiles,
    words.full,
    ...(hasMoves ? [words.changed, words.shift] : []),
  ];
  return (
    <ScrollRegion label={words.table}>
      <table className="hc-table">
        <thead>
          <tr>
            <th>{words.item}</th>
            {heads.map((head) => (
              <th key={head} className="num">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {items.map(({ name, figures, moved }) => (
            <tr key={name}>
              <td style={{ minWidth: 110 }}>
                {name}
                {figures?.twoCamps && <span className="hc-tag">{words.twoCamps}</span>}
              </td>
              <td className="num">{figures?.count ?? 0}</td>
              <td className="num">{number(figures?.mean)}</td>
              <td className="num">{number(figures?.sd)}</td>
              <td className="num">{number(figures?.variation)}</td>
              <td className="num">{number(figures?.median)}</td>
              <td className="num">
                {figures ? `${number(figures.quartiles[0])}–${number(figures.quartiles[1])}` : '—'}
              </td>
              <td className="num">{figures ? formatShare(figures.fullScoreRate, language) : '—'}</td>
              {hasMoves && <td className="num">{moved ? formatShare(moved.changedShare, language) : '—'}</td>}
              {hasMoves && <td className="num">{number(moved?.medianShift)}</td>}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
