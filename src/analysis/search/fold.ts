const known = new Map<string, string>();
const MOST_KNOWN = 20_000;

/** A sign as it is compared: its width and its case do not count. */
export function foldSign(sign: string): string {
  const before = known.get(sign);
  if (before !== undefined) return before;
  const folded = sign.normalize('NFKC').toLowerCase();
  if (known.size < MOST_KNOWN) known.set(sign, folded);
  return folded;
}

/** A text as it is searched, sign by sign, so that a place in it is a place in the text. */
export function foldText(text: string): string {
  let folded = '';
  for (const sign of text) folded += foldSign(sign);
  return folded;
}
