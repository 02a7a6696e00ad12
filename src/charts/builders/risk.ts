import { type ChartBuilder, say } from '../chart-spec';
import { between } from '../colour/between';
import { baseOption, categoryAxis, legendOf, valueAxis } from '../option-parts';
import { number, plainText, said } from '../said';
import { seriesMarks } from '../series-marks';
import { levelFirst, quotedNames } from './level-first';

export interface RiskPoint {
  readonly name: string;
  /** Told to `onSelect`, with those of the same cell; the name unless given. */
  readonly key?: string;
  /** Probability and impact, 0 to 1. */
  readonly p: number;
  readonly q: number;
}
export interface RiskMove extends RiskPoint {
  readonly pAfter: number;
  readonly qAfter: number;
  readonly owner: string | null;
}

const separator = '~';

/** What stands in a cell, from the key a selection tells. */
export const cellKeys = (key: string): readonly string[] => key.split(separator);

/** What the engine tells a drawing of its place. */
interface Plane {
  value(index: number): number;
  coord(point: readonly number[]): readonly number[];
  size(extent: readonly number[]): readonly number[];
}

const level = (value: number) => Math.min(4, Math.floor(value * 5));

/** Five by five: how many lie in each cell of probability and impact. `graveAbove`: probability times impact from which a risk is named as major. */
export const riskMatrix =
  (graveAbove: number): ChartBuilder<readonly RiskPoint[]> =>
  (points, look) => {
    const probability = [
      say(look, '很低', 'Very low'),
      say(look, '较低', 'Low'),
      say(look, '中等', 'Medium'),
      say(look, '较高', 'High'),
      say(look, '很高', 'Very high'),
    ];
    const impact = [
      say(look, '可忽略', 'Negligible'),
      say(look, '较小', 'Minor'),
      say(look, '中等', 'Medium'),
      say(look, '较大', 'Major'),
      say(look, '严重', 'Severe'),
    ];
    const cellsWith = new Map<string, RiskPoint[]>();
    for (const point of points) {
      const cell = `${level(point.p)}-${level(point.q)}`;
      cellsWith.set(cell, [...(cellsWith.get(cell) ?? []), point]);
    }
    const grave = points.filter(({ p, q }) => p * q > graveAbove);
    const [all, worse] = [number('all', points.length), number('grave', grave.length)];
    const named = (join: string) =>
      grave
        .map(({ name }) => name)
        .slice(0, 3)
        .join(join);
    const says =
      points.length === 0
        ? say(look, said`没有已评估的风险。`, said`No assessed risks.`)
        : grave.length > 0
          ? say(
              look,
              said`${all} 项中 ${worse} 项风险较大以上：${named('、')}。`,
              said`${worse} of ${all} are major or worse: ${named(', ')}.`,
            )
          : say(look, said`${all} 项均在一般及以下。`, said`All ${all} are moderate or less.`);
    const sentence = plainText(says);
    const cells = probability.flatMap((_, x) => impact.map((__, y) => [x, y, (x + 0.5) * (y + 0.5)]));
    const dots = [...cellsWith].map(([cell, inside]) => {
      const [x = 0, y = 0] = cell.split('-').map(Number);
      return {
        value: [x, y, inside.length],
        name: inside.map(({ name }) => name).join('、'),
        id: inside.map(({ key, name }) => key ?? name).join(separator),
      };
    });
    return {
      sentence,
      says,
      height: 260,
      table: {
        columns: [say(look, '风险', 'Risk'), say(look, '概率', 'Probability'), say(look, '影响', 'Impact'), 'R'],
        rows: points.map(({ name, p, q }) => [
          name,
          Number(p.toFixed(2)),
          Number(q.toFixed(2)),
          Number((p * q).toFixed(2)),
        ]),
      },
      marks: [
        {
          name: say(look, '风险', 'Risks'),
          length: dots.length,
          at: (index) => {
            const dot = dots[index];
            if (!dot) return null;
            const [x = 0, y = 0, count = 0] = dot.value;
            return {
              label: say(
                look,
                `概率${probability[x] ?? ''}、影响${impact[y] ?? ''}：${count} 项，${dot.name}`,
                `${probability[x] ?? ''} probability, ${impact[y] ?? ''} impact: ${count}, ${dot.name}`,
              ),
              key: dot.id,
              seriesIndex: 1,
              dataIndex: index,
              at: [x, y] as const,
            };
          },
        },
      ],
      option: {
        ...baseOption(look, sentence),
        grid: { left: 4, right: 8, top: 8, bottom: 22, outerBoundsMode: 'same', outerBoundsContain: 'axisLabel' },
        xAxis: categoryAxis(look, probability, {
          name: say(look, '发生概率', 'Probability'),
          nameLocation: 'middle',
          nameGap: 24,
          nameTextStyle: { color: look.ink3, fontSize: 11 },
          axisLabel: { color: look.ink3, fontSize: 11 },
        }),
        yAxis: categoryAxis(look, impact, { axisLabel: { color: look.ink3, fontSize: 11 } }),
        series: [
          {
            type: 'custom',
            data: cells,
            silent: true,
            renderItem: (_params: unknown, plane: Plane) => {
              const [width = 0, height = 0] = plane.size([1, 1]);
              const [x = 0, y = 0] = plane.coord([plane.value(0), plane.value(1)]);
              return {
                type: 'rect',
                shape: { x: x - width / 2 + 1, y: y - height / 2 + 1, width: width - 2, height: height - 2 },
                style: { fill: between([look.green, look.amber, look.red], plane.value(2) / 20), opacity: 0.22 },
              };
            },
          },
          {
            type: 'custom',
            data: dots,
            z: 3,
            renderItem: (_params: unknown, plane: Plane) => {
              const [x, y] = plane.coord([plane.value(0), plane.value(1)]);
              return {
                type: 'circle',
                shape: { cx: x, cy: y, r: 13 },
                style: { fill: look.paper, stroke: look.ink, lineWidth: 1.5 },
                textContent: {
                  style: { text: String(plane.value(2)), fill: look.ink, fontWeight: 'bold', fontSize: 12 },
                },
                textConfig: { position: 'inside' },
              };
            },
          },
        ],
      },
    };
  };

/** Each factor before and after its measures. */
export const riskBeforeAfter: ChartBuilder<readonly RiskMove[]> = (factors, look) => {
  const before = factors.map(({ p, q }) => Number((p * q).toFixed(3)));
  const after = factors.map(({ pAfter, qAfter }) => Number((pAfter * qAfter).toFixed(3)));
  const worst = levelFirst(
    factors.map(({ name, owner }, index) => ({ name, owner, r: after[index] ?? 0 })),
    ({ r }) => r,
  );
  const r = (worst[0]?.r ?? 0).toFixed(2);
  const owners = [...new Set(worst.flatMap(({ owner }) => owner || []))];
  const sentence = worst[0]
    ? say(
        look,
        `措施后最高的是${quotedNames(worst, 'zh')}，${r}${owners.length > 0 ? `，责任：${owners.join('、')}` : ''}。`,
        `After measures the gravest ${worst.length > 1 ? 'are' : 'is'} ${quotedNames(worst, 'en')}, ${r}${owners.length > 0 ? `, owner ${owners.join(', ')}` : ''}.`,
      )
    : say(look, '没有风险因素。', 'No risk factors.');
  const names = [say(look, '措施前', 'Before'), say(look, '措施后', 'After')];
  return {
    sentence,
    height: 66 + factors.length * 30,
    table: {
      columns: [say(look, '风险因素', 'Factor'), names[0] ?? '', names[1] ?? '', say(look, '责任单位', 'Owner')],
      rows: factors.map(({ name, owner }, index) => [name, before[index] ?? null, after[index] ?? null, owner]),
    },
    needs: ['axes'],
    marks: seriesMarks(
      {
        series: names,
        items: factors.map(({ name }) => ({ name })),
        value: (row, index) => (row === 0 ? before : after)[index] ?? null,
        seriesIndex: (row) => row + 2, // two series draw the bar between the points
      },
      look,
    ),
    option: {
      ...baseOption(look, sentence),
      legend: legendOf(look, names),
      grid: { left: 4, right: 16, top: 30, bottom: 4, outerBoundsMode: 'same', outerBoundsContain: 'axisLabel' },
      xAxis: valueAxis(look, { min: 0, max: 1 }),
      yAxis: categoryAxis(
        look,
        factors.map(({ name }) => name),
        {
          inverse: true,
          axisLabel: { color: look.ink, fontSize: 12, width: look.narrow ? 110 : 190, overflow: 'truncate' },
        },
      ),
      series: [
        { type: 'bar', stack: 'gap', silent: true, barWidth: 3, itemStyle: { color: 'transparent' }, data: after },
        {
          type: 'bar',
          stack: 'gap',
          silent: true,
          barWidth: 3,
          itemStyle: { color: look.line },
          data: before.map((value, index) => Math.max(0, value - (after[index] ?? 0))),
        },
        {
          name: names[0],
          type: 'scatter',
          symbol: 'diamond',
          symbolSize: 12,
          itemStyle: { color: look.red },
          data: before.map((value, index) => [value, index]),
        },
        {
          name: names[1],
          type: 'scatter',
          symbolSize: 11,
          itemStyle: { color: look.act },
          data: after.map((value, index) => [value, index]),
        },
      ],
    },
  };
};
