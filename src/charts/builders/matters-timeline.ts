import { type ChartBuilder, say } from '../chart-spec';
import { baseOption } from '../option-parts';

export interface TimelineMatter {
  readonly id: string;
  readonly title: string;
  readonly promised: string | null;
  readonly earliest: string | null;
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
  /** How many there are, and how many of all cannot lawfully be decided by their promised day: drawn or not. */
  readonly of: { readonly matters: number; readonly late: number };
}

const at = (day: string) => Date.parse(`${day}T00:00:00Z`);

/** Matters over time: stages as bars, what the law's minimum still takes hatched, promised day and earliest lawful day, today. */
export const mattersTimeline: ChartBuilder<TimelineData> = ({ today, matters, of }, look) => {
  const isPart = matters.length < of.matters;
  const drawn = isPart
    ? { zh: `；下面画出最早的 ${matters.length} 件`, en: `; the soonest ${matters.length} are drawn` }
    : { zh: '', en: '' };
  const sentence =
    matters.length === 0
      ? say(look, '没有符合的事项。', 'No matter fits.')
      : of.late > 0
        ? say(
            look,
            `${of.matters} 件中 ${of.late} 件的最早可决策日晚于目录承诺时间${drawn.zh}。`,
            `${of.late} of ${of.matters} cannot lawfully be decided by their promised day${drawn.en}.`,
          )
        : say(
            look,
            `各事项都能在承诺时间前依法决策${drawn.zh}。`,
            `All can lawfully be decided by their promised day${drawn.en}.`,
          );
  const colours: Readonly<Record<string, string | undefined>> = {
    drafting: look.blues[1],
    participation: look.blues[2],
    hearing: look.violet,
    experts: look.blues[3],
    risk: look.violet,
    competition: look.blues[2],
    legality: look.act,
    discussion: look.ink2,
    publication: look.green,
  };
  const colour = (stage: string) => colours[stage] ?? look.blues[2] ?? look.act;
  const words: Readonly<Record<string, string>> = {
    drafting: say(look, '拟订草案', 'Drafting'),
    participation: say(look, '公众参与、公平竞争审查', 'Participation, fair competition'),
    hearing: say(look, '听证、风险评估', 'Hearing, risk'),
    experts: say(look, '专家论证', 'Experts'),
    legality: say(look, '合法性审查', 'Legality review'),
    discussion: say(look, '集体讨论', 'Discussion'),
    publication: say(look, '公布', 'Publication'),
  };
  const drawnStages = new Set(matters.flatMap(({ steps }) => steps.map(({ stage }) => stage)));
  const swatches = Object.entries(words)
    .filter(([stage]) =>
      [...drawnStages].some((own) => own === stage || (colour(own) === colour(stage) && !words[own])),
    )
    .map(([stage, label]) => ({ label, colour: colour(stage) }));
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
  const promisedName = say(look, '目录承诺', 'Promised');
  const earliestName = say(look, '最早可决策日', 'Earliest lawful day');
  return {
    sentence,
    height: 74 + matters.length * 32,
    swatches: isToCome
      ? [
          ...swatches,
          {
            label: say(look, '法定最短时间，尚未经过', 'least time the law asks for, still to pass'),
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
      rows: matters.map(({ title, promised, earliest, because, critical }) => [
        title,
        promised,
        earliest,
        because,
        critical.join(say(look, '、', ', ')),
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
            matter.earliest ? `${earliestName} ${matter.earliest}` : '',
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
        marks(
          earliestName,
          points(({ earliest }) => earliest),
          ([x, y]) => ({
            type: 'circle',
            shape: { cx: x, cy: y, r: 4.5 },
            style: { fill: look.act, stroke: look.paper, lineWidth: 1 },
          }),
        ),
        marks(
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
      ],
    },
  };
};

interface Plane {
  value(dimension: number): number;
  coord(point: readonly number[]): number[];
}

/** Marks on the rows, drawn by hand: the base of the engine suffices for the first picture a leader sees. */
const marks = (name: string, data: readonly object[], draw: (at: readonly [number, number]) => object) => ({
  name,
  type: 'custom',
  data,
  encode: { x: 0, y: 1 },
  z: 5,
  renderItem: (_params: unknown, plane: Plane) => {
    const [x = 0, y = 0] = plane.coord([plane.value(0), plane.value(1)]);
    return draw([x, y]);
  },
});

/** A vertical line through all rows, with its word below. */
const todayLine = (day: number, word: string, colour: string) => ({
  type: 'custom',
  silent: true,
  data: [{ value: [day, 0], name: word }],
  encode: { x: 0, y: 1 },
  z: 4,
  renderItem: (frame: { readonly coordSys: { readonly y: number; readonly height: number } }, plane: Plane) => {
    const [x = 0] = plane.coord([plane.value(0), 0]);
    const { y, height } = frame.coordSys;
    return {
      type: 'group',
      children: [
        { type: 'line', shape: { x1: x, y1: y, x2: x, y2: y + height }, style: { stroke: colour, lineWidth: 1 } },
        {
          type: 'text',
          x,
          y: y + height + 26,
          style: { text: word, fill: colour, fontSize: 11, align: 'center', verticalAlign: 'middle' },
        },
      ],
    };
  },
});
