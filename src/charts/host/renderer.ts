import type { ChartSpec, EnginePart } from '../chart-spec';

/** Above so many values a canvas draws faster than SVG; below it SVG prints sharper and reads better. */
const MOST_IN_SVG = 5_000;

export const rendererFor = (spec: ChartSpec): 'svg' | 'canvas' => ((spec.size ?? 0) > MOST_IN_SVG ? 'canvas' : 'svg');

/** Parts a picture needs on the page: its own, its renderer, and the brush where a stretch may be drawn. */
export const partsFor = (spec: ChartSpec, brushed: boolean): readonly EnginePart[] => [
  ...new Set<EnginePart>([
    ...(spec.needs ?? []),
    ...(rendererFor(spec) === 'canvas' ? (['canvas'] as const) : []),
    ...(brushed && spec.stretch ? (['brush'] as const) : []),
  ]),
];
