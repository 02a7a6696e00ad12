import { useQuery } from '@tanstack/react-query';
import {
  Chart,
  districtMap,
  indicatorTrend,
  lightsByUnit,
  mattersTimeline,
  riskMatrix,
  stageFunnel,
  stanceBar,
  themesByStance,
  useChartLook,
} from '@/charts';
import type { CivilDate } from '@/core/kernel';
import { stageIds, stageWords } from '@/core/law';
import { formatDay, useLanguage, useStrings } from '@/i18n';
import { deskQueries, useServices } from '@/services';
import type { CockpitFilter, cockpitView } from './cockpit-view';
import { strings } from './strings';

interface BoardsProps {
  readonly view: ReturnType<typeof cockpitView>;
  readonly today: CivilDate;
  readonly onFilter: (filter: CockpitFilter) => void;
  readonly onOpen: (matterId: string) => void;
}

/** The pictures of the cockpit: each filters the rest or leads to the paper behind it. */
export function Boards({ view, today, onFilter, onOpen }: BoardsProps) {
  const words = useStrings(strings);
  const language = useLanguage();
  const tongue = language === 'zh-CN' ? 'zh' : 'en';
  const look = useChartLook();
  const { desk } = useServices();
  const { loudest } = view;
  const { data: indicators } = useQuery(deskQueries.indicators(desk));
  const { data: opinions } = useQuery({
    ...deskQueries.opinions(desk, loudest?.id ?? ''),
    enabled: loudest !== undefined,
  });
  const source = words.source(formatDay(today, language));
  const byDistrict = new Map<string, number>();
  for (const { district } of opinions ?? [])
    if (district) byDistrict.set(district, (byDistrict.get(district) ?? 0) + 1);
  const pickStage = (name: string) => {
    const stage = stageIds.find((id) => stageWords[id][tongue] === name);
    if (stage) onFilter({ stage });
  };
  const heard = loudest ? words.opinionSource(loudest.title) : source;
  return (
    <>
      <Chart
        className="lead"
        title={words.timeline}
        spec={mattersTimeline({ today, matters: view.timeline }, look)}
        source={source}
        onSelect={onOpen}
      />
      <div className="chart-grid thirds">
        <Chart title={words.stages} spec={stageFunnel(view.stages, look)} source={source} onSelect={pickStage} />
        <Chart
          title={words.voice}
          small={loudest?.title}
          spec={themesByStance(
            (loudest?.opinions?.themes ?? []).map(({ theme, clause, stance }) => ({ theme, clause, ...stance })),
            look,
          )}
          source={heard}
          {...(loudest && { onSelect: () => onOpen(loudest.id) })}
        />
        <Chart title={words.units} spec={lightsByUnit(view.units, look)} source={source} />
        <Chart
          title={words.map}
          small={words.sketch}
          spec={districtMap(
            { unit: words.map, values: [...byDistrict].map(([district, value]) => ({ district, value })) },
            look,
          )}
          source={heard}
        />
        <Chart title={words.risk} small={words.afterMeasures} spec={riskMatrix(view.risks, look)} source={source} />
        {loudest?.opinions && (
          <Chart
            title={words.stance}
            small={loudest.title}
            spec={stanceBar(loudest.opinions.stance, look)}
            source={heard}
          />
        )}
        {indicators?.slice(0, 3).map((series) => (
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
