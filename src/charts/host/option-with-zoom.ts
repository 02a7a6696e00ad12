import type { ChartSpec } from '../chart-spec';

export interface Zoom {
  readonly start: number;
  readonly end: number;
}

/** The option with the zoom a reader chose and the brush, if there is one. */
export function optionWithZoom(spec: ChartSpec, zoom: Zoom | null, brushed: boolean): ChartSpec['option'] {
  const { option } = spec;
  const zooms = option.dataZoom;
  return {
    ...option,
    ...(zoom && Array.isArray(zooms) && { dataZoom: zooms.map((part: object) => ({ ...part, ...zoom })) }),
    ...(brushed &&
      spec.stretch && {
        brush: { xAxisIndex: 0, brushType: 'lineX', brushMode: 'single', throttleType: 'debounce', toolbox: [] },
      }),
  };
}
