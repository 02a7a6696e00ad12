import { err, ok, type Result } from '@/core/kernel';
import { countedBytes } from './counted-bytes';

/** The body of a request as JSON, of at most `maxBytes` bytes: more is refused before it is read, or as soon as it is seen. */
export async function readJson(request: Request, maxBytes: number): Promise<Result<unknown, 'too-large' | 'not-json'>> {
  const told = Number(request.headers.get('content-length') ?? '0');
  if (told > maxBytes) return err('too-large');
  const bytes = await countedBytes(request.body, maxBytes, request.signal);
  if (!bytes) return err('too-large');
  try {
    return ok(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)));
  } catch {
    return err('not-json');
  }
}
