import { LineChart } from 'echarts/charts';
import { AriaComponent, DataZoomComponent, GridComponent, LegendComponent, TooltipComponent } from 'echarts/components';
import * as echarts from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';
import { createRoot } from 'react-dom/client';
import { Chart, longSeries, useChartLook } from '@/charts';
import '@/ui/tokens.css';
import { pointsOf } from './points-data';
import { presented } from './presented';
import { WrapApp } from './wrap-app';

echarts.use([
  LineChart,
  AriaComponent,
  DataZoomComponent,
  GridComponent,
  LegendComponent,
  TooltipComponent,
  CanvasRenderer,
]);

const query = new URLSearchParams(location.search);
const way = query.get('way') ?? 'ours';
const points = pointsOf(Number(query.get('points') ?? 10_000));
const host = document.getElementById('root') as HTMLElement; // in the page beside this script

function Ours({ data }: { readonly data: typeof points }) {
  const look = useChartLook();
  return (
    <Chart
      eager
      title="示例"
      source="示例"
      spec={longSeries({ unit: '件', times: data.times, series: [{ name: '读数', values: data.values }] }, look)}
    />
  );
}

/** A small picture first, so that no way waits for code. */
async function warm() {
  const few = pointsOf(6_000);
  presented.start();
  if (way === 'ours') {
    const root = createRoot(host);
    root.render(
      <WrapApp>
        <Ours data={few} />
      </WrapApp>,
    );
    await presented.settled();
    root.unmount();
  } else {
    const chart = echarts.init(host);
    chart.setOption(optionOf(few));
    await presented.settled();
    chart.dispose();
  }
}

const optionOf = ({ times, values }: typeof points) => ({
  animation: false,
  grid: {},
  xAxis: { type: 'time' },
  yAxis: { type: 'value', scale: true },
  series: [
    {
      type: 'line',
      showSymbol: false,
      ...(way === 'lttb' && { sampling: 'lttb' }),
      data: Array.from(times, (time, index) => [time, values[index]]),
    },
  ],
});

window.bench = {
  async draw() {
    await warm();
    presented.start();
    if (way === 'ours')
      createRoot(host).render(
        <WrapApp>
          <Ours data={points} />
        </WrapApp>,
      );
    else echarts.init(host).setOption(optionOf(points));
    return presented.settled();
  },
};
