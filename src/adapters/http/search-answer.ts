import { err, ok, type Result } from '@/core/kernel';
import { type SearchAnswer, searchAnswer } from '@/ports/search';

/** What was found, as the API sent it, decoded. */
export async function foundIn(response: Response): Promise<Result<SearchAnswer, { readonly kind: 'server' }>> {
  const decoded = response.ok ? searchAnswer.safeParse(await response.json().catch(() => undefined)) : undefined;
  return decoded?.success ? ok(decoded.data) : err({ kind: 'server' });
}
