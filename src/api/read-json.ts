import { err, ok, type Result } from '@/core/kernel';
import { countedBytes } from './counted-bytes';

type Read = Result<unknown, 'too-large' | 'not-json' | 'not-text'>;
interface Body {
  readonly bytes: number;
  readonly read: Read;
}
/** Bodies that were read: a door may look at one before its handler does. */
const known = new WeakMap<Request, Promise<Body>>();

/**
 * The body of a request as JSON, of at most `maxBytes` bytes: more is refused before it is read, or as soon as it is seen. Texts
 * that no database keeps and no file can hold (U+0000, half a surrogate pair) are refused too.
 */
export async function readJson(request: Request, maxBytes: number): Promise<Read> {
  const told = Number(request.headers.get('content-length') ?? '0');
  if (told > maxBytes) return err('too-large');
  const reading = known.get(request) ?? readBody(request, maxBytes);
  known.set(request, reading);
  const { bytes, read } = await reading;
  return bytes > maxBytes ? err('too-large') : read;
}

async function readBody(request: Request, maxBytes: number): Promise<Body> {
  const bytes = await countedBytes(request.body, maxBytes, request.signal);
  if (!bytes) return { bytes: maxBytes + 1, read: err('too-large') };
  return { bytes: bytes.length, read: parsed(bytes) };
}

function parsed(bytes: Uint8Array): Read {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    const value: unknown = JSON.parse(text);
    return ESCAPED.test(text) && !isText(value) ? err('not-text') : ok(value);
  } catch {
    return err('not-json');
  }
}

/** Only by an escape can such a sign come out of JSON that is UTF-8. */
const ESCAPED = /\\u(0000|d[89a-f])/i;
const NO_TEXT = /\0|[\ud800-\udfff]/u;

/** Without recursion: what is nested deep is looked at too. */
function isText(value: unknown): boolean {
  const left = [value];
  while (left.length > 0) {
    const one = left.pop();
    if (typeof one === 'string' && NO_TEXT.test(one)) return false;
    if (typeof one !== 'object' || one === null) continue;
    for (const [name, inner] of Object.entries(one)) {
      if (NO_TEXT.test(name)) return false;
      left.push(inner);
    }
  }
  return true;
}
