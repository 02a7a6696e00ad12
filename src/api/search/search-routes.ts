import { Hono } from 'hono';
import * as z from 'zod/mini';
import { searchWords, sentenceAround } from '@/analysis/search';
import { type FoundEntry, type SearchAnswer, type SearchEntry, type SearchIndex, searchGroups } from '@/ports/search';
import { readJson } from '../read-json';

const MAX_BODY_BYTES = 4_000;
const OF_EACH = 5;
const OF_ONE = 100;
const request = z.strictObject({
  question: z.string().check(z.maxLength(200)),
  group: z.nullable(z.enum(searchGroups)),
});

interface Parts {
  readonly index: SearchIndex;
  /** Brings the index up to date. */
  freshen(): Promise<void>;
  titleOf(matterId: string): Promise<string | null>;
}

/**
 * Searching what every person of the office may read: records, papers, sealed opinions, the law. It is asked by POST, so that
 * nobody's name stands in an address and in the logs of proxies.
 */
export function searchRoutes({ index, freshen, titleOf }: Parts): Hono {
  const routes = new Hono();
  const found = async ({ title, text, place }: SearchEntry, words: readonly string[]): Promise<FoundEntry> => ({
    title,
    sentence: sentenceAround(text, words),
    matter: place.to === 'matter' ? await titleOf(place.matterId) : null,
    place,
  });

  routes.post('/', async (c) => {
    const body = await readJson(c.req.raw, MAX_BODY_BYTES);
    const asked = request.safeParse(body.ok ? body.value : undefined);
    if (!asked.success) return c.json({ kind: 'bad-request', why: z.prettifyError(asked.error) }, 400);
    const { question, group } = asked.data;
    const words = searchWords(question);
    if (words.length > 0) await freshen();
    const most = group ? { [group]: OF_ONE } : Object.fromEntries(searchGroups.map((one) => [one, OF_EACH]));
    const groups = await index.find(words, most);
    return c.json({
      words: [...words],
      groups: await Promise.all(
        groups.map(async ({ group: of, total, entries }) => ({
          group: of,
          total,
          found: await Promise.all(entries.map((entry) => found(entry, words))),
        })),
      ),
    } satisfies SearchAnswer);
  });
  return routes;
}
