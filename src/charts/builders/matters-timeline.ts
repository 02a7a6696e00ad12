import { type ChartBuilder, say } from '../chart-spec';
import { baseOption } from '../option-parts';

export interface TimelineMatter {
  readonly id: string;
  readonly title: string;
  readonly promised: string | null;
  readonly earliest: string | null;
  readonly steps: readonly {
    readonly name: string;
    readonly stage: string;
    readonly from: string;
    readonly to: string;
    readonly statutory: boolean;
    readonly done: boolean;
  }[];
}
export interface TimelineData {
  readonly today: string;
  readonly matters: readonly TimelineMatter[];
}

const at = (day: string) => Date.parse(`${day}T00:00:00Z`);

/** Matters over time: stages as bars, what the law's minimum still takes hatched, promised day and earliest lawful day, today. */
export const mattersTimeline: ChartBuilder<TimelineData> = ({ today, matters }, look) => {
  const late = matters.filter(({ earliest, promised }) => earliest && promised && earliest > promised);
  const sentence =
    matters.length === 0
      ? say(look, '没有可画的事项。', 'No matters to draw.')
      : late.length > 0
        ? say(
            look,
            `${late.length} 件的最早可决策日晚于目录承诺时间。`,
            `${late.length} cannot lawfully be decided by their promised day.`,
          )
        : say(look, '各事项都能在承诺时间前依法决策。', 'All can lawfully be decided by their promised day.');
  const colour = (stage: string) =>
    ({
      drafting: look.blues[1],
      participation: look.blues[2],
      hearing: look.violet,
      experts: look.blues[3],
      risk: look.violet,
      competition: look.blues[2],
      legality: look.act,
      discussion: look.ink2,
      publication: look.green,
    })[stage] ?? look.blues[2];
  const bars = matters.flatMap((matter, row) =>
    matter.steps
      .filter(({ from, to }) => from < to)
      .map((step) => ({
        value: [row, at(step.from), at(step.to)],
        name: `${matter.title} · ${step.name}`,
        id: matter.id,
        step,
      })),
  );
  const points = (pick: (matter: TimelineMatter) => string | null) =>
    matters.flatMap((matter, row) => {
      const day = pick(matter);
      return day ? [{ value: [at(day), row], name: `${matter.title} ${day}`, id: matter.id }] : [];
    });
  const promisedName = say(look, '目录承诺', 'Promised');
  const earliestName = say(look, '最早可决策日', 'Earliest lawful day');
  return {
    sentence,
    height: 64 + matters.length * 32,
    table: {
      columns: [say(look, '事项', 'Matter'), promisedName, earliestName],
      rows: matters.map(({ title, promised, earliest }) => [title, promised, earliest]),
    },
    option: {
      ...baseOption(look, sentence),
      grid: { left: 8, right: 18, top: 26, bottom: 24, containLabel: true },
      legend: {
        data: [earliestName, promisedName],
        top: 0,
        right: 0,
        itemWidth: 9,
        itemHeight: 9,
        textStyle: { color: look.ink2, fontSize: 12 },
      },
      xAxis: {
        type: 'time',
        position: 'bottom',
        axisLabel: {
          color: look.ink3,
          fontSize: 11,
          hideOverlap: true,
          formatter: (value: number) => {
            const date = new Date(value);
            return say(
              look,
              `${date.getUTCMonth() + 1}月`,
              date.toLocaleString('en', { month: 'short', timeZone: 'UTC' }),
            );
          },
        },
        splitLine: { show: true, lineStyle: { color: look.line, opacity: 0.5 } },
        minInterval: 28 * 86_400_000,
        axisLine: { show: false },
        axisTick: { show: false },
      },
      yAxis: {
        type: 'category',
        inverse: true,
        data: matters.map(({ title }) => title),
        axisTick: { show: false },
        axisLine: { show: false },
        axisLabel: { color: look.ink, fontSize: 12, width: look.narrow ? 88 : 150, overflow: 'truncate' },
      },
      series: [
        {
          type: 'custom',
          data: bars,
          encode: { x: [1, 2], y: 0 },
          renderItem: (
            _params: unknown,
            api: { value(i: number): number; coord(p: number[]): number[]; size(p: number[]): number[] },
          ) => {
            const from = api.coord([api.value(1), api.value(0)]);
            const to = api.coord([api.value(2), api.value(0)]);
            const index = (_params as { dataIndex: number }).dataIndex; // echarts' own parameter object
            const step = bars[index]?.step;
            const height = 12;
            return {
              type: 'rect',
              shape: {
                x: from[0] ?? 0,
                y: (from[1] ?? 0) - height / 2,
                width: Math.max(2, (to[0] ?? 0) - (from[0] ?? 0)),
                height,
                r: 2,
              },
              style: {
                fill: colour(step?.stage ?? ''),
                opacity: step?.done || (step && step.to <= today) ? 1 : 0.45,
                stroke: look.paper,
                lineWidth: 1,
                ...(step?.statutory && !step.done && step.to > today && { lineDash: [3, 2], stroke: look.ink2 }),
              },
            };
          },
          markLine: {
            symbol: 'none',
            silent: true,
            label: { formatter: say(look, '今天', 'Today'), position: 'end', color: look.red, fontSize: 11 },
            lineStyle: { color: look.red, type: 'solid', width: 1 },
            data: [{ xAxis: at(today) }],
          },
        },
        {
          name: earliestName,
          type: 'scatter',
          symbol: 'circle',
          symbolSize: 9,
          itemStyle: { color: look.act, borderColor: look.paper, borderWidth: 1 },
          data: points(({ earliest }) => earliest),
          z: 5,
        },
        {
          name: promisedName,
          type: 'scatter',
          symbol: 'diamond',
          symbolSize: 11,
          itemStyle: { color: look.paper, borderColor: look.ink, borderWidth: 1.5 },
          data: points(({ promised }) => promised),
          z: 5,
        },
      ],
    },
  };
};
