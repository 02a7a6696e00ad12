import { render } from '@testing-library/react';
import { StrictMode } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { whenSettled } from '@/ui';
import { timeSeries } from '../builders/time-series';
import type { ChartSpec } from '../chart-spec';
import { engine, engineParts } from '../engine';
import { lookOf } from '../looks';
import { EngineHost } from './engine-host';

const specOf = (values: readonly number[], theme: 'light' | 'dark' = 'light'): ChartSpec =>
  timeSeries(
    {
      unit: '件',
      series: [{ name: '投诉', points: values.map((value, index) => ({ period: `2026-0${index + 1}`, value })) }],
    },
    lookOf(theme, 'zh'),
  );

const made = vi.fn(engine.init);
const drawn = vi.fn();
const onMark = vi.fn();

const hosted = (spec: ChartSpec, over: { readonly active?: boolean; readonly pixelRatio?: number } = {}) => (
  <StrictMode>
    <EngineHost
      className="ink"
      echarts={{ ...engine, init: made }}
      option={spec.option}
      spec={spec}
      renderer="svg"
      pixelRatio={over.pixelRatio ?? 1}
      active={over.active ?? true}
      atOnce={false}
      brushed={false}
      onMark={onMark}
      onStretch={() => undefined}
      onDrawn={drawn}
    />
  </StrictMode>
);
const box = () => document.querySelector<HTMLElement>('.ink') as HTMLElement; // shown before it is asked for
const instance = () => engine.getInstanceByDom(box());
const drawnTimes = (times: number) => vi.waitFor(() => expect(drawn).toHaveBeenCalledTimes(times));

beforeEach(async () => {
  await engineParts(['axes', 'svg', 'zoom']);
  for (const side of ['clientWidth', 'clientHeight', 'offsetWidth'] as const)
    vi.spyOn(HTMLElement.prototype, side, 'get').mockReturnValue(400);
  made.mockClear();
  drawn.mockClear();
  onMark.mockClear();
});
afterEach(() => vi.restoreAllMocks());

describe('the host of the engine', () => {
  it('makes one instance, also where React mounts twice, and keeps it through data and theme', async () => {
    const { rerender } = render(hosted(specOf([1, 2])));
    await drawnTimes(1);
    const first = instance();
    rerender(hosted(specOf([3, 4])));
    await drawnTimes(2);
    rerender(hosted(specOf([3, 4], 'dark')));
    await drawnTimes(3);
    expect(instance()).toBe(first);
    expect(made).toHaveBeenCalledOnce();
    expect(first?.getOption()).toMatchObject({ series: [{ data: [3, 4] }] });
  });

  it('makes it anew for other pixels, and leaves none behind', async () => {
    const spec = specOf([1, 2]);
    const { rerender, unmount } = render(hosted(spec));
    await drawnTimes(1);
    const first = instance();
    rerender(hosted(spec, { pixelRatio: 2 }));
    await drawnTimes(2);
    expect(first?.isDisposed()).toBe(true);
    expect(box().querySelector('svg')).toHaveAttribute('viewBox', '0 0 400 400');
    const [second, left] = [instance(), box()];
    unmount();
    expect(second?.isDisposed()).toBe(true);
    expect(left.hasAttribute('size-sensor-id')).toBe(false);
  });

  it('draws nothing out of view, and settles', async () => {
    const { rerender } = render(hosted(specOf([1]), { active: false }));
    await whenSettled();
    expect(made).not.toHaveBeenCalled();
    rerender(hosted(specOf([1]), { active: true }));
    await drawnTimes(1);
    await whenSettled();
  });

  it('keeps the zoom a reader chose', async () => {
    const zoomed = (values: readonly number[]): ChartSpec => {
      const spec = specOf(values);
      return { ...spec, option: { ...spec.option, dataZoom: [{ type: 'inside', start: 0, end: 100 }] } };
    };
    const { rerender } = render(hosted(zoomed([1, 2, 3, 4])));
    await drawnTimes(1);
    instance()?.dispatchAction({ type: 'dataZoom', start: 25, end: 75 });
    rerender(hosted(zoomed([5, 6, 7, 8])));
    await drawnTimes(2);
    expect(instance()?.getOption()).toMatchObject({ dataZoom: [{ start: 25, end: 75 }] });
  });

  it('draws a box that gets its size later', async () => {
    vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(0);
    render(hosted(specOf([1])));
    await whenSettled();
    expect(made).not.toHaveBeenCalled();
    vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(400);
    await drawnTimes(1);
  });
});
