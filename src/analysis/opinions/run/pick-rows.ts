import type { TextArena } from '../text-arena';
import { NO_THEME } from '../themes/theme-model';

const REPRESENTATIVES = 3;
const UNCOMMON = 50;
/** Lengths that are read at a glance. */
const SHORTEST = 15;
const LONGEST = 80;

interface Assigned {
  readonly theme: Uint16Array;
  readonly likeness: Float32Array;
  readonly far: number;
  readonly count: number;
}

/** Of each theme the rows to read first, and over all the statements that belong nowhere. */
export function pickRows({ offsets }: TextArena, standing: Uint32Array, personalFirst: Uint32Array, told: Assigned) {
  const representatives = Array.from({ length: told.count }, () => [] as number[]);
  const spare = Array.from({ length: told.count }, () => [] as number[]);
  const uncommon: number[] = [];
  const likeness = (row: number) => told.likeness[row] ?? 0;
  const byLikeness = (a: number, b: number) => likeness(b) - likeness(a) || a - b;
  for (const row of standing) {
    const length = (offsets[row + 1] ?? 0) - (offsets[row] ?? 0);
    const theme = told.theme[row] ?? NO_THEME;
    if ((theme === NO_THEME || likeness(row) < told.far) && length >= SHORTEST) uncommon.push(row);
    if (theme === NO_THEME) continue;
    const isReadable = length >= SHORTEST && length <= LONGEST && personalFirst[row] === personalFirst[row + 1];
    const list = (isReadable ? representatives : spare)[theme];
    if (!list) continue;
    list.push(row);
    if (list.length > REPRESENTATIVES * 20) list.sort(byLikeness).length = REPRESENTATIVES;
  }
  return {
    representatives: representatives.map((own, theme) =>
      (own.length > 0 ? own : (spare[theme] ?? [])).sort(byLikeness).slice(0, REPRESENTATIVES),
    ),
    uncommon: uncommon.sort((a, b) => likeness(a) - likeness(b) || a - b).slice(0, UNCOMMON),
  };
}
