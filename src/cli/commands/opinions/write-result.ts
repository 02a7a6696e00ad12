import { closeSync, openSync, writeSync } from 'node:fs';
import { fail } from '../../read-input';

const PIECE = 1 << 20;

/** Writes head and rows as one JSON object, a row a line, without ever holding it whole. Without a file: standard output. */
export function writeResult(
  out: string | undefined,
  head: Readonly<Record<string, unknown>>,
  rows: number,
  row: (at: number) => unknown,
): void {
  const file = out === undefined ? 1 : open(out);
  let text = `${JSON.stringify(head, null, 2).slice(0, -2)},\n  "opinions": [`;
  for (let at = 0; at < rows; at += 1) {
    text += `${at === 0 ? '' : ','}\n    ${JSON.stringify(row(at))}`;
    if (text.length < PIECE) continue;
    writeAll(file, text);
    text = '';
  }
  writeAll(file, `${text}\n  ]\n}\n`);
  if (out !== undefined) closeSync(file);
}

function open(out: string): number {
  try {
    return openSync(out, 'w');
  } catch (cause) {
    return fail(`--out: ${cause instanceof Error ? cause.message : String(cause)}`);
  }
}

/** A pipe may take less than it is given, or nothing at the moment. */
function writeAll(file: number, text: string): void {
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length; ) {
    try {
      at += writeSync(file, bytes, at);
    } catch (cause) {
      if (!(cause instanceof Error && 'code' in cause && cause.code === 'EAGAIN')) throw cause;
    }
  }
}
