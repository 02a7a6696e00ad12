import { type ChartBuilder, say } from '../chart-spec';
import { baseOption } from '../option-parts';
import { plainText } from '../said';
import { pointMarks, todayLine } from './timeline-marks';
import { type TimelineCounts, timelineSentence } from './timeline-sentence';
import { stageColours, stageSwatches } from './timeline-stages';

interface TimelineMatter {
  readonly id: string;
  readonly title: string;
  readonly promised: string | null;
  readonly earliest: string | null;
  /** No lawful decision is possible as the file stands; `because` says how many breaches bar it. */
  readonly isBlocked: boolean;
  /** Acts that set the earliest day, and the wait that does. */
  readonly critical: readonly string[];
  readonly because: string | null;
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
  /** Matters drawn, in this order. */
  readonly matters: readonly TimelineMatter[];
  readonly of: TimelineCounts;
}

const at = (day: string) => Date.parse(`${day}T00:00:00Z`);

/** Matters over time: stages as bars, what the law's minimum still takes hatched, promised day and earliest lawful day, today. */
export const mattersTimeline: ChartBuilder<TimelineData> = ({ today, matters, of }, look) => {
  const says = timelineSentence(of, matters.length, look);
  const sentence = plainText(says);
  const colour = stageColours(look);
  const swatches = stageSwatches(
    matters.flatMap(({ steps }) => steps.map((step) => step.stage)),
    look,
  );
  const isToCome = matters.some(({ steps }) =>
    steps.some(({ statutory, done, to }) => statutory && !done && to > today),
  );
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
  const promisedName = say(look, '承诺日', 'Promised');
  const earliestName = say(look, '最早可决策日', 'Earliest lawful day');
  const blockedName = say(look, '依现状不能依法决策', 'No lawful decision as things stand');
  const hasBlocked = matters.some(({ isBlocked }) => isBlocked);
  const due = ({ earliest, isBlocked }: TimelineMatter) => (isBlocked ? blockedName : earliest);
  return {
    sentence,
    says,
    height: 74 + matters.length * 32,
    swatches: isToCome
      ? [
          ...swatches,
          {
            label: say(look, '法定最短时间，尚未经过', 'statutory minimum, still to run'),
            colour: look.paper,
            isDashed: true,
          },
        ]
      : swatches,
    table: {
      columns: [
        say(look, '事项', 'Matter'),
        promisedName,
        earliestName,
        say(look, '最长的等待', 'Longest wait'),
        say(look, '关键环节', 'Critical acts'),
      ],
      rows: matters.map((matter) => [
        matter.title,
        matter.promised,
        due(matter),
        matter.because,
        matter.critical.join(say(look, '、', ', ')),
      ]),
    },
    marks: matters.map((matter, row) => {
      const own = bars.flatMap((bar, dataIndex) => (bar.value[0] === row ? [{ step: bar.step, dataIndex }] : []));
      return {
        name: matter.title,
        length: own.length,
        at: (index) => {
          const bar = own[index];
          if (!bar) return null;
          const { name, from, to } = bar.step;
          const stands = [
            matter.isBlocked
              ? (matter.because ?? blockedName)
              : matter.earliest
                ? `${earliestName} ${matter.earliest}`
                : '',
            matter.promised ? `${promisedName} ${matter.promised}` : '',
          ].filter((part) => part !== '');
          return {
            label: [`${matter.title} · ${name} ${say(look, `${from} 至 ${to}`, `${from} to ${to}`)}`, ...stands].join(
              say(look, '，', ', '),
            ),
            key: matter.id,
            seriesIndex: 0,
            dataIndex: bar.dataIndex,
          };
        },
      };
    }),
    option: {
      ...baseOption(look, sentence),
      useUTC: true, // days are civil days; a tick of local midnight would carry the month before
      grid: { left: 8, right: 18, top: 26, bottom: 34, outerBoundsMode: 'same', outerBoundsContain: 'axisLabel' },
      legend: {
        data: [
          { name: earliestName, icon: 'circle', itemStyle: { color: look.act } },
          {
            name: promisedName,
            icon: 'diamond',
            itemStyle: { color: look.paper, borderColor: look.ink, borderWidth: 1.5 },
          },
          ...(hasBlocked ? [{ name: blockedName, icon: 'rect', itemStyle: { color: look.red } }] : []),
        ],
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
        },
        todayLine(at(today), say(look, '今天', 'Today'), look.red),
        pointMarks(
          earliestName,
          points(({ earliest }) => earliest),
          ([x, y]) => ({
            type: 'circle',
            shape: { cx: x, cy: y, r: 4.5 },
            style: { fill: look.act, stroke: look.paper, lineWidth: 1 },
          }),
        ),
        pointMarks(
          promisedName,
          points(({ promised }) => promised),
          ([x, y]) => ({
            type: 'polygon',
            shape: {
              points: [
                [x, y - 5.5],
                [x + 5.5, y],
                [x, y + 5.5],
                [x - 5.5, y],
              ],
            },
            style: { fill: look.paper, stroke: look.ink, lineWidth: 1.5 },
          }),
        ),
        // It has no day: its square stands on today.
        ...(hasBlocked
          ? [
              pointMarks(
                blockedName,
                points(({ isBlocked }) => (isBlocked ? today : null)),
                ([x, y]) => ({
                  type: 'rect',
                  shape: { x: x - 4.5, y: y - 4.5, width: 9, height: 9 },
                  style: { fill: look.red, stroke: look.paper, lineWidth: 1 },
                }),
              ),
            ]
          : []),
      ],
    },
  };
};
