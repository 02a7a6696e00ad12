import type { GroupTotals } from '@/analysis/crossfilter';
import { openLinkedFilter } from '@/queries/linked-filter';
import { orderGroups, ordersOf } from './linked-data';
import { fromPointer, presented } from './presented';

const rows = Number(new URLSearchParams(location.search).get('rows') ?? 1_000_000);
const [WIDTH, HEIGHT] = [480, 200];
const names = ['wait', 'cost', 'day', 'district'] as const;

const canvases = new Map(
  names.map((name) => {
    const canvas = document.createElement('canvas');
    Object.assign(canvas, { id: name, width: WIDTH, height: HEIGHT });
    document.getElementById('root')?.append(canvas);
    return [name, canvas];
  }),
);

function drawBars(canvas: HTMLCanvasElement, { counts }: GroupTotals): void {
  const pen = canvas.getContext('2d');
  if (!pen) return;
  pen.clearRect(0, 0, WIDTH, HEIGHT);
  const most = counts.reduce((high, count) => Math.max(high, count), 1);
  const width = WIDTH / counts.length;
  for (const [bar, count] of counts.entries()) {
    const height = (count / most) * HEIGHT;
    pen.fillRect(bar * width, HEIGHT - height, width - 1, height);
  }
}

const begun = performance.now();
const opened = await openLinkedFilter(ordersOf(rows), orderGroups, { give: true });
if (!opened.ok) throw new Error(opened.error.kind);
const linked = opened.value;
const show = () => {
  const { groups } = linked.view();
  for (const name of names) {
    const canvas = canvases.get(name);
    if (canvas) drawBars(canvas, groups[name]);
  }
};
show();
const openedMs = performance.now() - begun;
linked.subscribe(show);

/** A brush a quarter of the waiting times wide follows the pointer. */
canvases.get('wait')?.addEventListener('pointermove', ({ offsetX }) => {
  const from = (offsetX / WIDTH) * 90 - 11;
  linked.filter('wait', { kind: 'range', from, to: from + 22.5 });
});

window.bench = {
  opened: () => openedMs,
  fromPointer,
  settled: (waitMs?: number) => presented.settled(waitMs),
  async totals(from: number, to: number) {
    linked.filter('wait', { kind: 'range', from, to });
    await linked.settled();
    const { groups, passing } = linked.view();
    return {
      passing,
      counts: [...groups.district.counts],
      cost: [...(groups.district.sums ?? [])],
      day: [...groups.day.counts],
    };
  },
} as Window['bench'];
