import { quartiles } from '@/analysis/judgement';
import { Chart, expertAgreement, expertHeat, useChartLook } from '@/charts';
import { FigureSentence } from '@/figure-value';
import { formatDay, useStrings } from '@/i18n';
import { matterFigure } from '@/read-models';
import type { PlaceMatter } from '@/stage-view';
import { Card, EmptyState } from '@/ui';
import { DrawCard } from './draw/draw-card';
import { strings } from './place-strings';
import { RoundsCard } from './rounds/rounds-card';

/** The panel, what each signed, how far they agree; dissent is kept in sight. */
export function ExpertsTab({ matter }: { readonly matter: PlaceMatter }) {
  const { facts, summary } = matter;
  const words = useStrings(strings);
  const look = useChartLook();
  const { expertPanel, expertOpinions = [], expertItems = [] } = facts;
  if (!expertPanel)
    return (
      <div className="chart-grid">
        <Card className="full">
          <EmptyState title={words.none}>{words.noneBody}</EmptyState>
        </Card>
        <DrawCard />
      </div>
    );
  const boxes = expertItems.flatMap((_, item) => {
    const box = quartiles(expertOpinions.flatMap(({ scores }) => scores[item] ?? []));
    return box ? [box] : [];
  });
  const data = {
    items: boxes.length > 0 ? expertItems : [],
    experts: expertOpinions.map(({ name, scores }) => ({ name, scores })),
    boxes,
    w: matterFigure(summary, 'expert-agreement').value,
  };
  return (
    <div className="chart-grid">
      <p className="full hc-quiet">
        <strong>
          <FigureSentence
            say={(count = '', signed = '', w = '', dissent = '') => words.line(count, signed, w, dissent)}
            figures={[
              matterFigure(summary, 'experts'),
              matterFigure(summary, 'experts-signed'),
              matterFigure(summary, 'expert-agreement'),
              matterFigure(summary, 'experts-dissent'),
            ]}
          />
        </strong>{' '}
        {words.wMeans}
      </p>
      <Chart title={words.agreement} spec={expertAgreement(data, look)} source={words.source} />
      <Chart title={words.heat} spec={expertHeat(data, look)} source={words.source} />
      <RoundsCard matter={matter} source={words.source} />
      <Card className="full" title={words.opinions}>
        <div className="hc-scroll">
          <table className="hc-table">
            <thead>
              <tr>
                <th>{words.name}</th>
                <th>{words.field}</th>
                <th>{words.verdict}</th>
                <th>{words.signed}</th>
                <th>{words.interest}</th>
              </tr>
            </thead>
            <tbody>
              {expertPanel.map((expert) => {
                const opinion = expertOpinions.find(({ name }) => name === expert.name);
                return (
                  <tr key={`${expert.name}${expert.unit}`}>
                    <td>
                      {expert.name}
                      <div className="hc-faint">{expert.unit}</div>
                    </td>
                    <td>{expert.field}</td>
                    <td style={opinion?.verdict === 'disagree' ? { color: 'var(--hc-red)', fontWeight: 600 } : {}}>
                      {opinion ? words[opinion.verdict] : '—'}
                      <div className="hc-faint">{opinion?.feasibility}</div>
                    </td>
                    <td>{opinion?.signedOn ? formatDay(opinion.signedOn, look.language) : words.pending}</td>
                    <td>{expert.declaredOn ? formatDay(expert.declaredOn, look.language) : '—'}</td>
                  </tr>
                );
              })}
            </tbody>
          </table>
        </div>
      </Card>
    </div>
  );
}
