/** A cell as it was typed: blank is no data; digits of any width and with separators are a number; anything else stays as typed. */
export function readScore(cell: unknown): number | string | null {
  const typed = String(cell ?? '').trim();
  const plain = typed.normalize('NFKC').replace(/[,\s]/g, '');
  if (plain === '') return null;
  return Number.isFinite(Number(plain)) ? Number(plain) : typed;
}

interface Level {
  readonly word?: unknown;
  readonly score?: unknown;
}

/** A word of the verbal scale of its criterion stands for its score; anything else is read as it is typed. */
export function readLevel(cell: unknown, levels: unknown): number | string | null {
  const read = readScore(cell);
  if (typeof read !== 'string' || !Array.isArray(levels)) return read;
  const level = levels.find((one: Level | null) => typeof one?.word === 'string' && one.word.trim() === read) as
    | Level
    | undefined; // rows of the verbal scale
  return typeof level?.score === 'number' ? level.score : read;
}

/** Options as the act wants them: one value per criterion, with where it comes from. What is no number stays as typed, for the schema to refuse by its place. */
export function readOptions(
  options: unknown,
  criteria: number,
  levels: readonly unknown[] = [],
): readonly Record<string, unknown>[] {
  if (!Array.isArray(options)) return [];
  const each = (list: unknown) =>
    Array.from({ length: criteria }, (_, at) => (Array.isArray(list) ? (list[at] as unknown) : null) ?? null);
  return options.map(({ name, summary, scores, sources, ranges }: Record<string, unknown>, index) => ({
    id: `o${index + 1}`,
    name,
    summary,
    scores: each(scores).map((cell, at) => readLevel(cell, levels[at])),
    ...(each(sources).some((source) => source !== null) && { sources: each(sources) }),
    ...(each(ranges).some((range) => range !== null) && { ranges: each(ranges) }),
  }));
}
