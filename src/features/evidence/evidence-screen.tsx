import { useQuery } from '@tanstack/react-query';
import { Chart, indicatorTrend, useChartLook } from '@/charts';
import { bilingual, useLanguage, useStrings } from '@/i18n';
import { deskQueries, useServices } from '@/services';
import { Card, EmptyState, FailedState, Skeleton, Statement } from '@/ui';

const strings = bilingual(
  {
    title: (n: number) => `${n} 项城市数据`,
    sub: '每项数据都注明单位、责任单位和更新日期；空心点为初步数，断开处为没有数据。',
    updated: (day: string) => `更新 ${day}`,
    failed: '没有取到数据，请稍后再试。',
    none: '还没有接入数据',
    noneBody: '接入数据后端后，这里显示数据集和图表。',
  },
  {
    title: (n: number) => `${n} city figures`,
    sub: 'Each names its unit, owner and day of update; hollow points are provisional, gaps have no data.',
    updated: (day: string) => `updated ${day}`,
    failed: 'The figures could not be fetched; please try later.',
    none: 'No data connected yet',
    noneBody: 'Data sets and charts are shown here once a backend is connected.',
  },
);

/** The figures of the city beside its decisions, each with its owner and age. */
export function EvidenceScreen() {
  const words = useStrings(strings);
  const tongue = useLanguage() === 'zh-CN' ? 'zh' : 'en';
  const look = useChartLook();
  const { desk } = useServices();
  const { data, error, refetch } = useQuery(deskQueries.indicators(desk));
  if (error)
    return (
      <Card>
        <FailedState what={words.failed} retry={() => void refetch()} />
      </Card>
    );
  if (!data)
    return (
      <Card>
        <Skeleton lines={8} />
      </Card>
    );
  if (data.length === 0)
    return (
      <Card>
        <EmptyState title={words.none}>{words.noneBody}</EmptyState>
      </Card>
    );
  return (
    <>
      <Statement sub={words.sub}>{words.title(data.length)}</Statement>
      <div className="chart-grid">
        {data.map((series) => (
          <Chart
            key={series.id}
            title={series.name[tongue]}
            small={words.updated(series.updatedOn)}
            spec={indicatorTrend(
              { name: series.name[tongue], unit: series.unit[tongue], target: series.target, points: series.points },
              look,
            )}
            source={`${series.owner} · ${series.updatedOn}`}
          />
        ))}
      </div>
    </>
  );
}
