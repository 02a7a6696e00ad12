import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import * as z from 'zod/mini';
import { err, ok, type Result } from '@/core/kernel';
import { claimedType, fileTypeIds, nameOfFile } from '@/core/law';
import { fileFaultKinds, MAX_FILE_BYTES, type PaperFiles, type ReadFault, type SendFault } from '@/ports/file-store';
import type { SendRequest } from '../http-matter-api';

const PIECE = 1024 * 1024;
/** A lost connection is tried again after these times. */
const WAITS_MS = [500, 2_000, 5_000];

const standing = z.object({ received: z.number() });
const sent = z.object({ digest: z.string(), bytes: z.number(), name: z.string(), type: z.enum(fileTypeIds) });
const fault = z.object({ kind: z.string(), most: z.optional(z.number()) });

/** `other-place`: the file stands elsewhere than the piece begins; the answer says where. */
type Answer = Result<unknown, SendFault | { readonly kind: 'other-place'; readonly place: unknown }>;

/** Files of papers over HTTP: sent in pieces, from where an earlier sending stopped. */
export function httpPaperFiles(base: URL, send: SendRequest, waitsMs: readonly number[] = WAITS_MS): PaperFiles {
  const url = (path: string) => new URL(`api/${path}`, base);

  async function ask(path: string, init: RequestInit): Promise<Answer> {
    let response: Response;
    try {
      response = await send(new Request(url(path), init));
    } catch {
      return err({ kind: init.signal?.aborted ? 'stopped' : 'offline' });
    }
    const body: unknown = await response.json().catch(() => undefined);
    return response.ok ? ok(body) : err(faultOf(response.status, body));
  }
  /** The same once more while nobody answers. */
  async function askAgain(path: string, init: RequestInit): Promise<Answer> {
    let answer = await ask(path, init);
    for (const wait of waitsMs) {
      if (answer.ok || answer.error.kind !== 'offline') return answer;
      await new Promise((resume) => setTimeout(resume, wait));
      answer = init.signal?.aborted ? err({ kind: 'stopped' }) : await ask(path, init);
    }
    return answer;
  }
  const json = (method: string, body: unknown, signal: AbortSignal): RequestInit => ({
    method,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
    signal,
  });

  return {
    async send(upload, file, { signal, progress }) {
      const name = nameOfFile(file.name);
      const early = earlyFault(name, file.size);
      if (early) return err(early);
      const path = `files/${upload}`;
      const opened = await askAgain(path, json('PUT', { name, bytes: file.size }, signal));
      if (!opened.ok) return err(plain(opened.error));
      let at = standing.safeParse(opened.value).data?.received ?? 0;
      while (at < file.size) {
        progress(at);
        const piece = await bytesAt(file, at);
        if (!piece) return err({ kind: 'unreadable' });
        const headers = { 'content-type': 'application/octet-stream', 'upload-offset': String(at) };
        const added = await askAgain(path, { method: 'PATCH', headers, body: piece, signal });
        // Another place is an answer too: the piece had arrived, and the word of it had not.
        const told = added.ok ? added.value : added.error.kind === 'other-place' ? added.error.place : undefined;
        const now = standing.safeParse(told);
        if (!now.success) return err(added.ok ? { kind: 'server' } : plain(added.error));
        at = now.data.received;
      }
      progress(file.size);
      const digest = await digestOfFile(file, signal);
      if (!digest.ok) return digest;
      const ended = await askAgain(`${path}/end`, json('POST', { digest: digest.value }, signal));
      if (!ended.ok) return err(plain(ended.error));
      const kept = sent.safeParse(ended.value);
      return kept.success ? ok(kept.data) : err({ kind: 'server' });
    },
    async drop(upload) {
      await ask(`files/${upload}`, { method: 'DELETE' });
    },
    async read(matterId, digest) {
      let response: Response;
      try {
        response = await send(new Request(url(`matters/${encodeURIComponent(matterId)}/files/${digest}`)));
      } catch {
        return err({ kind: 'offline' });
      }
      if (response.ok) return response.blob().then(ok, () => err({ kind: 'offline' as const }));
      return err({ kind: readKinds[response.status] ?? 'server' });
    },
  };
}

const plain = (error: Extract<Answer, { ok: false }>['error']): SendFault =>
  error.kind === 'other-place' ? { kind: 'server' } : error;

/** Refused before anything is sent. */
function earlyFault(name: string, bytes: number): SendFault | undefined {
  if (!claimedType(name)) return { kind: 'other-kind' };
  if (bytes === 0) return { kind: 'empty' };
  return bytes > MAX_FILE_BYTES ? { kind: 'too-large', most: MAX_FILE_BYTES } : undefined;
}

/** Undefined: the file was moved or changed since it was chosen. */
const bytesAt = (file: File, at: number): Promise<Uint8Array<ArrayBuffer> | undefined> =>
  file
    .slice(at, at + PIECE)
    .arrayBuffer()
    .then(
      (buffer) => new Uint8Array(buffer),
      () => undefined,
    );

/** Piece by piece, so that the page goes on answering; also where it is served over plain HTTP and the browser offers no digest. */
async function digestOfFile(file: File, signal: AbortSignal): Promise<Result<string, SendFault>> {
  const hash = sha256.create();
  for (let at = 0; at < file.size; at += PIECE) {
    if (signal.aborted) return err({ kind: 'stopped' });
    const piece = await bytesAt(file, at);
    if (!piece) return err({ kind: 'unreadable' });
    hash.update(piece);
  }
  return ok(bytesToHex(hash.digest()));
}

function faultOf(status: number, body: unknown): Extract<Answer, { ok: false }>['error'] {
  const { kind, most = MAX_FILE_BYTES } = fault.safeParse(body).data ?? { kind: '' };
  if (kind === 'no-store') return { kind };
  if (kind === 'other-place') return { kind: 'other-place', place: body };
  if (kind === 'too-large') return { kind, most };
  const known = fileFaultKinds.find((one) => one === kind);
  if (known && known !== 'too-large') return { kind: known };
  return { kind: sendKinds[status] ?? 'server' };
}

const sendKinds: Readonly<Record<number, 'not-signed-in' | 'not-allowed' | 'too-many' | 'storage-full'>> = {
  401: 'not-signed-in',
  403: 'not-allowed',
  429: 'too-many',
  507: 'storage-full',
};
const readKinds: Readonly<Record<number, ReadFault['kind']>> = {
  401: 'not-signed-in',
  403: 'not-allowed',
  404: 'not-there',
  410: 'damaged',
};
