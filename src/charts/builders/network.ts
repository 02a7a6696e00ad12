import { type ChartBuilder, say } from '../chart-spec';
import { baseOption, categoryColour } from '../option-parts';
import { tooltipFormatter } from '../tooltip';

export interface NetworkData {
  /** The largest first; `size` is what it is counted by. */
  readonly nodes: readonly { readonly name: string; readonly size: number }[];
  readonly links: readonly { readonly a: string; readonly b: string; readonly size: number }[];
  /** What sizes count: 次论证 / panels. */
  readonly unit: string;
}

/** At most so many nodes are drawn; the table holds all. */
const MOST = 40;

/** Nodes on a circle in their order, so that the picture is the same each time; thicker lines for what met more often. */
export const network: ChartBuilder<NetworkData> = ({ nodes, links, unit }, look) => {
  const shown = nodes.slice(0, MOST);
  const names = new Set(shown.map(({ name }) => name));
  const drawn = links.filter(({ a, b }) => names.has(a) && names.has(b));
  const largest = Math.max(1, ...shown.map(({ size }) => size));
  const thickest = Math.max(1, ...drawn.map(({ size }) => size));
  const [first] = links;
  const nodeLabel = ({ name, size }: NetworkData['nodes'][number]) =>
    say(look, `${name}，${size} ${unit}`, `${name}, ${size} ${unit}`);
  const linkLabel = ({ a, b, size }: NetworkData['links'][number]) =>
    say(look, `${a}与${b}同在 ${size} ${unit}`, `${a} and ${b} together: ${size} ${unit}`);
  const rest = nodes.length - shown.length;
  const sentence = first
    ? say(
        look,
        `共 ${nodes.length} 家；${linkLabel(first)}，没有哪两家更多${rest > 0 ? `；另 ${rest} 家见表格` : ''}。`,
        `${nodes.length} in all; ${linkLabel(first)}; no pair met more often${rest > 0 ? `; ${rest} more are in the table` : ''}.`,
      )
    : say(look, `共 ${nodes.length} 家，没有同在的。`, `${nodes.length} in all; none met another.`);
  const radius = look.narrow ? 90 : 150;
  // On a phone the names of the rest would lie over one another; the table and the marks tell them.
  const labelled = look.narrow ? 8 : shown.length;
  return {
    sentence,
    height: look.narrow ? 320 : 440,
    table: {
      columns: [say(look, '一方', 'One'), say(look, '另一方', 'The other'), unit],
      rows: links.map(({ a, b, size }) => [a, b, size]),
    },
    needs: ['network'],
    marks: [
      {
        name: say(look, '机构', 'Institutions'),
        length: shown.length,
        at: (index) => {
          const node = shown[index];
          return node ? { label: nodeLabel(node), key: node.name, seriesIndex: 0, dataIndex: index } : null;
        },
      },
    ],
    option: {
      ...baseOption(look, sentence),
      tooltip: {
        ...baseOption(look, sentence).tooltip,
        formatter: tooltipFormatter(({ dataType, dataIndex = -1 }) => {
          const link = dataType === 'edge' ? drawn[dataIndex] : undefined;
          const node = shown[dataIndex];
          return link ? linkLabel(link) : node ? nodeLabel(node) : '';
        }),
      },
      series: [
        {
          type: 'graph',
          layout: 'none',
          left: look.narrow ? 70 : 150,
          right: look.narrow ? 70 : 150,
          top: 52,
          bottom: 30,
          roam: false,
          preserveAspect: true,
          emphasis: { focus: 'adjacency' },
          label: {
            show: true,
            color: look.ink,
            fontSize: 12,
            width: look.narrow ? 64 : 140,
            overflow: 'truncate',
          },
          data: shown.map(({ name, size }, index) => {
            const angle = (2 * Math.PI * index) / shown.length - Math.PI / 2;
            const [x, y] = [Math.cos(angle), Math.sin(angle)];
            return {
              name,
              x: x * radius,
              y: y * radius,
              symbolSize: 8 + (22 * size) / largest,
              itemStyle: { color: categoryColour(look, 0) },
              label: {
                show: index < labelled,
                position: Math.abs(x) < 0.2 ? (y < 0 ? 'top' : 'bottom') : x > 0 ? 'right' : 'left',
              },
            };
          }),
          links: drawn.map(({ a, b, size }) => ({
            source: a,
            target: b,
            lineStyle: { color: look.ink3, width: 1 + (5 * (size - 1)) / thickest, opacity: 0.45, curveness: 0.12 },
          })),
        },
      ],
    },
  };
};
