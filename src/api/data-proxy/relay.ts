import { countedBytes } from '../counted-bytes';
import type { Credential } from './credential';
import { type Forward, InnerAddress } from './forward';
import { holdsSecret } from './holds-secret';
import { withOwnLinks } from './own-links';
import { backHeaders, onwardHeaders } from './passing-headers';
import type { ProxyProblem } from './proxy-problem';
import type { ProxiedBackend } from './read-backends';
import type { RequestQueue } from './request-queue';

export interface Answered {
  readonly kind: 'answered';
  readonly response: Response;
  readonly bytes: number;
}

export interface ProxiedRequest {
  readonly backend: ProxiedBackend;
  readonly credential: Credential;
  /** Where to, without the credential. */
  readonly address: URL;
  /** Address of the backend in the proxy, for links. */
  readonly here: string;
  readonly seats: RequestQueue;
  /** Who asks. */
  readonly who: string;
  readonly forward: Forward;
}

const DEADLINE = Symbol('deadline');
const RETRY_AFTER_MS = 1_000;
const withoutBody = [204, 205, 304];

/**
 * One request there and back, within the limits of its backend. The answer is held whole before its status is sent: only
 * then can one that is too long, too late or cut off be an error rather than a shorter answer.
 */
export async function relay(request: Request, proxied: ProxiedRequest): Promise<Answered | ProxyProblem> {
  const { limits } = proxied.backend;
  const stop = new AbortController();
  const clientGone = () => stop.abort(request.signal.reason);
  const timer = setTimeout(() => stop.abort(DEADLINE), limits.deadlineMs);
  request.signal.addEventListener('abort', clientGone, { once: true });
  if (request.signal.aborted) clientGone();
  let leave: (() => void) | null = null;
  try {
    leave = await proxied.seats.take(proxied.who, stop.signal);
    if (!leave) return { kind: 'busy', retryAfterMs: RETRY_AFTER_MS };
    return await thereAndBack(request, proxied, stop.signal);
  } catch (cause) {
    if (!stop.signal.aborted) throw cause;
    return stop.signal.reason === DEADLINE
      ? { kind: 'late', afterMs: limits.deadlineMs }
      : { kind: 'refused', why: 'client-gone' };
  } finally {
    leave?.();
    clearTimeout(timer);
    request.signal.removeEventListener('abort', clientGone);
    stop.abort(); // whatever of the answer is still coming is not wanted
  }
}

async function thereAndBack(
  request: Request,
  proxied: ProxiedRequest,
  signal: AbortSignal,
): Promise<Answered | ProxyProblem> {
  const { backend, credential, forward } = proxied;
  const onward = await onwardRequest(request, proxied, signal);
  if (!onward) return { kind: 'too-large', what: 'request', cap: backend.limits.requestBytes };

  let answer: Response;
  try {
    answer = await orEnd(forward(onward, signal), signal);
  } catch (cause) {
    signal.throwIfAborted();
    if (cause instanceof InnerAddress) return { kind: 'refused', why: 'inner-address' };
    return { kind: 'offline', why: 'unreachable' };
  }
  if (isRedirect(answer)) return { kind: 'refused', why: 'redirect' };
  if ((answer.status === 401 || answer.status === 407) && backend.secret) return { kind: 'refused', why: 'credential' };

  const bodiless = request.method === 'HEAD' || withoutBody.includes(answer.status);
  let bytes: Uint8Array<ArrayBuffer> | null;
  try {
    bytes = bodiless ? new Uint8Array() : await countedBytes(answer.body, backend.limits.answerBytes, signal);
  } catch {
    signal.throwIfAborted();
    return { kind: 'offline', why: 'broken-off' };
  }
  if (!bytes) return { kind: 'too-large', what: 'answer', cap: backend.limits.answerBytes };
  const headers = backHeaders(answer.headers, backend.target, proxied.here);
  if (holdsSecret(credential.traces, bytes, headers)) return { kind: 'refused', why: 'secret-in-answer' };
  headers.set('hengce-answer', 'backend');
  const body = withOwnLinks(bytes, headers.get('content-type'), backend.target);
  const response = new Response(bodiless ? null : body, { status: answer.status, headers });
  return { kind: 'answered', response, bytes: bytes.length };
}

async function onwardRequest(request: Request, proxied: ProxiedRequest, signal: AbortSignal): Promise<Request | null> {
  const { backend, credential } = proxied;
  const address = new URL(proxied.address);
  if (credential.query) {
    const [name, value] = credential.query;
    address.search += `${address.search ? '&' : '?'}${encodeURIComponent(name)}=${encodeURIComponent(value)}`;
  }
  const init: RequestInit = {
    method: request.method,
    headers: onwardHeaders(request.headers, credential),
    redirect: 'manual',
  };
  if (request.method === 'POST') {
    const body = await countedBytes(request.body, backend.limits.requestBytes, signal);
    if (!body) return null;
    init.body = body;
  }
  return new Request(address, init);
}

const isRedirect = ({ status, type }: Response) =>
  type === 'opaqueredirect' || (status >= 300 && status < 400 && status !== 304);

/** The promise, or the end of the signal, whichever is first. */
function orEnd<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((done, fail) => {
    const end = () => fail(signal.reason);
    if (signal.aborted) end();
    signal.addEventListener('abort', end, { once: true });
    promise.then(done, fail).finally(() => signal.removeEventListener('abort', end));
  });
}
