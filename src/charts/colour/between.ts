const channels = (hex: string) => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));

/** The colour at a share of the way along `stops` (`#rrggbb`), mixed in sRGB; a share outside 0 to 1 is the nearer end. */
export function between(stops: readonly string[], share: number): string {
  const way = Math.min(1, Math.max(0, share)) * (stops.length - 1);
  const [from, to] = [stops[Math.floor(way)] ?? '', stops[Math.ceil(way)] ?? ''].map(channels);
  const rest = way % 1;
  return `#${(from ?? [])
    .map((channel, at) =>
      Math.round(channel + ((to?.[at] ?? channel) - channel) * rest)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;
}
