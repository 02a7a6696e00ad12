import { type ChartBuilder, say } from '../chart-spec';
import { baseOption, categoryAxis, legendOf, valueAxis } from '../option-parts';
import { number, plainText, said } from '../said';
import { seriesMarks } from '../series-marks';

export interface StageCount {
  readonly stage: string;
  /** Told to `onSelect`; the stage unless given. */
  readonly key?: string;
  readonly normal: number;
  /** Decided, not published yet. */
  readonly done: number;
  readonly due: number;
  readonly overdue: number;
}

/** Matters by stage, each bar split by light. */
export const stageFunnel: ChartBuilder<readonly StageCount[]> = (stages, look) => {
  const names = [
    say(look, '正常', 'On time'),
    say(look, '临期', 'Due soon'),
    say(look, '逾期', 'Overdue'),
    say(look, '已决定', 'Decided'),
  ];
  const sizeOf = ({ normal, due, overdue, done }: StageCount) => normal + due + overdue + done;
  const total = stages.reduce((sum, row) => sum + sizeOf(row), 0);
  const largest = Math.max(...stages.map(sizeOf));
  const most = stages.filter((row) => sizeOf(row) === largest).map(({ stage }) => stage);
  const late = stages.reduce((sum, { overdue }) => sum + overdue, 0);
  const [all, peak, overdue] = [number('total', total), number('largest', largest), number('overdue', late)];
  const says =
    most.length > 0
      ? say(
          look,
          said`${all} 件在办事项，最多的是${most.map((name) => `“${name}”`).join('和')}，${most.length > 1 ? '各 ' : ''}${peak} 件；${overdue} 件逾期。`,
          said`${all} matters under way, most of them in ${most.map((name) => `“${name}”`).join(' and ')} (${peak}${most.length > 1 ? ' each' : ''}); ${overdue} overdue.`,
        )
      : say(look, said`没有在办事项。`, said`No matters under way.`);
  const sentence = plainText(says);
  const bar = (name: string | undefined, color: string, pick: (row: StageCount) => number) => ({
    name,
    type: 'bar' as const,
    stack: 'all',
    barMaxWidth: 14,
    itemStyle: { color, borderColor: look.paper, borderWidth: 1 },
    data: stages.map((row) => ({ value: pick(row), name: row.stage })),
  });
  return {
    sentence,
    says,
    height: Math.max(180, 46 + stages.length * 24),
    table: {
      columns: [say(look, '阶段', 'Stage'), ...names],
      rows: stages.map((row) => [row.stage, row.normal, row.due, row.overdue, row.done]),
    },
    needs: ['bars'],
    marks: seriesMarks(
      {
        series: names,
        items: stages.map(({ stage, key = stage }) => ({ name: stage, key })),
        value: (row, index) => {
          const stage = stages[index];
          return stage ? ([stage.normal, stage.due, stage.overdue, stage.done][row] ?? null) : null;
        },
      },
      look,
    ),
    option: {
      ...baseOption(look, sentence),
      legend: {
        ...legendOf(look, names),
        data: names.map((name, index) => ({ name, icon: ['circle', 'triangle', 'rect', 'roundRect'][index] })),
      },
      grid: { left: 4, right: 12, top: 30, bottom: 4, outerBoundsMode: 'same', outerBoundsContain: 'axisLabel' },
      xAxis: valueAxis(look, { minInterval: 1 }),
      yAxis: categoryAxis(
        look,
        stages.map(({ stage }) => stage),
        { inverse: true },
      ),
      series: [
        bar(names[0], look.blues[3] ?? look.act, (r) => r.normal),
        bar(names[1], look.amber, (r) => r.due),
        bar(names[2], look.red, (r) => r.overdue),
        bar(names[3], look.ink3, (r) => r.done),
      ],
    },
  };
};
