import { formatCount, formatShares } from '@/i18n';
import { type ChartBuilder, type ChartLook, say } from '../chart-spec';
import { baseOption, categoryAxis, legendOf, valueAxis } from '../option-parts';
import { number, plainText, said } from '../said';
import { seriesMarks } from '../series-marks';
import { tooltipFormatter } from '../tooltip';

interface Stance {
  readonly oppose: number;
  readonly conditional: number;
  readonly support: number;
  readonly none: number;
}
export interface ThemeStance extends Stance {
  readonly theme: string;
  readonly clause: string | null;
}

const keys = ['oppose', 'conditional', 'support', 'none'] as const;
const stanceNames = (look: ChartLook) => [
  say(look, '反对', 'Oppose'),
  say(look, '有条件赞成', 'With conditions'),
  say(look, '赞成', 'Support'),
  say(look, '未表态', 'No stance'),
];
const sum = (row: Stance) => row.oppose + row.conditional + row.support + row.none;
/** The same as parts of one; zero where nobody spoke. */
const sharesOf = (row: Stance): Stance => {
  const whole = Math.max(1, sum(row));
  return {
    oppose: row.oppose / whole,
    conditional: row.conditional / whole,
    support: row.support / whole,
    none: row.none / whole,
  };
};

const series = (rows: readonly Stance[], look: ChartLook, names: readonly string[], width: number) =>
  keys.map((key, index) => ({
    name: names[index],
    type: 'bar' as const,
    stack: 's',
    barMaxWidth: width,
    itemStyle: { color: look.stances[index], borderColor: look.paper, borderWidth: 1 },
    data: rows.map((row) => row[key]),
  }));

const stanceMarks = (
  rows: readonly Stance[],
  titles: readonly string[],
  look: ChartLook,
  key?: (series: number) => string,
) =>
  seriesMarks(
    {
      series: stanceNames(look),
      items: titles.map((name) => ({ name })),
      value: (row, index) => rows[index]?.[keys[row] ?? 'none'] ?? null,
      ...(key && { key }),
    },
    look,
  );

export interface StanceData extends Stance {
  /** The same views in parts, largest first: by the way they came. Each is drawn as shares of its own whole. */
  readonly parts?: readonly (Stance & { readonly name: string })[];
}

/** How many oppose, agree under conditions, support, take no stance: one bar of all, and one for each part. */
export const stanceBar: ChartBuilder<StanceData> = (data, look) => {
  const total = sum(data);
  const names = stanceNames(look);
  const [oppose, conditional, support, none] = formatShares(
    keys.map((key) => data[key]),
    look.language,
  );
  const { parts = [] } = data;
  const isSplit = parts.length > 1;
  const all = { ...data, name: isSplit ? say(look, '全部', 'All') : '' };
  const rows = isSplit ? [all, ...parts] : [all];
  const titles = rows.map(({ name }) => name);
  const [against, conditions, inFavour, silent] = [
    number('oppose', oppose ?? ''),
    number('conditional', conditional ?? ''),
    number('support', support ?? ''),
    number('none', none ?? ''),
  ];
  const says =
    total === 0
      ? say(look, said`还没有可统计的意见。`, said`No comments to count yet.`)
      : say(
          look,
          said`反对 ${against}，有条件赞成 ${conditions}，赞成 ${inFavour}，未表态 ${silent}。`,
          said`${against} oppose, ${conditions} agree under conditions, ${inFavour} support, ${silent} take no stance.`,
        );
  const sentence = plainText(says);
  const marks = stanceMarks(rows, titles, look, (index) => keys[index] ?? ''); // a part of a bar stands for its stance
  return {
    sentence,
    says,
    height: isSplit ? 64 + rows.length * 36 : 96,
    table: {
      columns: [...(isSplit ? [say(look, '途径', 'Came by')] : []), ...names],
      rows: rows.map((row) => [...(isSplit ? [row.name] : []), ...keys.map((key) => row[key])]),
    },
    needs: ['bars'],
    marks,
    option: {
      ...baseOption(look, sentence),
      tooltip: {
        ...baseOption(look, sentence).tooltip,
        formatter: tooltipFormatter(
          ({ seriesIndex = 0, dataIndex = 0 }) => marks[seriesIndex]?.at(dataIndex)?.label ?? null,
        ),
      },
      legend: { ...legendOf(look, names), left: 0 },
      grid: isSplit
        ? { left: 4, right: 4, top: 34, bottom: 4, outerBoundsMode: 'same', outerBoundsContain: 'axisLabel' }
        : { left: 0, right: 0, top: 34, bottom: 8 },
      xAxis: { type: 'value', show: false, max: 1 },
      yAxis: isSplit ? categoryAxis(look, titles, { inverse: true }) : { type: 'category', data: titles, show: false },
      series: series(rows.map(sharesOf), look, names, isSplit ? 18 : 26),
    },
  };
};

/** Themes by size, each split by stance. */
export const themesByStance: ChartBuilder<readonly ThemeStance[]> = (themes, look) => {
  const names = stanceNames(look);
  const first = themes[0];
  const size = first && number('largest', formatCount(sum(first), look.language));
  const says =
    first && size
      ? say(
          look,
          said`最集中的诉求是“${first.theme}”，${size} 条${first.clause ? `，与草案${first.clause}有关` : ''}。`,
          said`The largest theme is “${first.theme}” with ${size} comments${first.clause ? `, about ${first.clause} of the draft` : ''}.`,
        )
      : say(look, said`意见尚未归纳成类。`, said`The comments are not sorted into themes yet.`);
  const sentence = plainText(says);
  return {
    sentence,
    says,
    height: 56 + themes.length * 28,
    table: {
      columns: [say(look, '主题', 'Theme'), ...names],
      rows: themes.map((row) => [row.theme, ...keys.map((key) => row[key])]),
    },
    needs: ['bars'],
    marks: stanceMarks(
      themes,
      themes.map(({ theme }) => theme),
      look,
    ),
    option: {
      ...baseOption(look, sentence),
      legend: legendOf(look, names),
      grid: { left: 4, right: 24, top: 32, bottom: 4, outerBoundsMode: 'same', outerBoundsContain: 'axisLabel' },
      xAxis: valueAxis(look, { splitLine: { show: false } }),
      yAxis: categoryAxis(
        look,
        themes.map(({ theme }) => theme),
        {
          inverse: true,
          axisLabel: { color: look.ink, fontSize: 12, width: look.narrow ? 96 : 150, overflow: 'truncate' },
        },
      ),
      series: series(themes, look, names, 12),
    },
  };
};
