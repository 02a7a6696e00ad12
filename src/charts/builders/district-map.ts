import { type ChartBuilder, say } from '../chart-spec';
import { baseOption } from '../option-parts';
import { seriesMarks } from '../series-marks';

export interface DistrictValues {
  readonly unit: string;
  readonly values: readonly { readonly district: string; readonly value: number }[];
}

/** A figure by district of Harbin, on simplified outlines (示意). The map `harbin` is registered by `<Chart>`. */
export const districtMap: ChartBuilder<DistrictValues> = ({ unit, values }, look) => {
  const ranked = [...values].sort((a, b) => b.value - a.value);
  const top = ranked.slice(0, 2).map(({ district }) => district);
  const low = ranked.at(-1);
  const sentence =
    ranked.length === 0
      ? say(look, '没有分区县的数据。', 'No figures by district.')
      : say(
          look,
          `${top.join('、')}最高；${low?.district ?? ''}最低。`,
          `Highest in ${top.join(' and ')}; lowest in ${low?.district ?? ''}.`,
        );
  return {
    sentence,
    height: 280,
    table: {
      columns: [say(look, '区县', 'District'), unit],
      rows: ranked.map(({ district, value }) => [district, value]),
    },
    needs: ['map'],
    marks: seriesMarks(
      {
        series: [''],
        items: values.map(({ district }) => ({ name: district })),
        value: (_, index) => values[index]?.value ?? null,
        unit,
      },
      look,
    ),
    option: {
      ...baseOption(look, sentence, 'amounts'),
      visualMap: {
        min: 0,
        max: Math.max(1, ranked[0]?.value ?? 1),
        right: 0,
        bottom: 8,
        itemHeight: 80,
        itemWidth: 10,
        textStyle: { color: look.ink3, fontSize: 11 },
        inRange: { color: [...look.blues] },
        calculable: false,
      },
      series: [
        {
          type: 'map',
          map: 'harbin',
          roam: false,
          label: { show: false },
          emphasis: { label: { show: true, color: look.ink }, itemStyle: { areaColor: look.stances[1] } },
          itemStyle: { borderColor: look.paper, borderWidth: 0.8, areaColor: look.ground },
          select: { disabled: true },
          data: values.map(({ district, value }) => ({ name: district, value })),
        },
      ],
    },
  };
};
