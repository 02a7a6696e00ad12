import type { EChartsType } from 'echarts/core';
import EChartsReactCore from 'echarts-for-react/esm/core';
import type { EChartsReactProps } from 'echarts-for-react/esm/types';
import { bind } from 'size-sensor';
import { holdSettled } from '@/ui';
import type { ChartSpec } from '../chart-spec';
import { drawn as registerOutlines } from '../engine';
import { drawNow, drawSoon, forgetDraw, isDrawingMany } from './draw-queue';
import { optionWithZoom, type Zoom } from './option-with-zoom';
import { dropPainting, pixelsOf, setUnpainted, unfix } from './painting';
import type { Renderer } from './renderer';
import { sameShape } from './same-shape';
import { shownOption } from './shown-option';

/** What the engine tells of a mark that was clicked; the parts we read. */
export interface ClickedMark {
  readonly seriesIndex?: number;
  readonly dataIndex?: number;
  readonly name?: string;
  readonly data?: { readonly id?: string; readonly name?: string };
  /** The engine's event, and the browser's within. */
  readonly event?: { readonly event?: { readonly ctrlKey?: boolean; readonly metaKey?: boolean } };
}

interface EngineHostProps extends EChartsReactProps {
  readonly spec: ChartSpec;
  readonly renderer: Renderer;
  readonly pixelRatio: number;
  /** Off screen nothing is drawn until it comes into view. */
  readonly active: boolean;
  /** Draws within the same call instead of in one of the next frames: for paper. */
  readonly atOnce: boolean;
  readonly brushed: boolean;
  /** `more`: with Ctrl or ⌘ held. */
  readonly onMark: (mark: ClickedMark, more: boolean) => void;
  readonly onStretch: (from: number, to: number) => void;
  readonly onDrawn: () => void;
}

/** What a picture is drawn anew for. */
const drawnFor = ['spec', 'renderer', 'pixelRatio', 'active', 'atOnce', 'brushed'] as const;

/**
 * Hosts the engine as `echarts-for-react` does: its box, its instance, its size sensor, its disposal. Otherwise than there, an instance
 * is made once, in its turn among the pictures of the page, and outlives a change of theme, language and data; so does the zoom.
 */
export class EngineHost extends EChartsReactCore {
  declare readonly props: Readonly<EngineHostProps>;
  private zoom: Zoom | null = null;
  /** Renderer and pixels the instance was made for. */
  private surface = '';
  private told: ChartSpec['option'] | null = null;
  /** Waits for its turn in the queue. */
  private isAsked = false;
  private release: () => void = () => undefined;
  private readonly resizing = {};
  private readonly keepBox = (box: HTMLDivElement | null) => {
    if (box) this.ele = box;
  };

  override componentDidMount() {
    this.ask();
    bind(this.ele, () => this.fit());
  }

  override componentDidUpdate(before: EngineHostProps) {
    if (drawnFor.some((name) => before[name] !== this.props[name])) this.ask();
  }

  override componentWillUnmount() {
    this.forget();
    forgetDraw(this.resizing);
    this.discard();
    super.componentWillUnmount();
  }

  override render() {
    return <div ref={this.keepBox} className={this.props.className} aria-hidden={this.props['aria-hidden']} />;
  }

  private ask(): void {
    this.forget();
    const { active, atOnce } = this.props;
    if (!(active || atOnce)) return;
    this.release = holdSettled();
    this.isAsked = true;
    drawSoon(this, () => {
      this.isAsked = false;
      if (this.ele.clientWidth > 0) this.draw(); // not laid out: the size sensor asks again
      this.release();
    });
    if (atOnce) drawNow(this);
  }

  private forget(): void {
    forgetDraw(this);
    this.isAsked = false;
    this.release();
  }

  private draw(): void {
    const { spec, atOnce, brushed } = this.props;
    const instance = this.madeInstance();
    if (spec.outlines) registerOutlines(spec.outlines);
    const option = {
      ...shownOption(optionWithZoom(spec, this.zoom, brushed)),
      ...(isDrawingMany() && { animation: false }),
    };
    // Told anew where a stretch may be drawn, so that the stretch of the picture before is gone.
    const notMerge = brushed || this.told === null || !sameShape(this.told, option);
    this.told = option;
    if (atOnce) instance.setOption(option, { notMerge });
    else setUnpainted(instance, option, notMerge);
    if (brushed && spec.stretch)
      instance.dispatchAction({
        type: 'takeGlobalCursor',
        key: 'brush',
        brushOption: { brushType: 'lineX', brushMode: 'single' },
      });
    unfix(this.ele);
    this.props.onDrawn();
  }

  private fit(): void {
    const instance = this.getEchartsInstance();
    const { clientWidth: width, clientHeight: height } = this.ele;
    if (width === 0) return;
    if (!instance) {
      if (!this.isAsked) this.ask();
    } else if (instance.getWidth() !== width || instance.getHeight() !== height)
      drawSoon(this.resizing, () => {
        this.getEchartsInstance()?.resize();
        unfix(this.ele);
        this.props.onDrawn();
      });
  }

  /** The one instance of the box; made where there is none, anew for another renderer or other pixels. */
  private madeInstance(): EChartsType {
    const { renderer, pixelRatio } = this.props;
    const pixels = pixelsOf(this.ele, pixelRatio);
    const surface = `${renderer} ${pixels.toFixed(2)}`;
    if (surface !== this.surface) this.discard();
    this.surface = surface;
    const made: EChartsType | undefined = this.getEchartsInstance();
    if (made) return made;
    const instance: EChartsType = this.echarts.init(this.ele, null, { renderer, devicePixelRatio: pixels });
    this.listen(instance);
    return instance;
  }

  private discard(): void {
    const instance: EChartsType | undefined = this.getEchartsInstance();
    if (instance) dropPainting(instance);
    instance?.dispose();
    this.told = null;
  }

  private listen(instance: EChartsType): void {
    instance.on('click', (told) => {
      const mark = told as ClickedMark; // the engine's parameter is wider than what we read
      const pressed = mark.event?.event;
      this.props.onMark(mark, (pressed?.ctrlKey ?? false) || (pressed?.metaKey ?? false));
    });
    instance.on('datazoom', () => {
      const [first] = (instance.getOption() as { dataZoom?: Partial<Zoom>[] }).dataZoom ?? []; // typed as unknown by the engine
      if (first?.start !== undefined && first.end !== undefined) this.zoom = { start: first.start, end: first.end };
    });
    instance.on('brushEnd', (told) => {
      const [area] = (told as { areas?: { coordRange?: readonly unknown[] }[] }).areas ?? []; // typed as unknown by the engine
      const [from, to] = area?.coordRange ?? [];
      if (typeof from === 'number' && typeof to === 'number') this.props.onStretch(from, to);
    });
  }
}
