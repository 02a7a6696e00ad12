import { CustomChart, LineChart } from 'echarts/charts';
import { AriaComponent, GridComponent, LegendComponent, TooltipComponent } from 'echarts/components';
import * as echarts from 'echarts/core';
import { CanvasRenderer, SVGRenderer } from 'echarts/renderers';
import ReactECharts from 'echarts-for-react/esm/core';
import { useEffect, useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { columnFrom } from '@/analysis/tables';
import { type ChartLook, type ChartSpec, useChartLook } from '@/charts';
import { chartOfConfig, type Figure, FigureTile } from '@/panels/data';
import type { Picture } from '@/ports/workspace';
import { whenSettled } from '@/ui';
import '@/ui/tokens.css';
import { presented } from './presented';
import { WrapApp } from './wrap-app';

echarts.use([
  CustomChart,
  LineChart,
  AriaComponent,
  GridComponent,
  LegendComponent,
  TooltipComponent,
  CanvasRenderer,
  SVGRenderer,
]);

const query = new URLSearchParams(location.search);
const way = query.get('way') ?? 'ours';
const count = Number(query.get('count') ?? 12);

const MONTHS = Array.from(
  { length: 24 },
  (_, m) => `${2024 + Math.floor(m / 12)}-${String((m % 12) + 1).padStart(2, '0')}`,
);
const DISTRICTS = ['daoli', 'nangang'];
const picture: Picture = { kind: 'timeSeries', x: 'month', group: 'district', values: ['orders'] };

/** Two lines of 24 months; another `turn`, other values. All three ways draw the picture made of this very answer. */
const figureFor = (chart: number, turn: number): Figure => ({
  table: {
    rows: MONTHS.length * DISTRICTS.length,
    columns: [
      columnFrom(
        { name: 'month', kind: 'date' },
        DISTRICTS.flatMap(() => MONTHS),
      ),
      columnFrom(
        { name: 'district', kind: 'code' },
        DISTRICTS.flatMap((district) => MONTHS.map(() => district)),
      ),
      columnFrom(
        { name: 'orders', kind: 'number', unit: '件' },
        DISTRICTS.flatMap((_, line) =>
          MONTHS.map((_, m) => 200 + ((chart * 37 + line * 61 + m * 17 + turn * 23) % 90)),
        ),
      ),
    ],
  },
  labels: {
    month: { zh: '月份', en: 'Month' },
    district: { zh: '区县', en: 'District' },
    orders: { zh: '工单', en: 'Orders' },
  },
  codes: { district: { daoli: { zh: '道里区', en: 'Daoli' }, nangang: { zh: '南岗区', en: 'Nangang' } } },
  additive: ['orders'],
});

function Hook({ spec }: { readonly spec: ChartSpec }) {
  const box = useRef<HTMLDivElement>(null);
  const chart = useRef<echarts.ECharts | null>(null);
  useEffect(() => {
    if (!box.current) return;
    chart.current = echarts.init(box.current, null, { renderer: 'svg' });
    return () => chart.current?.dispose();
  }, []);
  useEffect(() => {
    chart.current?.setOption(spec.option, { notMerge: true });
  }, [spec]);
  return <div ref={box} style={{ height: spec.height }} />;
}

function specOf(figure: Figure, look: ChartLook): ChartSpec {
  const drawn = chartOfConfig(figure, picture, look);
  if (!('spec' in drawn)) throw new Error(`the picture lacks ${drawn.lacks}`);
  return drawn.spec;
}

/** The other two get the frame's text too, so that only the way of hosting the engine differs. */
function Plain({ figure, title }: { readonly figure: Figure; readonly title: string }) {
  const look = useChartLook();
  const spec = useMemo(() => specOf(figure, look), [figure, look]);
  return (
    <figure className="hc-card chart">
      <header>
        <h3>{title}</h3>
      </header>
      <figcaption>{spec.sentence}</figcaption>
      {way === 'hook' ? (
        <Hook spec={spec} />
      ) : (
        <ReactECharts
          echarts={echarts}
          option={spec.option}
          notMerge
          lazyUpdate
          opts={{ renderer: 'svg' }}
          style={{ height: spec.height }}
        />
      )}
      <p>示例</p>
    </figure>
  );
}

let setShown: (shown: boolean) => void = () => undefined;
let setTurn: (turn: number) => void = () => undefined;

function Page() {
  const [shown, show] = useState(false);
  const [turn, turnTo] = useState(0);
  [setShown, setTurn] = [show, turnTo];
  if (!shown) return null;
  return (
    <div style={{ display: 'grid', gridTemplateColumns: 'repeat(6, 1fr)', gap: 8 }}>
      {Array.from({ length: count }, (_, chart) => {
        const figure = figureFor(chart, turn);
        const title = `${chart + 1}`;
        return way === 'ours' ? (
          <FigureTile key={title} title={title} figure={figure} picture={picture} source="示例" />
        ) : (
          <Plain key={title} title={title} figure={figure} />
        );
      })}
    </div>
  );
}

createRoot(document.getElementById('root') as HTMLElement).render(
  // in the page beside this script
  <WrapApp>
    <Page />
  </WrapApp>,
);

let turn = 0;
window.bench = {
  /** Once before measuring, so that no way waits for code. */
  async warm() {
    flushSync(() => setShown(true));
    presented.start();
    await presented.settled();
    flushSync(() => setShown(false));
    presented.start();
    return presented.settled();
  },
  mount() {
    presented.start();
    flushSync(() => setShown(true));
    return presented.settled();
  },
  unmount() {
    presented.start();
    flushSync(() => setShown(false));
    return presented.settled();
  },
  update() {
    turn += 1;
    presented.start();
    setTurn(turn);
    return presented.settled();
  },
  /** New data so many times, each drawn before the next; as a wall does over days. */
  async soak(times: number) {
    const last = () => [...document.querySelectorAll('figcaption')].at(-1)?.textContent;
    for (let time = 0; time < times; time += 1) {
      const before = last();
      turn += 1;
      setTurn(turn);
      do await new Promise((done) => requestAnimationFrame(done));
      while (last() === before);
      await whenSettled();
    }
  },
};
