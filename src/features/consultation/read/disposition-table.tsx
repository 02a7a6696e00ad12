import type { DecisionFacts } from '@/core/law';
import { FigureValue } from '@/figure-value';
import { useStrings } from '@/i18n';
import type { MatterSummary } from '@/ports/matter-api';
import { matterFigure } from '@/read-models';
import { Card } from '@/ui';
import { strings } from './opinion-strings';

interface DispositionProps {
  readonly summary: MatterSummary;
  readonly themes: NonNullable<DecisionFacts['opinionThemes']>;
}

/** How each theme of the record was dealt with, and why. */
export function DispositionTable({ summary, themes }: DispositionProps) {
  const words = useStrings(strings);
  return (
    <Card className="full" title={words.disposition}>
      <div className="hc-scroll">
        <table className="hc-table">
          <thead>
            <tr>
              <th>{words.theme}</th>
              <th>{words.clause}</th>
              <th className="num">{words.rows}</th>
              <th>{words.disposition}</th>
            </tr>
          </thead>
          <tbody>
            {themes.map(({ theme, clause, disposition, reason }) => (
              <tr key={theme}>
                <td>{theme}</td>
                <td style={{ whiteSpace: 'nowrap' }}>{clause ?? '—'}</td>
                <td className="num">
                  <FigureValue figure={matterFigure(summary, 'theme-size', theme)} quiet />
                </td>
                <td>
                  {disposition ? words[disposition] : words.open}
                  <div className="hc-faint">{reason}</div>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Card>
  );
}
