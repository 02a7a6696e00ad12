import { unitTables } from '../normalise/unit-table';
import type { TextArena } from '../text-arena';

/**
 * Rows that hold every part of a question, in order: width, case, traditional forms, blanks and punctuation do not count. Exact: what is asked
 * stands in the text. A plain scan of the block, which for a million short texts is quicker than building most indexes.
 */
export function searchTexts(texts: TextArena, question: string): Uint32Array {
  const parts = question
    .split(/\s+/)
    .map(keyOf)
    .filter((part) => part.length > 0);
  let found: Uint32Array | undefined;
  for (const part of parts) {
    const rows = rowsWith(texts, part);
    const before: ReadonlySet<number> | undefined = found && new Set(found);
    found = before ? rows.filter((row) => before.has(row)) : rows;
  }
  return found ?? new Uint32Array();
}

function keyOf(text: string): Uint16Array {
  const { key } = unitTables();
  return Uint16Array.from(text, (sign) => key[sign.charCodeAt(0)] ?? 0).filter((unit) => unit !== 0);
}

function rowsWith({ units, offsets, count }: TextArena, wanted: Uint16Array): Uint32Array {
  const { key } = unitTables();
  const [first] = wanted;
  const rows: number[] = [];
  for (let row = 0; row < count; row += 1) {
    const end = offsets[row + 1] ?? 0;
    for (let at = offsets[row] ?? 0; at < end; at += 1) {
      if (key[units[at] ?? 0] !== first || !stands(units, key, at, end, wanted)) continue;
      rows.push(row);
      break;
    }
  }
  return Uint32Array.from(rows);
}

function stands(units: Uint16Array, key: Uint16Array, from: number, end: number, wanted: Uint16Array): boolean {
  let matched = 1;
  for (let at = from + 1; at < end && matched < wanted.length; at += 1) {
    const unit = key[units[at] ?? 0] ?? 0;
    if (unit === 0) continue;
    if (unit !== wanted[matched]) return false;
    matched += 1;
  }
  return matched === wanted.length;
}
