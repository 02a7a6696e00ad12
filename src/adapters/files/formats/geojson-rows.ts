import { err, ok, type Result, type Words } from '@/core/kernel';
import type { RawCell } from '../cells/raw-cell';
import type { ProblemList } from '../problem-list';
import { type NamedRows, ownValue, rawOf } from './json-rows';
import { isThing, type Thing } from './json-thing';

const MAX_POSITIONS = 3_000_000;
const GEOMETRY = 'geometry';

export const isGeoJson = (value: unknown): boolean =>
  isThing(value) && (value.type === 'FeatureCollection' || value.type === 'Feature');

/**
 * Features as rows: their ids where they have any (in the column `id`, or `feature.id` beside a property of that name), their
 * properties, and their geometry as text in the column `geometry`. A property called so is `properties.geometry`.
 */
export function geoJsonRows(value: unknown, declared: string | undefined): Result<NamedRows, Words> {
  if (!isThing(value)) return err({ zh: '不是 GeoJSON', en: 'not GeoJSON' });
  const features = value.type === 'Feature' ? [value] : value.features;
  if (!Array.isArray(features)) return err({ zh: '没有 features', en: 'there are no features' });
  const names = new Set<string>();
  for (const [at, feature] of features.entries()) {
    if (!isThing(feature) || feature.type !== 'Feature')
      return err({ zh: `第 ${at + 1} 个要素不是 Feature`, en: `feature ${at + 1} is no Feature` });
    if (isThing(feature.properties)) for (const name of Object.keys(feature.properties)) names.add(name);
  }
  const things = features as readonly Thing[]; // seen above to be objects
  const hasIds = things.some((feature) => ownValue(feature, 'id') !== undefined);
  const columns: readonly GeoColumn[] = [
    ...(hasIds ? [{ name: names.has('id') ? 'feature.id' : 'id', read: idOf }] : []),
    ...[...names].map((name) => ({
      name: name === GEOMETRY ? `properties.${GEOMETRY}` : name,
      read: ({ properties }: Thing) => rawOf(isThing(properties) ? ownValue(properties, name) : null),
    })),
    { name: GEOMETRY, read: geometryOf },
  ];
  return ok({
    columns: columns.map(({ name }) => name),
    rows: things.length,
    check(problems) {
      checkReference(value.crs, declared, problems);
      checkPositions(things, problems);
    },
    row: (at) => columns.map(({ read }) => read(things[at] ?? {})),
  });
}

interface GeoColumn {
  readonly name: string;
  read(feature: Thing): RawCell;
}

/** The id of a feature is a name, also where it is written as a number. */
function idOf(feature: Thing): RawCell {
  const id = rawOf(ownValue(feature, 'id'));
  return typeof id === 'number' ? { t: 'quoted', text: String(id) } : id;
}

const geometryOf = ({ geometry }: Thing): RawCell =>
  isThing(geometry) ? { t: 'geometry', text: JSON.stringify(geometry) } : null;

const plain = new Set(['CRS84', 'EPSG:4326', 'EPSG:4979', 'WGS84', 'WGS 84']);
const shifted = new Set(['GCJ-02', 'GCJ02', 'BD-09', 'BD09']);

/** Longitude and latitude of WGS 84 or CGCS2000; shifted maps (GCJ-02, BD-09) only as declared; nothing else, nothing converted. */
function checkReference(member: unknown, declared: string | undefined, problems: ProblemList): void {
  const name = isThing(member) && isThing(member.properties) ? String(member.properties.name ?? '') : undefined;
  const code = name === undefined ? undefined : codeOf(name);
  const known = code ?? (declared === undefined ? undefined : codeOf(declared));
  if (code !== undefined && declared !== undefined && isShifted(declared) !== isShifted(code) && !isLonLat(code))
    problems.refuse(
      'reference-system',
      {},
      {
        zh: `文件写的坐标系是 ${code}，卡片写的是 ${declared}`,
        en: `the file gives the reference system ${code}, the card ${declared}`,
      },
    );
  if (declared !== undefined && isShifted(declared)) {
    problems.tell(
      'reference-system',
      {},
      {
        zh: `坐标按 ${declared} 原样保存，没有换算；与其他坐标系的图层叠加会错位几百米`,
        en: `coordinates are carried as ${declared}, unconverted: over layers of another system they lie hundreds of metres off`,
      },
    );
    return;
  }
  if (known === undefined || plain.has(known)) return;
  if (known === 'EPSG:4490')
    problems.tell(
      'reference-system',
      {},
      {
        zh: '坐标系是 CGCS2000（EPSG:4490），经纬度与 WGS 84 相差不到 1 米，按经纬度使用',
        en: 'the reference system is CGCS2000 (EPSG:4490): within a metre of WGS 84, used as longitude and latitude',
      },
    );
  else
    problems.refuse(
      'reference-system',
      {},
      {
        zh: `坐标系 ${known} 不能直接使用；请转换为 CGCS2000 或 WGS 84 经纬度`,
        en: `reference system ${known} cannot be used: convert to longitude and latitude of CGCS2000 or WGS 84`,
      },
    );
}

const isShifted = (crs: string): boolean => shifted.has(crs.toUpperCase());
const isLonLat = (crs: string): boolean => plain.has(crs) || crs === 'EPSG:4490';

function codeOf(name: string): string {
  if (/CRS84$/i.test(name)) return 'CRS84';
  if (/CGCS\s?2000$/i.test(name)) return 'EPSG:4490';
  const code = /EPSG(?::|\/)+(?:[\d.]*(?::|\/))?(\d{4,6})$/i.exec(name)?.[1];
  return code === undefined ? name : `EPSG:${code}`;
}

/** Every position must be a longitude and a latitude; the first feature at fault is named. */
function checkPositions(features: readonly Thing[], problems: ProblemList): void {
  let positions = 0;
  for (const [at, feature] of features.entries()) {
    const outside: (readonly [number, number])[] = [];
    let isBroken = false;
    const walk = (part: unknown): void => {
      if (!Array.isArray(part)) {
        isBroken = true;
        return;
      }
      const [x, y] = part as readonly unknown[];
      if (typeof x === 'number' && typeof y === 'number') {
        positions += 1;
        if (Math.abs(x) > 180 || Math.abs(y) > 90) outside.push([x, y]);
      } else if (part.length > 0 && part.every((inner) => typeof inner !== 'object')) isBroken = true;
      else for (const inner of part) walk(inner);
    };
    const geometry = (shape: unknown): void => {
      if (!isThing(shape)) return;
      if (Array.isArray(shape.geometries)) for (const inner of shape.geometries) geometry(inner);
      else walk(shape.coordinates);
    };
    geometry(feature.geometry);
    if (positions > MAX_POSITIONS) {
      problems.refuse(
        'too-large',
        { row: at + 1 },
        {
          zh: `坐标点超过 ${MAX_POSITIONS / 10_000} 万个，请先简化`,
          en: `more than ${MAX_POSITIONS / 1_000_000} million positions: simplify first`,
        },
      );
      return;
    }
    if (isBroken)
      problems.refuse(
        'geometry',
        { row: at + 1 },
        { zh: '几何对象的坐标不成形', en: 'the coordinates of the geometry are malformed' },
      );
    const [first] = outside;
    if (first)
      problems.refuse(
        'reference-system',
        { row: at + 1 },
        {
          zh: `坐标 (${first.join(', ')}) 不是经纬度${isSwapped(first) ? '；经度与纬度似乎写反了' : '；可能是投影坐标'}`,
          en: `position (${first.join(', ')}) is not longitude and latitude: ${isSwapped(first) ? 'they seem to be swapped' : 'perhaps projected coordinates'}`,
        },
      );
    if (problems.isHopeless) return;
  }
}

const isSwapped = ([x, y]: readonly [number, number]): boolean => Math.abs(x) <= 90 && Math.abs(y) <= 180;
