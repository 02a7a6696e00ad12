const half = [',', '\t', ';', '|'] as const;
/** What stands between cells in a table typed by hand in Chinese. */
const full = ['，', '；', '、'] as const;

/**
 * The delimiter that stands most often outside of quotes in the first lines; a comma where none does. In prose full-width signs
 * stand as well: one is taken only where no other divides the lines evenly, and it divides them all.
 */
export function delimiterOf(text: string): string {
  const lines = firstLines(text);
  const total = (sign: string) => lines.reduce((sum, counts) => sum + (counts.get(sign) ?? 0), 0);
  const best = half.reduce((most, sign) => (total(sign) > total(most) ? sign : most));
  if (isEven(lines, best)) return best;
  const wide = full.find((sign) => isEven(lines, sign));
  if (wide !== undefined) return wide;
  // With no other sign at all, uneven lines under such headings are rows with a cell too many or too few: they are named.
  const heads = full.find((sign) => lines[0]?.has(sign));
  return total(best) === 0 && heads !== undefined && lines.length > 1 && lines.every((counts) => counts.has(heads))
    ? heads
    : best;
}

export const isFullDelimiter = (sign: string): boolean => full.some((one) => one === sign);

/** Whether a sign stands as often in every line; lines of a title above and of notes below may have none where it stands twice. */
function isEven(lines: readonly ReadonlyMap<string, number>[], sign: string): boolean {
  const counts = lines.map((line) => line.get(sign) ?? 0);
  const most = Math.max(0, ...counts);
  const inner = most > 1 ? counts.slice(counts.indexOf(most), counts.lastIndexOf(most) + 1) : counts;
  return (
    inner.length > (inner.length < counts.length ? 2 : 1) &&
    most > 0 &&
    inner.every((count) => count === most) &&
    inner.length * 2 > counts.length
  );
}

/** How often each sign stands outside of quotes, by line; blank lines left out. */
function firstLines(text: string): readonly ReadonlyMap<string, number>[] {
  const lines: Map<string, number>[] = [];
  let line = new Map<string, number>();
  let quoted = false;
  const end = Math.min(text.length, 20_000);
  for (let at = 0; at <= end && lines.length < 20; at += 1) {
    const sign = text[at] ?? '\n';
    if (sign === '"') quoted = !quoted;
    else if (!quoted && sign === '\n') {
      if (line.size > 0) lines.push(line);
      line = new Map();
    } else if (!quoted && sign !== '\r') line.set(sign, (line.get(sign) ?? 0) + 1);
  }
  return lines;
}
