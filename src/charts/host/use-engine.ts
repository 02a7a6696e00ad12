import type { EChartsType } from 'echarts/core';
import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';
import { holdSettled } from '@/ui';
import type { ChartSpec } from '../chart-spec';
import { engine, drawn as registerOutlines } from '../engine';
import { drawNow, drawSoon, forgetDraw, isDrawingMany } from './draw-queue';
import type { Renderer } from './renderer';
import { sameShape } from './same-shape';
import { shownOption } from './shown-option';
import { usePixelRatio } from './use-pixel-ratio';

/** What the engine tells of a mark that was clicked; the parts we read. */
export interface ClickedMark {
  readonly seriesIndex?: number;
  readonly dataIndex?: number;
  readonly name?: string;
  readonly data?: { readonly id?: string; readonly name?: string };
  /** The engine's event, and the browser's within. */
  readonly event?: { readonly event?: { readonly ctrlKey?: boolean; readonly metaKey?: boolean } };
}

/** Device pixels of one CSS pixel at most. */
const MOST_PIXELS = 4;

interface EngineWishes {
  readonly spec: ChartSpec;
  readonly renderer: Renderer;
  /** Off screen nothing is drawn until it comes into view. */
  readonly active: boolean;
  /** Draws within the same call instead of in one of the next frames: for paper. */
  readonly atOnce: boolean;
  readonly brushed: boolean;
  /** `more`: with Ctrl or ⌘ held. */
  readonly onClick: (mark: ClickedMark, more: boolean) => void;
  readonly onStretch: (from: number, to: number) => void;
  readonly onDrawn: () => void;
}

interface Zoom {
  readonly start: number;
  readonly end: number;
}

/** The option with the zoom a reader chose and the brush, if there is one. */
function optionOf(spec: ChartSpec, zoom: Zoom | null, brushed: boolean): ChartSpec['option'] {
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

/** SVG without a fixed frame: on paper it follows the width of the sheet. */
function unfix(box: HTMLElement): void {
  const svg = box.querySelector('svg');
  if (svg) svg.setAttribute('viewBox', `0 0 ${svg.getAttribute('width') ?? 0} ${svg.getAttribute('height') ?? 0}`);
}

/**
 * Disposes of a picture whose painting may not be finished: a large one is painted in several frames, and the frame still asked for
 * would find no layers. The painter drops a frame that is not of its last painting.
 */
function discard(instance: EChartsType): void {
  const { painter } = instance.getZr();
  Reflect.set(painter, '_redrawId', Number.NaN);
  instance.dispose();
}

/**
 * Tells the engine its option without painting: that waits for the next frame, so that making a picture and painting it are two
 * tasks. The engine flushes its canvas within `setOption` and has no setting for it; its own loop paints what was not flushed.
 */
function setUnpainted(instance: EChartsType, option: ChartSpec['option'], notMerge: boolean): void {
  const surface = instance.getZr();
  surface.flush = () => undefined;
  try {
    instance.setOption(option, { notMerge });
  } finally {
    Reflect.deleteProperty(surface, 'flush');
  }
}

/**
 * One engine instance on an element: made once for a renderer and a pixel ratio, told each new picture, resized with its box,
 * disposed with it. Theme and language change by a new picture alone; the zoom stays.
 */
export function useEngine(box: RefObject<HTMLDivElement | null>, wishes: EngineWishes): RefObject<EChartsType | null> {
  const chart = useRef<EChartsType | null>(null);
  const zoom = useRef<Zoom | null>(null);
  const key = useRef({});
  const latest = useRef(wishes);
  latest.current = wishes;
  const { spec, renderer, active, atOnce, brushed } = wishes;
  const devicePixelRatio = usePixelRatio();
  const madeFor = useRef('');
  const told = useRef<ChartSpec['option'] | null>(null);

  useLayoutEffect(() => {
    const element = box.current;
    if (!element || !(active || atOnce)) return;
    const release = holdSettled();
    // A stage that is scaled as a whole shows its pictures enlarged: they are drawn in the pixels they take up.
    const enlarged = element.offsetWidth > 0 ? element.getBoundingClientRect().width / element.offsetWidth : 1;
    const pixels = Math.min(MOST_PIXELS, devicePixelRatio * Math.max(1, enlarged));
    const surface = `${renderer} ${pixels.toFixed(2)}`;
    const draw = () => {
      if (element.clientWidth === 0) return release(); // not laid out: the size observer asks again
      if (madeFor.current !== surface) {
        if (chart.current) discard(chart.current);
        chart.current = null;
        told.current = null;
      }
      const isFirst = chart.current === null;
      const instance = chart.current ?? engine.init(element, null, { renderer, devicePixelRatio: pixels });
      chart.current = instance;
      madeFor.current = surface;
      if (spec.outlines) registerOutlines(spec.outlines);
      const option = {
        ...shownOption(optionOf(spec, zoom.current, brushed)),
        ...(isDrawingMany() && { animation: false }),
      };
      // Told anew where a stretch may be drawn, so that the stretch of the picture before is gone.
      const notMerge = brushed || told.current === null || !sameShape(told.current, option);
      told.current = option;
      if (atOnce) instance.setOption(option, { notMerge });
      else setUnpainted(instance, option, notMerge);
      if (brushed && spec.stretch)
        instance.dispatchAction({
          type: 'takeGlobalCursor',
          key: 'brush',
          brushOption: { brushType: 'lineX', brushMode: 'single' },
        });
      if (isFirst) listen(instance, latest, zoom);
      unfix(element);
      latest.current.onDrawn();
      release();
    };
    drawSoon(key.current, draw);
    if (atOnce) drawNow(key.current);
    return () => {
      forgetDraw(key.current);
      release();
    };
  }, [box, spec, renderer, devicePixelRatio, active, atOnce, brushed]);

  useEffect(() => {
    const element = box.current;
    if (!element) return;
    const resizing = {};
    const watch = new ResizeObserver(() => {
      const instance = chart.current;
      if (!instance || element.clientWidth === 0) return;
      if (instance.getWidth() === element.clientWidth && instance.getHeight() === element.clientHeight) return;
      drawSoon(resizing, () => {
        chart.current?.resize();
        unfix(element);
        latest.current.onDrawn();
      });
    });
    watch.observe(element);
    return () => {
      watch.disconnect();
      forgetDraw(resizing);
      if (chart.current) discard(chart.current);
      chart.current = null;
    };
  }, [box]);

  return chart;
}

function listen(instance: EChartsType, latest: RefObject<EngineWishes>, zoom: RefObject<Zoom | null>): void {
  instance.on('click', (told) => {
    const mark = told as ClickedMark; // the engine's parameter is wider than what we read
    const pressed = mark.event?.event;
    latest.current.onClick(mark, (pressed?.ctrlKey ?? false) || (pressed?.metaKey ?? false));
  });
  instance.on('datazoom', () => {
    const [first] = (instance.getOption() as { dataZoom?: Partial<Zoom>[] }).dataZoom ?? []; // typed as unknown by the engine
    if (first?.start !== undefined && first.end !== undefined) zoom.current = { start: first.start, end: first.end };
  });
  instance.on('brushEnd', (told) => {
    const [area] = (told as { areas?: { coordRange?: readonly unknown[] }[] }).areas ?? []; // typed as unknown by the engine
    const [from, to] = area?.coordRange ?? [];
    if (typeof from === 'number' && typeof to === 'number') latest.current.onStretch(from, to);
  });
}
