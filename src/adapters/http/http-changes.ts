import { type Changes, changeHint } from '@/ports/changes';

/** Tried again after so long where the server gave the stream up: nobody was signed in. */
const AGAIN_MS = 15_000;

/**
 * Changes over server-sent events. The browser comes back by itself with what it heard last. A page that nobody sees lets its
 * stream go, for browsers keep but six connections to a server, and reads everything anew when it is seen again.
 */
export const httpChanges = (base: URL): Changes => ({
  listen(hear) {
    let source: EventSource | undefined;
    let again: ReturnType<typeof setTimeout> | undefined;
    const leave = () => {
      clearTimeout(again);
      source?.close();
      source = undefined;
    };
    const enter = () => {
      leave();
      const stream = new EventSource(new URL('api/changes', base));
      source = stream;
      stream.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
        const hint = changeHint.safeParse(parsed(data));
        hear(hint.success ? hint.data : null);
      });
      stream.addEventListener('missed', () => hear(null));
      stream.addEventListener('error', () => {
        if (stream.readyState === EventSource.CLOSED) again = setTimeout(enter, AGAIN_MS);
      });
    };
    const onSeen = () => {
      if (document.hidden) return leave();
      enter();
      hear(null);
    };
    document.addEventListener('visibilitychange', onSeen);
    if (!document.hidden) enter();
    return () => {
      document.removeEventListener('visibilitychange', onSeen);
      leave();
    };
  },
});

function parsed(data: unknown): unknown {
  try {
    return JSON.parse(String(data));
  } catch {
    return undefined;
  }
}
