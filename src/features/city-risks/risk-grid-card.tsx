import { Link } from '@tanstack/react-router';
import { latestRiskGradeBounds } from '@/core/law';
import { useStrings } from '@/i18n';
import { type AssessedMatter, riskGrid } from '@/read-models';
import { Card } from '@/ui';
import { strings } from './strings';

export interface NumberedMatter extends AssessedMatter {
  /** Its number in the table. */
  readonly number: number;
}

/** Likelihood across, impact upwards: the matters in each cell by number and name, each a link. On a phone the numbers alone are drawn. */
export function RiskGridCard({
  rows,
  when,
}: {
  readonly rows: readonly NumberedMatter[];
  readonly when: 'before' | 'after';
}) {
  const words = useStrings(strings);
  const grid = riskGrid(rows, when, latestRiskGradeBounds());
  return (
    <Card title={words[when]} say={words.gridSay}>
      <table className="risk-grid">
        <thead>
          <tr>
            <th scope="col">{`${words.impact} \\ ${words.likelihood}`}</th>
            {words.likelihoods.map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {grid.map((cells) => (
            <tr key={cells[0]?.impact}>
              <th scope="row">{words.impacts[cells[0]?.impact ?? 0]}</th>
              {cells.map(({ likelihood, grade, inside }) => (
                <td key={likelihood} className={grade}>
                  {inside.map(({ matter, number }) => (
                    <Link
                      key={matter.id}
                      to="/matters/$matterId"
                      params={{ matterId: matter.id }}
                      search={{ tab: 'risk' }}
                    >
                      <b>{number}</b> <span>{matter.title}</span>
                    </Link>
                  ))}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Card>
  );
}
