import { base } from './base-engine';
import type { ChartSpec, EnginePart, RegionOutlines } from './chart-spec';
import { shownOption } from './host/shown-option';

const { dispose, getInstanceByDom, init, registerMap, use } = base;

/** What draws; its parts for axes, plane and map are added when a picture needs them. */
export const engine = { init, getInstanceByDom, dispose, registerMap };

const loaders: Readonly<Record<EnginePart, () => Promise<void>>> = {
  bars: async () => use([...(await import('./engine-parts/bars')).bars]),
  axes: async () => use([...(await import('./engine-parts/axes')).axes]),
  flow: async () => use([...(await import('./engine-parts/flow')).flow]),
  network: async () => use([...(await import('./engine-parts/network')).network]),
  doughnut: async () => use([...(await import('./engine-parts/doughnut')).doughnut]),
  svg: async () => use([...(await import('./engine-parts/svg')).svg]),
  zoom: async () => use([...(await import('./engine-parts/zoom')).zoom]),
  brush: async () => use([...(await import('./engine-parts/brush')).brush]),
  plane: async () => use([...(await import('./engine-parts/plane')).plane]),
  map: async () => {
    const { map, harbin } = await import('./engine-parts/map');
    use([...map]);
    registerMap('harbin', harbin as Parameters<typeof registerMap>[1]); // GeoJSON; the JSON module's type is wider than the map's
  },
};

/** Makes outlines of one's own known to the engine, under their name. */
export const drawn = ({ name, geo }: RegionOutlines): void =>
  registerMap(name, geo as Parameters<typeof registerMap>[1]); // GeoJSON by contract; the engine's type is its own

const ready = new Set<EnginePart>();

/** Whether parts are on the page. */
export const isReady = (...parts: readonly EnginePart[]): boolean => parts.every((part) => ready.has(part));

const load = async (part: EnginePart) => {
  await loaders[part]();
  ready.add(part);
};

const none = Promise.resolve();
const loading = new Map<string, Promise<void>>();

/** Loads what a picture needs beyond the base; the same promise for the same parts, so that React can wait for it. */
export function engineParts(parts: readonly EnginePart[] = []): Promise<void> {
  if (parts.length === 0) return none;
  const key = parts.join();
  const known = loading.get(key);
  if (known) return known;
  const started = Promise.all(parts.map(load)).then(() => undefined);
  loading.set(key, started);
  started.catch(() => loading.delete(key)); // offline for a moment: the next picture tries again
  return started;
}

/** A picture as SVG text, without a page. */
export async function toSvg(
  { option, needs, outlines }: Pick<ChartSpec, 'option' | 'needs' | 'outlines'>,
  width: number,
  height: number,
  background: string,
): Promise<string> {
  await engineParts([...(needs ?? []), 'svg']);
  if (outlines) drawn(outlines);
  const chart = init(null, null, { renderer: 'svg', ssr: true, width, height });
  chart.setOption({ ...shownOption(option), animation: false, backgroundColor: background });
  const svg = chart.renderToSVGString();
  chart.dispose();
  return svg;
}
