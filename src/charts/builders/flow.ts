import { formatFigure, formatUnit } from '@/i18n';
import { type ChartBuilder, type MarkRow, say } from '../chart-spec';
import { baseOption, categoryColour } from '../option-parts';
import { tooltipFormatter } from '../tooltip';
import { spokenFigure } from './time-series-words';

interface FlowLink {
  readonly from: string;
  readonly to: string;
  readonly value: number;
}
export interface FlowData {
  readonly unit: string;
  readonly links: readonly FlowLink[];
}

/** Links in their order as far as they run one way; what would close a circle, or is not above zero, is set aside. */
function oneWay(links: readonly FlowLink[]): {
  readonly kept: readonly FlowLink[];
  readonly aside: readonly FlowLink[];
} {
  const next = new Map<string, string[]>();
  const leads = (from: string, to: string, seen = new Set<string>()): boolean => {
    if (from === to) return true;
    if (seen.has(from)) return false;
    seen.add(from);
    return (next.get(from) ?? []).some((step) => leads(step, to, seen));
  };
  const kept: FlowLink[] = [];
  const aside: FlowLink[] = [];
  for (const link of links) {
    if (link.value <= 0 || leads(link.to, link.from)) {
      aside.push(link);
      continue;
    }
    kept.push(link);
    next.set(link.from, [...(next.get(link.from) ?? []), link.to]);
  }
  return { kept, aside };
}

/** How amounts run from one place to the next: money by source and use, work orders from intake to unit. */
export const flow: ChartBuilder<FlowData> = ({ unit, links }, look) => {
  const { kept, aside } = oneWay(links);
  const names = [...new Set(kept.flatMap(({ from, to }) => [from, to]))];
  const sources = names.filter((name) => !kept.some(({ to }) => to === name));
  const total = kept.filter(({ from }) => sources.includes(from)).reduce((sum, { value }) => sum + value, 0);
  const most = [...kept].sort((a, b) => b.value - a.value)[0];
  const left =
    aside.length > 0
      ? say(
          look,
          `；${aside.length} 条回流或非正数未画，见表格`,
          `; ${aside.length} run back or are not above nought and are in the table alone`,
        )
      : '';
  const figure = (value: number) => formatFigure(value, unit, look.language);
  const sentence = most
    ? say(
        look,
        `共 ${figure(total)}，最大一股由“${most.from}”到“${most.to}”，${figure(most.value)}${left}。`,
        `${figure(total)} in all; the largest runs from “${most.from}” to “${most.to}”, ${figure(most.value)}${left}.`,
      )
    : say(look, `没有可画的流向${left}。`, `No flow to draw${left}.`);
  const linkLabel = ({ from, to, value }: FlowLink) =>
    say(
      look,
      `由${from}到${to} ${spokenFigure(value, unit, look)}`,
      `${from} to ${to}, ${spokenFigure(value, unit, look)}`,
    );
  const through = (name: string) =>
    Math.max(
      kept.filter(({ from }) => from === name).reduce((sum, { value }) => sum + value, 0),
      kept.filter(({ to }) => to === name).reduce((sum, { value }) => sum + value, 0),
    );
  const nodeLabel = (name: string) => `${name} ${spokenFigure(through(name), unit, look)}`;
  const marks: readonly MarkRow[] = [
    {
      name: say(look, '环节', 'Nodes'),
      length: names.length,
      at: (index) => {
        const name = names[index];
        return name === undefined ? null : { label: nodeLabel(name), key: name, seriesIndex: 0, dataIndex: index };
      },
    },
  ];
  return {
    sentence,
    height: Math.max(220, 60 + names.length * 22),
    table: {
      columns: [
        say(look, '由', 'From'),
        say(look, '到', 'To'),
        formatUnit(unit, look.language) || say(look, '数量', 'Amount'),
      ],
      rows: links.map(({ from, to, value }) => [from, to, value]),
    },
    needs: ['flow'],
    marks,
    option: {
      ...baseOption(look, sentence),
      tooltip: {
        ...baseOption(look, sentence).tooltip,
        formatter: tooltipFormatter(({ dataType, dataIndex = -1 }) => {
          const link = dataType === 'edge' ? kept[dataIndex] : undefined;
          return link ? linkLabel(link) : nodeLabel(names[dataIndex] ?? '');
        }),
      },
      series: [
        {
          type: 'sankey',
          left: 4,
          right: look.narrow ? 84 : 130,
          top: 8,
          bottom: 8,
          nodeWidth: 12,
          nodeGap: 12,
          draggable: false,
          emphasis: { focus: 'adjacency' },
          label: { color: look.ink, fontSize: 12, width: look.narrow ? 76 : 120, overflow: 'truncate' },
          lineStyle: { color: 'source', opacity: 0.3, curveness: 0.5 },
          data: names.map((name, index) => ({
            name,
            itemStyle: { color: categoryColour(look, index % 6), borderWidth: 0 },
          })),
          links: kept.map(({ from, to, value }) => ({ source: from, target: to, value })),
        },
      ],
    },
  };
};
