type Box = readonly [number, number, number, number];

/** Whether the extent of a GeoJSON geometry (as text) touches a box of west, south, east, north. What is no geometry touches nothing. */
export function touchesBox(geometry: string, [west, south, east, north]: Box): boolean {
  const extent: [number, number, number, number] = [Infinity, Infinity, -Infinity, -Infinity];
  try {
    widen(JSON.parse(geometry), extent);
  } catch {
    return false;
  }
  return extent[0] <= east && extent[2] >= west && extent[1] <= north && extent[3] >= south;
}

function widen(part: unknown, extent: [number, number, number, number]): void {
  if (Array.isArray(part)) {
    const [x, y] = part;
    if (typeof x === 'number' && typeof y === 'number') {
      extent[0] = Math.min(extent[0], x);
      extent[1] = Math.min(extent[1], y);
      extent[2] = Math.max(extent[2], x);
      extent[3] = Math.max(extent[3], y);
    } else for (const inner of part) widen(inner, extent);
  } else if (typeof part === 'object' && part !== null)
    for (const key of ['coordinates', 'geometries']) widen(Reflect.get(part, key), extent);
}
