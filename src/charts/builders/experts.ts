import { counted } from '@/core/kernel';
import { type ChartBuilder, say } from '../chart-spec';
import { baseOption, categoryAxis, valueAxis } from '../option-parts';

export interface ExpertScores {
  readonly items: readonly string[];
  readonly experts: readonly { readonly name: string; readonly scores: readonly number[] }[];
  /** Five numbers per item: minimum, quartiles, maximum. */
  readonly boxes: readonly (readonly [number, number, number, number, number])[];
  /** Kendall's W, where it can be worked out. */
  readonly w: number | null;
}

/** How far the experts' ratings lie apart, item by item. */
export const expertAgreement: ChartBuilder<ExpertScores> = ({ items, experts, boxes, w }, look) => {
  const sentence =
    experts.length === 0
      ? say(look, '还没有专家评分。', 'No ratings yet.')
      : say(
          look,
          `${experts.length} 位专家对 ${items.length} 项评分，一致程度 W ${w === null ? '不能计算' : w.toFixed(2)}。`,
          `${counted(experts.length, 'expert')} rated ${counted(items.length, 'item')}; agreement W ${w === null ? 'cannot be worked out' : w.toFixed(2)}.`,
        );
  return {
    sentence,
    height: 70 + items.length * 30,
    table: {
      columns: [
        say(look, '事项', 'Item'),
        say(look, '最低', 'Min'),
        'Q1',
        say(look, '中位', 'Median'),
        'Q3',
        say(look, '最高', 'Max'),
      ],
      rows: boxes.map((box, index) => [items[index] ?? '', ...box]),
    },
    needs: ['axes'],
    marks: [
      {
        name: say(look, '事项', 'Items'),
        length: boxes.length,
        at: (index) => {
          const box = boxes[index];
          return box
            ? {
                label: say(
                  look,
                  `${items[index] ?? ''}，中位 ${box[2]}，中间一半 ${box[1]}—${box[3]}，最低 ${box[0]}，最高 ${box[4]}`,
                  `${items[index] ?? ''}, median ${box[2]}, middle half ${box[1]}–${box[3]}, from ${box[0]} to ${box[4]}`,
                ),
                key: items[index] ?? '',
                seriesIndex: 0,
                dataIndex: index,
              }
            : null;
        },
      },
    ],
    option: {
      ...baseOption(look, sentence, 'amounts'),
      grid: { left: 4, right: 14, top: 12, bottom: 4, outerBoundsMode: 'same', outerBoundsContain: 'axisLabel' },
      xAxis: valueAxis(look, { min: 1, max: 5, interval: 1 }),
      yAxis: categoryAxis(look, items, { inverse: true }),
      series: [
        {
          type: 'boxplot',
          boxWidth: [8, 14],
          itemStyle: { color: look.blues[0], borderColor: look.act },
          data: boxes.map((box) => [...box]),
        },
      ],
    },
  };
};

/** Pixels for the name of a column: on a phone the columns share what the names of the rows leave. */
const columnRoom = (columns: number, narrow: boolean): number => (narrow ? Math.floor(220 / Math.max(1, columns)) : 64);

/** Every rating of every expert. */
export const expertHeat: ChartBuilder<ExpertScores> = ({ items, experts }, look) => {
  const cells = experts.flatMap(({ scores }, row) => scores.map((score, column) => [column, row, score]));
  const low = experts.filter(({ scores }) => scores.some((score) => score <= 2)).length;
  const sentence =
    experts.length === 0
      ? say(look, '还没有专家评分。', 'No ratings yet.')
      : say(
          look,
          `${experts.length} 位专家中 ${low} 位对某项评分在 2 分及以下。`,
          `${low} of ${counted(experts.length, 'expert')} rated some item 2 or lower.`,
        );
  return {
    sentence,
    height: 60 + experts.length * 26,
    table: {
      columns: [say(look, '专家', 'Expert'), ...items],
      rows: experts.map(({ name, scores }) => [name, ...scores]),
    },
    needs: ['plane'],
    marks: experts.map(({ name, scores }, row) => ({
      name,
      length: scores.length,
      at: (column) => ({
        label: `${name}${say(look, '，', ', ')}${items[column] ?? ''} ${scores[column] ?? '—'}`,
        key: name,
        seriesIndex: 0,
        dataIndex: experts.slice(0, row).reduce((sum, expert) => sum + expert.scores.length, column),
      }),
    })),
    option: {
      ...baseOption(look, sentence, 'amounts'),
      grid: { left: 4, right: 8, top: 8, bottom: 4, outerBoundsMode: 'same', outerBoundsContain: 'axisLabel' },
      xAxis: categoryAxis(look, items, {
        axisLabel: {
          color: look.ink2,
          fontSize: 11,
          interval: 0,
          width: columnRoom(items.length, look.narrow),
          overflow: 'break',
        },
      }),
      yAxis: categoryAxis(
        look,
        experts.map(({ name }) => name),
        { inverse: true },
      ),
      visualMap: { show: false, min: 1, max: 5, inRange: { color: [...look.blues] } },
      series: [
        {
          type: 'heatmap',
          data: cells,
          itemStyle: { borderColor: look.paper, borderWidth: 2 },
          label: { show: true, fontSize: 11, color: look.ink, textBorderColor: look.paper, textBorderWidth: 2 },
        },
      ],
    },
  };
};
