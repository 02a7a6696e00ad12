import { shown } from '@/i18n';
import type { ChartLook } from './chart-spec';
import { tooltipFormatter } from './tooltip';

// As in `tokens.css`. Single quotes: the engine writes attributes as they are.
const han = "'PingFang SC','Microsoft YaHei','Noto Sans CJK SC'";
const latin = "'Hengce marks','Segoe UI',-apple-system,Roboto,'Helvetica Neue','Noto Sans','Liberation Sans',Arial";

/** The parts nearly every picture shares. */
const textOf = (look: ChartLook, size = 12) => ({
  color: look.ink2,
  fontSize: size,
  fontFamily: look.language === 'en' ? `${latin},${han},sans-serif` : `${han},sans-serif`,
});

/** Whether colours tell parts of a picture apart; where shades tell amounts, or there is one part, patterns would only cover it. */
type Colours = 'parts' | 'amounts';

/** What is read out for the picture as a whole, and the patterns of its parts. */
export const ariaOf = (look: ChartLook, sentence: string, colours: Colours = 'parts') => ({
  enabled: true,
  label: { description: sentence },
  decal: { show: look.patterns && colours === 'parts' },
});

export const baseOption = (look: ChartLook, sentence: string, colours: Colours = 'parts') => ({
  animation: look.motion,
  animationDuration: 0,
  animationDurationUpdate: look.motion ? 300 : 0,
  textStyle: textOf(look),
  aria: ariaOf(look, sentence, colours),
  tooltip: {
    trigger: 'item' as const,
    confine: true,
    backgroundColor: look.paper,
    borderColor: look.line,
    textStyle: { color: look.ink, fontSize: 12 },
    extraCssText: 'max-width:280px;white-space:normal;',
    formatter: tooltipFormatter(),
  },
});

export const valueAxis = (
  look: ChartLook,
  more: { readonly axisLabel?: object; readonly [part: string]: unknown } = {},
) => ({
  type: 'value' as const,
  splitLine: { lineStyle: { color: look.line, opacity: 0.6 } },
  axisLine: { show: false },
  ...more,
  axisLabel: { color: look.ink3, fontSize: 11, hideOverlap: true, ...more.axisLabel },
});

export const categoryAxis = (look: ChartLook, data: readonly string[], more: object = {}) => ({
  type: 'category' as const,
  data: [...data],
  axisLabel: { color: look.ink2, fontSize: 12 },
  axisTick: { show: false },
  axisLine: { lineStyle: { color: look.line } },
  ...more,
});

/** Pixels of a sign at 12 pixels, and of the longest name a legend has room for. */
const signWidth = (sign: string): number => (sign > '\u2e80' ? 12 : 6.5);
const LONGEST = 192;
const textWidth = (text: string): number => [...text].reduce((sum, sign) => sum + signWidth(sign), 0);

/** A name as a legend has room for; the tooltip and the table say it whole. */
function clipped(name: string): string {
  if (textWidth(name) <= LONGEST) return name;
  let width = signWidth('…');
  const fits = [...name].findIndex((sign) => {
    width += signWidth(sign);
    return width > LONGEST;
  });
  return `${[...name].slice(0, fits).join('').trimEnd()}…`;
}

/** Pixels a legend has beside: of a phone, and of half a sheet of the smallest desk. */
const LEGEND_WIDTH = { narrow: 290, wide: 360 };

/** Pixels of a legend above a picture, by the lines it is likely to take in the language it is read in. */
export function legendRoom(look: ChartLook, names: readonly string[]): number {
  const width = names.reduce((sum, name) => sum + 27 + textWidth(clipped(shown(name))), 0);
  return 8 + 20 * Math.max(1, Math.ceil(width / LEGEND_WIDTH[look.narrow ? 'narrow' : 'wide']));
}

export const legendOf = (look: ChartLook, data: readonly string[]) => ({
  data: [...data],
  top: 0,
  right: 0,
  itemWidth: 10,
  itemHeight: 10,
  itemGap: 12,
  formatter: (name: string) => clipped(name),
  textStyle: { color: look.ink2, fontSize: 12 },
});

/** A grid that leaves room for its labels by itself. */
export const gridOf = (more: object = {}) => ({
  left: 4,
  right: 14,
  top: 14,
  bottom: 4,
  outerBoundsMode: 'same' as const,
  outerBoundsContain: 'axisLabel' as const,
  ...more,
});

/** The colour of the n-th series; from the seventh on they share the colour of 其他. */
export const categoryColour = (look: ChartLook, index: number): string => look.categories[index] ?? look.other;
