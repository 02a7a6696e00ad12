import { err, ok, type Result } from '@/core/kernel';
import { type NoticesAnswer, type NoticesApi, type NoticesFailure, noticesAnswer } from '@/ports/notices';
import type { SendRequest } from '../http-matter-api';

/** One's notices over HTTP. */
export function httpNotices(base: URL, send: SendRequest): NoticesApi {
  const ask = async <T>(request: Request, read: (told: unknown) => T): Promise<Result<T, NoticesFailure>> => {
    let answer: Response;
    try {
      answer = await send(request);
    } catch {
      return err({ kind: 'offline' });
    }
    try {
      return answer.ok ? ok(read(await answer.json())) : err({ kind: 'server' });
    } catch {
      return err({ kind: 'server' });
    }
  };
  const at = (path: string) => new URL(`api/notices${path}`, base);
  const change = (path: string, method: string, body: object) =>
    ask(
      new Request(at(path), { method, headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
      () => true as const,
    );
  return {
    notices: () => ask(new Request(at('')), (told): NoticesAnswer => noticesAnswer.parse(told)),
    markRead: (keys) => change('/read', 'POST', { keys }),
    save: (settings) => change('/settings', 'PUT', settings),
  };
}
