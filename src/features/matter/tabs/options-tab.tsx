import { Chart, optionRobustness, optionsComparison, useChartLook } from '@/charts';
import type { DecisionFacts } from '@/core/law';
import { FigureSentence, firstShareText } from '@/figure-value';
import { bilingual, useStrings } from '@/i18n';
import type { MatterSummary } from '@/ports/matter-api';
import { matterFigure, optionRanking } from '@/read-models';
import { Card, EmptyState } from '@/ui';

const strings = bilingual(
  {
    noDraft: '还没有决策草案',
    draft: '决策草案',
    version: (n: number) => `第 ${n} 稿`,
    leads: (name: string, value: string, share: string) =>
      `${name}综合得分最高（${value} 分），在 ${share} 的权重组合中居首。`,
    compare: '方案比较',
    robust: '排序的稳健性',
    source: '事项案卷 · 方案比较',
    preferred: (name: string) => `倾向方案：${name}`,
    refused: '现有数据不足以排序（缺少数值、权重或准则）。',
    noReason: '没有写明倾向理由。',
    preference: '倾向方案的理由',
    bases: '依据',
    inForce: '有效',
    notInForce: '已失效',
    seeds: '按事项固定种子抽取 2,000 组权重',
  },
  {
    noDraft: 'No draft yet',
    draft: 'Draft',
    version: (n: number) => `Version ${n}`,
    leads: (name: string, value: string, share: string) =>
      `${name} scores highest (${value} of 100) and leads under ${share} of all weightings.`,
    compare: 'Options compared',
    robust: 'How robust the order is',
    source: 'dossier · options',
    preferred: (name: string) => `Preferred: ${name}`,
    refused: 'The data do not suffice for a ranking (values, weights or criteria are missing).',
    noReason: 'No reason for the preference is recorded.',
    preference: 'Why this option is preferred',
    bases: 'Legal basis',
    inForce: 'in force',
    notInForce: 'no longer in force',
    seeds: '2,000 weightings drawn with a seed fixed per matter',
  },
);

/** The draft, what it rests on, and the options side by side. */
export function OptionsTab({ facts, summary }: { readonly facts: DecisionFacts; readonly summary: MatterSummary }) {
  const words = useStrings(strings);
  const look = useChartLook();
  const { draftClauses, draftVersion, bases, criteria, preferredOption } = facts;
  if (!draftClauses)
    return (
      <Card>
        <EmptyState title={words.noDraft} />
      </Card>
    );
  const ranking = optionRanking(summary.id, facts);
  const data =
    ranking?.ok && criteria ? { criteria: criteria.map(({ name }) => name), options: ranking.value } : undefined;
  const [leader] = data?.options ?? [];
  return (
    <div className="chart-grid">
      {leader && (
        <p className="full hc-quiet">
          <strong>
            <FigureSentence
              say={(value = '', share = '') => words.leads(leader.name, value, share)}
              figures={[
                matterFigure(summary, 'option-value', leader.name),
                matterFigure(summary, 'option-first-share', leader.name),
              ]}
              texts={[(leader.value * 100).toFixed(0), firstShareText(summary, leader.name, look.language)]}
            />
          </strong>
        </p>
      )}
      {data && (
        <Chart
          className="wide"
          title={words.compare}
          small={preferredOption && words.preferred(preferredOption)}
          spec={optionsComparison(data, look)}
          source={words.source}
        />
      )}
      {data && (
        <Chart
          className="slim"
          title={words.robust}
          small={words.seeds}
          spec={optionRobustness(data, look)}
          source={words.source}
        />
      )}
      {ranking && !ranking.ok && (
        <Card className="full" title={words.compare}>
          <p className="say">{words.refused}</p>
        </Card>
      )}
      {preferredOption && (
        <Card className="full" title={words.preference} small={words.preferred(preferredOption)}>
          <p style={{ marginTop: 6, whiteSpace: 'pre-line' }} className={facts.preferenceReason ? '' : 'hc-quiet'}>
            {facts.preferenceReason ?? words.noReason}
          </p>
        </Card>
      )}
      <Card className="wide" title={words.draft} small={draftVersion && words.version(draftVersion)}>
        <dl className="hc-kv" style={{ marginTop: 10 }}>
          {draftClauses.map(({ no, text }) => [<dt key={`t${no}`}>{no}</dt>, <dd key={`d${no}`}>{text}</dd>])}
        </dl>
      </Card>
      <Card className="slim" title={words.bases}>
        <ul style={{ marginTop: 8 }}>
          {bases?.map(({ title, article, inForce }) => (
            <li
              key={`${title}${article}`}
              className="hc-quiet"
            >{`${title} ${article} · ${inForce ? words.inForce : words.notInForce}`}</li>
          ))}
        </ul>
      </Card>
    </div>
  );
}
