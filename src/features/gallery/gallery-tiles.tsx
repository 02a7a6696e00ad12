import { Bullet, Chart, ChartPreferencesControl, KpiTile, PivotTable, timeSeries, useChartLook } from '@/charts';
import { bilingual, useStrings } from '@/i18n';
import { Light, Tile, type TileProblem, type TileSource } from '@/ui';

const strings = bilingual(
  {
    owner: '市住建局（示例）',
    dataset: '供热投诉月报',
    complaints: '供热投诉',
    satisfaction: '群众满意率',
    budget: '供热补贴支出',
    unknown: '尚未公布的指标',
    progress: '年度任务',
    renovated: '改造完成面积',
    answered: '按期答复率',
    late: '逾期件数',
    pivot: '投诉：区县 × 类别',
    pivotSays: '道外区供热最多。',
    heating: '供热',
    parking: '停车',
    terms: '仅供决策研究，不得再传播',
    hint: '请换一个数据源，或去掉按区域的分组。',
    clause: '按区域分组',
    where: '第 17 行“金额”列：“约 3 万”',
    waiting: '市统计局的月报',
    age: '46 天前',
  },
  {
    owner: 'Housing bureau (sample)',
    dataset: 'monthly heating complaints',
    complaints: 'Heating complaints',
    satisfaction: 'Satisfaction',
    budget: 'Heating subsidies',
    unknown: 'Figure not yet published',
    progress: 'Tasks of the year',
    renovated: 'Floor area renovated',
    answered: 'Answered in time',
    late: 'Overdue cases',
    pivot: 'Complaints: district × kind',
    pivotSays: 'Heating in Daowai is largest.',
    heating: 'Heating',
    parking: 'Parking',
    terms: 'for study of the decision only, not to be passed on',
    hint: 'Choose another source, or drop the grouping by area.',
    clause: 'grouping by area',
    where: 'row 17, column “amount”: “about 30,000”',
    waiting: 'the monthly report of the statistics bureau',
    age: '46 days ago',
  },
);

/** The tiles that are no picture, and every reason why a tile has none. */
export function GalleryTiles() {
  const words = useStrings(strings);
  const look = useChartLook();
  const source: TileSource = {
    owner: words.owner,
    dataset: words.dataset,
    period: '2026-01/2026-10',
    dataAt: '2026-11-05',
    fetchedAt: '2026-11-23T00:30:00Z',
    now: '2026-11-23T01:00:00Z',
    freshness: 'ageing',
    share: 'conditional',
    shareTerms: words.terms,
    isSample: true,
  };
  const problems: readonly TileProblem[] = [
    { kind: 'loading', waitingFor: words.waiting },
    { kind: 'empty' },
    { kind: 'offline' },
    { kind: 'forbidden', need: 'login' },
    { kind: 'forbidden', need: 'grant', holder: words.owner, terms: words.terms },
    { kind: 'forbidden', need: 'never', holder: words.owner },
    { kind: 'unsupported', clause: words.clause, hint: words.hint },
    { kind: 'tooBig', cap: 1_000_000 },
    { kind: 'malformed', where: words.where },
    { kind: 'late', afterMs: 30_000 },
    { kind: 'busy', retryAfterMs: 12_000 },
    { kind: 'absent', what: words.dataset },
    { kind: 'aborted' },
    { kind: 'failed' },
  ];
  const overData: readonly TileProblem[] = [
    { kind: 'stale', age: words.age },
    { kind: 'cut', shown: 1_000, of: 48_210, why: 'cap' },
    { kind: 'offline' },
  ];
  const spec = timeSeries(
    {
      unit: '件',
      series: [
        {
          name: words.complaints,
          points: [2310, 880, 240, 130, 960, 2480].map((value, index) => ({ period: `2026-0${index + 3}`, value })),
        },
      ],
    },
    look,
  );
  return (
    <div className="chart-grid thirds">
      <KpiTile
        title={words.complaints}
        source={source}
        light={<Light kind="due" />}
        value={12_480}
        unit="件"
        period="2026-10"
        isProvisional
        against={[
          { basis: 'year', value: 14_100 },
          { basis: 'period', value: 9_600 },
        ]}
        course={[3120, 2840, 2310, 880, 240, null, 130, 180, 960, 12_480].map((value, index) => ({
          period: `2026-${String(index + 1).padStart(2, '0')}`,
          value,
          isProvisional: index === 9,
        }))}
      />
      <KpiTile
        title={words.satisfaction}
        source={source}
        value={88.4}
        unit="%"
        period="2026-Q3"
        against={[
          { basis: 'year', value: 87.2 },
          { basis: 'target', value: 90 },
        ]}
        course={[86, 87.2, 87.9, 88.4].map((value, index) => ({
          period: ['2025-Q4', '2026-Q1', '2026-Q2', '2026-Q3'][index] ?? '',
          value,
        }))}
      />
      <KpiTile
        title={words.budget}
        source={source}
        value={-41_230}
        unit="万元"
        period="2026-01/2026-10"
        against={[{ basis: 'year', value: 0 }]}
      />
      <KpiTile title={words.unknown} source={source} value={null} unit="件" />
      <Tile title={words.progress} source={source}>
        <div style={{ display: 'grid', gap: 10, marginTop: 8 }}>
          <Bullet label={words.renovated} value={312} target={480} unit="公顷" />
          <Bullet label={words.answered} value={96.2} target={95} unit="%" level="normal" />
          <Bullet label={words.late} value={7} target={3} unit="件" level="alarm" />
        </div>
      </Tile>
      <PivotTable
        title={words.pivot}
        sentence={words.pivotSays}
        source={source}
        unit="件"
        additive
        cells={[
          { row: '道里区', column: words.heating, value: 1240 },
          { row: '道里区', column: words.parking, value: 320 },
          { row: '道外区', column: words.heating, value: 2310 },
          { row: '南岗区', column: words.parking, value: null },
        ]}
      />
      {overData.map((problem) => (
        <Chart
          key={`over ${problem.kind}`}
          title={`${problem.kind}`}
          spec={spec}
          source={source}
          problem={problem}
          onRetry={() => {}}
        />
      ))}
      {problems.map((problem) => (
        <Chart
          key={JSON.stringify(problem)}
          title={problem.kind === 'forbidden' ? `${problem.kind} / ${problem.need}` : problem.kind}
          spec={null}
          source={words.owner}
          problem={problem}
          onRetry={() => {}}
          onRequest={() => {}}
        />
      ))}
      <ChartPreferencesControl />
    </div>
  );
}
