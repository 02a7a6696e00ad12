/** A stand-in digest of a sample text: 64 hex digits, the same for the same text (FNV-1a, run eight times). No security rests on it. */
export function digestOf(text: string): string {
  let hex = '';
  for (let round = 0; round < 8; round += 1) {
    let hash = 0x811c9dc5 ^ round;
    for (const char of text) hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193) >>> 0;
    hex += hash.toString(16).padStart(8, '0');
  }
  return hex;
}
