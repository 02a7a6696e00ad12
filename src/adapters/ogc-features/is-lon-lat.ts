/** Whether every position of a GeoJSON geometry can be longitude and latitude in degrees. Swapped axes and metres are not. */
export function isLonLat(geometry: object): boolean {
  const geometries: unknown = Reflect.get(geometry, 'geometries');
  if (Array.isArray(geometries))
    return geometries.every((part) => typeof part === 'object' && part !== null && isLonLat(part));
  return areLonLat(Reflect.get(geometry, 'coordinates'));
}

function areLonLat(part: unknown): boolean {
  if (!Array.isArray(part)) return false;
  const [x, y] = part;
  if (typeof x !== 'number') return part.every(areLonLat);
  return typeof y === 'number' && Math.abs(x) <= 180 && Math.abs(y) <= 90;
}
