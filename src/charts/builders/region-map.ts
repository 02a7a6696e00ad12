import { axisScale, formatFigure, formatNumber, formatUnit } from '@/i18n';
import { type ChartBuilder, type MarkRow, type RegionOutlines, say } from '../chart-spec';
import { codeOfDistrict, districtOf, districts } from '../districts/codes';
import { baseOption } from '../option-parts';
import { number, plainText, said } from '../said';
import { tooltipFormatter } from '../tooltip';
import { spokenFigure } from './time-series-words';

export interface RegionMapData {
  readonly unit: string;
  /** By name or by division code (230103); a code is looked up among the districts of the city. */
  readonly values: readonly { readonly region: string; readonly value: number | null }[];
  /** Own outlines by the property `name`; the city's districts (示意) unless given. */
  readonly outlines?: RegionOutlines & { readonly regions: readonly string[] };
}

/** A figure by region. Regions without a value stay the colour of the ground, and what cannot be placed is said. */
export const regionMap: ChartBuilder<RegionMapData> = ({ unit, values, outlines }, look) => {
  const regions = outlines ? outlines.regions : districts;
  const known = new Set(regions);
  const placed = values.map((row) => ({ ...row, name: outlines ? row.region : districtOf(row.region) }));
  const lost = placed.filter(({ name }) => !known.has(name));
  const told = placed.flatMap(({ name, value }) => (value === null || !known.has(name) ? [] : [{ name, value }]));
  const ranked = [...told].sort((a, b) => b.value - a.value);
  const scale = axisScale(
    ranked.reduce((most, { value }) => Math.max(most, Math.abs(value)), 0),
    unit,
    look.language,
  );
  const figure = (value: number) => formatFigure(value, unit, look.language);
  const most = ranked[0];
  const least = ranked.at(-1);
  const strange =
    lost.length > 0
      ? say(
          look,
          `；${lost.length} 处不在图上：${lost
            .slice(0, 3)
            .map(({ region }) => region)
            .join('、')}`,
          `; ${lost.length} not on the map: ${lost
            .slice(0, 3)
            .map(({ region }) => region)
            .join(', ')}`,
        )
      : '';
  const peak = most && number('most', figure(most.value));
  const few = least && number('least', figure(least.value));
  const says =
    !most || !least || !peak || !few
      ? say(look, said`没有分区域的数据${strange}。`, said`No figures by region${strange}.`)
      : ranked.length === 1
        ? say(look, said`${most.name} ${peak}${strange}。`, said`${most.name} ${peak}${strange}.`)
        : say(
            look,
            said`${most.name}最高，${peak}；${least.name}最低，${few}${strange}。`,
            said`Highest in ${most.name}, ${peak}; lowest in ${least.name}, ${few}${strange}.`,
          );
  const sentence = plainText(says);
  const valueFor = new Map(told.map(({ name, value }) => [name, value]));
  const label = (name: string) => `${name} ${spokenFigure(valueFor.get(name) ?? null, unit, look)}`;
  const marks: readonly MarkRow[] = [
    {
      name: say(look, '区域，由高到低', 'Regions, highest first'),
      length: ranked.length,
      at: (index) => {
        const row = ranked[index];
        return row ? { label: label(row.name), key: row.name, seriesIndex: 0, dataIndex: index } : null;
      },
    },
  ];
  const low = Math.min(0, least?.value ?? 0) / scale.divisor;
  const high = (most?.value ?? 1) / scale.divisor;
  return {
    sentence,
    says,
    height: 300,
    table: {
      columns: [
        say(look, '区域', 'Region'),
        say(look, '代码', 'Code'),
        formatUnit(unit, look.language) || say(look, '数值', 'Value'),
      ],
      rows: placed.map(({ region, name, value }) => [
        known.has(name) ? name : region,
        outlines ? null : codeOfDistrict(name),
        value,
      ]),
    },
    needs: ['map'],
    marks,
    ...(outlines && { outlines: { name: outlines.name, geo: outlines.geo } }),
    option: {
      ...baseOption(look, sentence, 'amounts'),
      tooltip: {
        ...baseOption(look, sentence).tooltip,
        formatter: tooltipFormatter(({ name = '' }) => label(name)),
      },
      visualMap: {
        min: low,
        max: high > low ? high : low + 1,
        left: 0,
        bottom: 4,
        itemHeight: 80,
        itemWidth: 10,
        text: [scale.unit, ''],
        textStyle: { color: look.ink3, fontSize: 11 },
        formatter: (value: number) => formatNumber(value, look.language),
        inRange: { color: [...look.blues] },
        calculable: true,
      },
      series: [
        {
          type: 'map',
          map: outlines?.name ?? 'harbin',
          roam: false,
          label: { show: false },
          emphasis: { label: { show: true, color: look.ink }, itemStyle: { areaColor: look.stances[1] } },
          itemStyle: { borderColor: look.ink3, borderWidth: 0.6, areaColor: look.ground },
          select: { disabled: true },
          data: ranked.map(({ name, value }) => ({ name, value: value / scale.divisor })),
        },
      ],
    },
  };
};
