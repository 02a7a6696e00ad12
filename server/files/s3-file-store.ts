import { AwsClient } from 'aws4fetch';
import { err, ok } from '@/core/kernel';
import { digestOfBytes, type FileStore, type FileStoreFault, type KeptFile } from '@/ports/file-store';
import type { S3Place } from './s3-place';

const isDigest = (name: string) => /^[0-9a-f]{64}$/.test(name);
/** A file of fifty megabytes over a slow line. */
const LONGEST_MS = 120_000;
const RETRIES = 2;
/** Files told in one answer: no store tells more. */
const PAGE = 1_000;
const FULL = /<Code>(QuotaExceeded|EntityTooLarge|InsufficientStorage|XMinioStorageFull|ServiceQuotaExceeded)/i;

/**
 * Files in a bucket, each under its digest. The digest is signed with the request, so that the store refuses bytes that changed on their
 * way; what is there already is left as it is. Requests are path-style and signed (AWS Signature Version 4), as Ceph, Garage, SeaweedFS
 * and the clouds take them.
 */
export function s3FileStore({ url, region, keyId, secret }: S3Place, page = PAGE): FileStore {
  const client = new AwsClient({
    accessKeyId: keyId,
    secretAccessKey: secret,
    region,
    service: 's3',
    retries: RETRIES,
  });
  const place = (digest: string) => `${url}/${digest}`;
  const ask = (address: string, method: string, more: RequestInit = {}) =>
    client.fetch(address, { method, redirect: 'error', signal: AbortSignal.timeout(LONGEST_MS), ...more });
  const sizeOf = async (digest: string) => {
    if (!isDigest(digest)) return undefined;
    const answer = await ask(place(digest), 'HEAD');
    if (answer.status === 404) return undefined;
    if (!answer.ok) throw failed('HEAD', answer);
    return Number(answer.headers.get('content-length') ?? 0);
  };
  return {
    sizeOf,
    async put(digest, bytes) {
      if (!isDigest(digest) || (await digestOfBytes(bytes)) !== digest) return err({ kind: 'other-digest' });
      try {
        if ((await sizeOf(digest)) !== undefined) return ok(true);
        const headers = { 'x-amz-content-sha256': digest, 'content-type': 'application/octet-stream' };
        const answer = await ask(place(digest), 'PUT', { body: bytes, headers });
        return answer.ok ? ok(true) : err(await refusalOfStore(answer));
      } catch {
        return err({ kind: 'storage-refused' }); // out of reach
      }
    },
    async get(digest) {
      if (!isDigest(digest)) return err({ kind: 'not-there' });
      const answer = await ask(place(digest), 'GET');
      if (answer.status === 404) return err({ kind: 'not-there' });
      if (!answer.ok) throw failed('GET', answer);
      const bytes = new Uint8Array(await answer.arrayBuffer());
      return (await digestOfBytes(bytes)) === digest ? ok(bytes) : err({ kind: 'damaged' });
    },
    async remove(digest) {
      if (!isDigest(digest)) return;
      const answer = await ask(place(digest), 'DELETE');
      if (!answer.ok && answer.status !== 404) throw failed('DELETE', answer);
    },
    async kept() {
      const address = new URL(url);
      const [, bucket = '', ...rest] = address.pathname.split('/');
      const prefix = rest.length > 0 ? `${decodeURIComponent(rest.join('/'))}/` : '';
      const files: KeptFile[] = [];
      for (let marker = ''; ; ) {
        const query = new URLSearchParams({ prefix, marker, 'max-keys': String(page) });
        const answer = await ask(`${address.origin}/${bucket}?${query}`, 'GET');
        if (!answer.ok) throw failed('LIST', answer);
        const text = await answer.text();
        const told = [...text.matchAll(/<Contents>(.*?)<\/Contents>/gs)].map(([, one = '']) => ({
          key: /<Key>(.*?)<\/Key>/s.exec(one)?.[1] ?? '',
          bytes: Number(/<Size>(\d+)<\/Size>/.exec(one)?.[1]),
        }));
        for (const { key, bytes } of told) {
          const digest = key.slice(prefix.length);
          if (isDigest(digest)) files.push({ digest, bytes }); // other things may lie in the bucket
        }
        const last = told.at(-1)?.key;
        if (last === undefined || !/<IsTruncated>true</.test(text)) return files;
        marker = last;
      }
    },
  };
}

/** Status alone: an answer may tell of the key. */
const failed = (what: string, { status }: Response) => new Error(`the object store answered ${status} to ${what}`);

async function refusalOfStore(answer: Response): Promise<FileStoreFault> {
  const isFull = answer.status === 507 || FULL.test(await answer.text().catch(() => ''));
  return { kind: isFull ? 'storage-full' : 'storage-refused' };
}
