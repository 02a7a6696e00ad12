import { expect, it } from 'vitest';
import { toSvg } from '../engine';
import { lookOf } from '../looks';
import { timeSeries } from './time-series';
import type { TimePoint } from './time-series-data';

const look = lookOf('light', 'zh');
const days = (count: number, told: (index: number) => Partial<TimePoint>): readonly TimePoint[] =>
  Array.from({ length: count }, (_, index) => ({
    period: new Date(Date.UTC(2026, 0, 1 + index)).toISOString().slice(0, 10),
    value: null,
    ...told(index),
  }));
/** Dots of the line, as the engine numbers them. */
const dotsOf = async (points: readonly TimePoint[]) => {
  const spec = timeSeries({ unit: '件', series: [{ name: '工单（示例）', points }] }, look);
  const svg = await toSvg(spec, 640, spec.height, look.paper);
  return svg.match(/ecmeta_data_index=/g)?.length ?? 0;
};

it('draws a day without neighbours as a dot, among however many', async () => {
  const lonely = (index: number) => (index % 30 === 5 ? { value: 40 + index } : {});
  expect(await dotsOf(days(20, lonely))).toBe(1);
  expect(await dotsOf(days(100, lonely))).toBe(4);
});
it('draws of a crowded line the dots that say something, and no others', async () => {
  expect(await dotsOf(days(100, (index) => ({ value: index })))).toBe(0);
  expect(
    await dotsOf(days(100, (index) => ({ value: index, ...(index > 97 && { status: 'provisional' as const }) }))),
  ).toBe(2);
});
