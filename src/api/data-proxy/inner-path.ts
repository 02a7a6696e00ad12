/** Longest path that is looked at, in characters. */
const LONGEST = 2_000;

/**
 * The decoded segments of a raw path, decoded exactly once; null when it is malformed or written to be read differently by
 * the next server: dot segments, empty segments, encoded slashes or backslashes, a second layer of encoding, control
 * characters, path parameters on dots (`..;`), and letters that some servers fold into dots and slashes.
 */
export function innerPath(raw: string): readonly string[] | null {
  if (raw.length > LONGEST || !raw.startsWith('/')) return null;
  if (raw === '/') return [''];
  const segments: string[] = [];
  for (const part of raw.slice(1).split('/')) {
    let segment: string;
    try {
      segment = decodeURIComponent(part);
    } catch {
      return null;
    }
    if (segment === '' || isDeceptive(segment)) return null;
    segments.push(segment);
  }
  return segments;
}

function isDeceptive(segment: string): boolean {
  if (/[/\\\p{Cc}\p{Cf}\p{Cs}]/u.test(segment) || /%[0-9a-f]{2}/i.test(segment)) return true;
  const folded = segment.normalize('NFKC').split(';', 1)[0]?.trim() ?? '';
  return /^\.+$/.test(folded) || /[/\\]/.test(segment.normalize('NFKC'));
}

/** One way to write a segment, whatever way it came. */
export const writeSegment = (segment: string): string =>
  encodeURIComponent(segment).replace(/%(24|26|2B|2C|3A|3B|3D|40)/g, (code) => decodeURIComponent(code));
