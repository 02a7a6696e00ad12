import { quartiles } from '@/analysis/judgement';
import { Chart, expertAgreement, expertHeat, useChartLook } from '@/charts';
import type { DecisionFacts } from '@/core/law';
import { FigureSentence } from '@/figure-value';
import { bilingual, useStrings } from '@/i18n';
import type { MatterSummary } from '@/ports/matter-api';
import { matterFigure } from '@/read-models';
import { Card, EmptyState } from '@/ui';

const strings = bilingual(
  {
    none: '还没有专家论证',
    noneBody: '选定专家并签署意见后，这里显示论证情况。',
    line: (n: string, signed: string, w: string, dissent: string) =>
      `${n} 人，署名 ${signed} 份，评分一致程度 W ${w}，${dissent} 人不同意。`,
    wMeans: 'W 为肯德尔和谐系数：1 表示各位专家对各项的排序完全一致，0 表示毫无一致；它不说明赞成还是反对。',
    agreement: '评分一致程度',
    heat: '逐人评分',
    opinions: '论证意见',
    name: '专家',
    field: '专业',
    verdict: '结论',
    agree: '同意',
    conditional: '有条件同意',
    disagree: '不同意',
    signed: '署名日',
    pending: '待签署',
    source: '专家论证意见（署名、盖章）',
    interest: '无利害关系声明',
  },
  {
    none: 'Not put before experts yet',
    noneBody: 'Shown here once the panel is chosen and opinions are signed.',
    line: (n: string, signed: string, w: string, dissent: string) =>
      `${n} {expert|experts}, ${signed} signed, agreement W ${w}, ${dissent} {disagrees|disagree}.`,
    wMeans:
      'W is Kendall’s coefficient of concordance: 1 means that all rank the items alike, 0 not at all; it does not say whether they approve.',
    agreement: 'How far the ratings agree',
    heat: 'Ratings one by one',
    opinions: 'Opinions',
    name: 'Expert',
    field: 'Field',
    verdict: 'Verdict',
    agree: 'Agrees',
    conditional: 'Agrees under conditions',
    disagree: 'Disagrees',
    signed: 'Signed',
    pending: 'not signed yet',
    source: 'expert opinions, signed and sealed',
    interest: 'No-interest statement',
  },
);

/** The panel, what each signed, how far they agree; dissent is kept in sight. */
export function ExpertsTab({ facts, summary }: { readonly facts: DecisionFacts; readonly summary: MatterSummary }) {
  const words = useStrings(strings);
  const look = useChartLook();
  const { expertPanel, expertOpinions = [], expertItems = [] } = facts;
  if (!expertPanel)
    return (
      <Card>
        <EmptyState title={words.none}>{words.noneBody}</EmptyState>
      </Card>
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
                    <td>{opinion?.signedOn ?? words.pending}</td>
                    <td>{expert.declaredOn ?? '—'}</td>
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
