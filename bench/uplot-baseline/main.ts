import uPlot from 'uplot';
import 'uplot/dist/uPlot.min.css';
import { pointsOf } from '../pages/points-data';
import { presented } from '../pages/presented';

const points = pointsOf(Number(new URLSearchParams(location.search).get('points') ?? 10_000));
const host = document.getElementById('root');
if (!host) throw new Error('index.html has no #root');

const draw = ({ times, values }: typeof points) =>
  new uPlot(
    { width: 1200, height: 400, ms: 1, series: [{}, { label: '读数', stroke: '#3b5bdb', width: 1 }] },
    [times, values],
    host,
  );

window.bench = {
  async draw() {
    presented.start();
    const few = draw(pointsOf(6_000));
    await presented.settled();
    few.destroy();
    presented.start();
    draw(points);
    return presented.settled();
  },
};
