import type { ChartLook } from './chart-spec';

/** The parts nearly every picture shares. */
export const textOf = (look: ChartLook, size = 12) => ({
  color: look.ink2,
  fontSize: size,
  fontFamily: '"PingFang SC","Microsoft YaHei","Noto Sans CJK SC",sans-serif',
});

export const baseOption = (look: ChartLook, sentence: string) => ({
  animation: look.motion,
  textStyle: textOf(look),
  aria: { enabled: true, label: { description: sentence } },
  tooltip: {
    trigger: 'item' as const,
    confine: true,
    backgroundColor: look.paper,
    borderColor: look.line,
    textStyle: { color: look.ink, fontSize: 12 },
  },
});

export const valueAxis = (look: ChartLook, more: object = {}) => ({
  type: 'value' as const,
  axisLabel: { color: look.ink3, fontSize: 11, hideOverlap: true },
  splitLine: { lineStyle: { color: look.line, opacity: 0.6 } },
  axisLine: { show: false },
  ...more,
});

export const categoryAxis = (look: ChartLook, data: readonly string[], more: object = {}) => ({
  type: 'category' as const,
  data: [...data],
  axisLabel: { color: look.ink2, fontSize: 12 },
  axisTick: { show: false },
  axisLine: { lineStyle: { color: look.line } },
  ...more,
});

export const legendOf = (look: ChartLook, data: readonly string[]) => ({
  data: [...data],
  top: 0,
  right: 0,
  itemWidth: 10,
  itemHeight: 10,
  itemGap: 12,
  textStyle: { color: look.ink2, fontSize: 12 },
});
