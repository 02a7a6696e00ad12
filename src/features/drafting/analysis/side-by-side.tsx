import { valueWords } from '@/core/law';
import { formatNumber, shown, useLanguage, useStrings } from '@/i18n';
import { type PlaceMatter, ScrollRegion } from '@/stage-view';
import { Card } from '@/ui';
import { strings } from './strings';
import './analysis.css';

type Facts = PlaceMatter['facts'];

/** Options beside each other, criterion by criterion, with where each score comes from. */
export function SideBySide({ facts }: { readonly facts: Facts }) {
  const words = useStrings(strings);
  const language = useLanguage();
  const { options = [], criteria = [], weighting } = facts;
  const number = (value: number) => formatNumber(value, language);
  const notes: string[] = [];
  const noteOf = (row: number, at: number): number | undefined => {
    const source = options[row]?.sources?.[at];
    if (!source) return undefined;
    const kind = source.evidence
      ? words.evidenceNo(source.evidence)
      : (valueWords('options.sources.kind', source.kind)?.[language] ?? '');
    const line = `${kind}\n${source.told}`;
    const known = notes.indexOf(line);
    return known >= 0 ? known + 1 : notes.push(line);
  };
  const method = weighting && valueWords('weighting.method', weighting.method)?.[language];
  const rows = criteria.map((criterion, at) => {
    const scores = options.map((option) => option.scores[at] ?? null);
    const told = scores.flatMap((score) => score ?? []);
    const best = criterion.direction === 'up' ? Math.max(...told) : Math.min(...told);
    return (
      <tr key={criterion.name}>
        <th scope="row" className="lead">
          {criterion.branch && <span className="hc-faint">{`${criterion.branch} / `}</span>}
          {criterion.name}
          <div className="hc-faint">
            {[
              criterion.unit,
              valueWords('direction', criterion.direction)?.[language],
              words.scale(number(criterion.worst), number(criterion.best)),
              criterion.limit !== undefined && words.limit(number(criterion.limit)),
            ]
              .filter(Boolean)
              .join(' · ')}
          </div>
        </th>
        <td className="num" data-label={words.weight}>{`${number(Math.round(criterion.weight * 1000) / 10)}%`}</td>
        {options.map((option, row) => {
          const score = scores[row] ?? null;
          const range = option.ranges?.[at];
          const note = noteOf(row, at);
          const isMissed =
            criterion.limit !== undefined &&
            score !== null &&
            (criterion.direction === 'up' ? score < criterion.limit : score > criterion.limit);
          const word = criterion.levels?.find((level) => level.score === score)?.word;
          return (
            <td key={option.name} className={`num${isMissed ? ' missed' : ''}`} data-label={shown(option.name)}>
              {score === null ? words.noData : (word ?? number(score))}
              {note && <sup>{note}</sup>}
              {score !== null && score === best && new Set(told).size > 1 && (
                <span className="hc-tag">{words.best}</span>
              )}
              {range && <div className="hc-faint">{words.between(number(range.low), number(range.high))}</div>}
              {isMissed && <div className="hc-faint">{words.misses}</div>}
            </td>
          );
        })}
      </tr>
    );
  });
  return (
    <Card className="full" title={words.side} small={method && words.weighting(method, weighting.by)}>
      <ScrollRegion label={words.side}>
        <table className="hc-table stacked side-by-side">
          <thead>
            <tr>
              <th>{words.criterion}</th>
              <th className="num">{words.weight}</th>
              {options.map(({ name }) => (
                <th key={name} className="num">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>{rows}</tbody>
        </table>
      </ScrollRegion>
      <h3 className="side-sources">{words.sources}</h3>
      {notes.length === 0 ? (
        <p className="hc-faint">{words.noSources}</p>
      ) : (
        <ol className="sources">
          {notes.map((note, at) => {
            const [kind = '', told = ''] = note.split('\n');
            return <li key={note}>{words.sourceOf(at + 1, kind, told)}</li>;
          })}
        </ol>
      )}
    </Card>
  );
}
