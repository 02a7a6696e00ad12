import { base } from './base-engine';
import type { EnginePart } from './chart-spec';

const { dispose, getInstanceByDom, init, registerMap, use } = base;

/** What draws; its parts for axes, plane and map are added when a picture needs them. */
export const engine = { init, getInstanceByDom, dispose };

const loaders: Readonly<Record<EnginePart, () => Promise<void>>> = {
  axes: async () => use([...(await import('./engine-parts/axes')).axes]),
  plane: async () => use([...(await import('./engine-parts/plane')).plane]),
  map: async () => {
    const { map, harbin } = await import('./engine-parts/map');
    use([...map]);
    registerMap('harbin', harbin as Parameters<typeof registerMap>[1]); // GeoJSON; the JSON module's type is wider than the map's
  },
};

const none = Promise.resolve();
const loading = new Map<string, Promise<void>>();

/** Loads what a picture needs beyond the base; the same promise for the same parts, so that React can wait for it. */
export function engineParts(parts: readonly EnginePart[] = []): Promise<void> {
  if (parts.length === 0) return none;
  const key = parts.join();
  const known = loading.get(key);
  if (known) return known;
  const started = Promise.all(parts.map((part) => loaders[part]())).then(() => undefined);
  loading.set(key, started);
  started.catch(() => loading.delete(key)); // offline for a moment: the next picture tries again
  return started;
}

/** A picture as SVG text, without a page. */
export async function toSvg(
  { option, needs }: { readonly option: object; readonly needs?: readonly EnginePart[] },
  width: number,
  height: number,
  background: string,
): Promise<string> {
  await engineParts(needs);
  const chart = init(null, null, { renderer: 'svg', ssr: true, width, height });
  chart.setOption({ ...option, animation: false, backgroundColor: background });
  const svg = chart.renderToSVGString();
  chart.dispose();
  return svg;
}
