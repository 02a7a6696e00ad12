const HOUR_MS = 3_600_000;
/** Since the last summer time (15 September 1991) the clock of the city has stood eight hours ahead of UTC. */
const FIXED_SINCE = Date.UTC(1991, 8, 15);
/** Before there was a common time (1901) the zone data hold one offset, that of the sun. */
const FIRST_KNOWN = Date.UTC(1900, 0, 1);

const FIXED = 8 * HOUR_MS;
const WEEK_MS = 7 * 24 * HOUR_MS;

let clock: Intl.DateTimeFormat | undefined;

/** How far the clock of the city was ahead of UTC at an instant, in milliseconds, by the zone data of the machine. */
export function cityOffsetAt(at: number): number {
  if (at >= FIXED_SINCE || Number.isNaN(at)) return FIXED;
  const week = Math.floor(Math.max(FIRST_KNOWN, at) / WEEK_MS);
  let offset = weeks.get(week);
  if (offset === undefined) {
    const first = zoneOffsetAt(week * WEEK_MS);
    // No clock was put on and back within a week: where both ends agree, so does the whole of it.
    offset = first === zoneOffsetAt((week + 1) * WEEK_MS) ? first : null;
    weeks.set(week, offset);
  }
  return offset ?? zoneOffsetAt(at);
}

const weeks = new Map<number, number | null>();

/** As the zone data have it; asking them takes a while. */
function zoneOffsetAt(at: number): number {
  clock ??= new Intl.DateTimeFormat('en-US', {
    timeZone: 'Asia/Shanghai',
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  const second = Math.max(FIRST_KNOWN, Math.floor(at / 1000) * 1000);
  const part = new Map(clock.formatToParts(second).map(({ type, value }) => [type, Number(value)]));
  const of = (type: Intl.DateTimeFormatPartTypes) => part.get(type) ?? 0;
  return Date.UTC(of('year'), of('month') - 1, of('day'), of('hour'), of('minute'), of('second')) - second;
}

/** The instant at which the clock of the city showed what UTC shows at `shown`; the first of two, where it was put back. */
export function instantShown(shown: number): number {
  const inSummer = shown - FIXED - HOUR_MS;
  return cityOffsetAt(inSummer) === FIXED + HOUR_MS ? inSummer : shown - cityOffsetAt(shown - FIXED);
}
