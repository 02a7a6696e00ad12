import { err } from '@/core/kernel';
import type { SearchApi } from '@/ports/search';
import type { SendRequest } from './http-matter-api';

/** Search over HTTP. What reads the answer comes with the first question. */
export const httpSearch = (base: URL, send: SendRequest): SearchApi => ({
  async search(question, group, signal) {
    try {
      const { foundIn } = await import('./search-answer');
      return foundIn(
        await send(
          new Request(new URL('api/search', base), {
            method: 'POST',
            headers: { 'content-type': 'application/json' },
            body: JSON.stringify({ question, group }),
            ...(signal && { signal }),
          }),
        ),
      );
    } catch {
      return err({ kind: 'offline' });
    }
  },
});
