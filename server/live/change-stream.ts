import type { ChangeFeed, PlacedHint } from './change-feed';

/** A line of nothing, so that proxies keep the connection and a broken one is noticed. */
const HEARTBEAT_MS = 20_000;
/** Then the browser comes back with its last position, and is asked anew who it is. */
const LONGEST_MS = 15 * 60_000;
/** Hints that wait for a slow reader; more, and the stream ends: it comes back and reads everything. */
const MOST_WAITING = 100;
/** When the browser tries again. */
const RETRY_MS = 2_000;

interface StreamParts {
  readonly feed: ChangeFeed;
  /** Position of the last hint the browser heard; null: it comes for the first time. */
  readonly after: number | null;
  /** Whether the person may still listen. */
  mayListen(): Promise<boolean>;
  readonly signal: AbortSignal;
}

/** The changes as server-sent events, until the reader leaves, is too slow, or may listen no longer. */
export function changeStream({ feed, after, mayListen, signal }: StreamParts): ReadableStream<Uint8Array> {
  const text = new TextEncoder();
  let end: () => void = () => undefined;
  return new ReadableStream<Uint8Array>(
    {
      start(controller) {
        const send = (lines: string) => {
          if ((controller.desiredSize ?? 0) <= 0) return end();
          controller.enqueue(text.encode(`${lines}\n\n`));
        };
        const tell = (placed: PlacedHint | null) =>
          send(placed ? `id: ${placed.position}\ndata: ${JSON.stringify(placed.hint)}` : 'event: missed\ndata: {}');
        const stop = feed.listen(tell);
        const beat = setInterval(() => {
          void mayListen().then((may) => (may ? send(':') : end()), end);
        }, HEARTBEAT_MS);
        const limit = setTimeout(() => end(), LONGEST_MS);
        end = () => {
          end = () => undefined;
          stop();
          clearInterval(beat);
          clearTimeout(limit);
          try {
            controller.close();
          } catch {
            // the reader left before
          }
        };
        signal.addEventListener('abort', () => end(), { once: true });
        send(`retry: ${RETRY_MS}`);
        const missed = after === null ? [] : feed.since(after);
        for (const placed of missed ?? [null]) tell(placed);
      },
      cancel: () => end(),
    },
    { highWaterMark: MOST_WAITING },
  );
}
