import type { ChartSpec, EnginePart } from '../chart-spec';

/** Parts a picture needs on the page: its own, and the brush where a stretch may be drawn. */
export const partsFor = (spec: ChartSpec, brushed: boolean): readonly EnginePart[] => [
  ...(spec.needs ?? []),
  ...(brushed && spec.stretch ? (['brush'] as const) : []),
];
