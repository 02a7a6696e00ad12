import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AwsClient, AwsV4Signer } from 'aws4fetch';
import S3rver from 's3rver';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { digestOfBytes } from '@/ports/file-store';
import { fileStoreContract } from '@/ports/file-store/file-store.contract';
import { copyFiles } from './copy-files';
import { folderFileStore } from './folder-file-store';
import { s3FileStore } from './s3-file-store';
import { readS3Place, type S3Place } from './s3-place';

/** The one key that s3rver knows. */
const KEY = 'S3RVER';
const folder = mkdtempSync(join(tmpdir(), 'hengce-s3-'));
const server = new S3rver({
  address: '127.0.0.1',
  port: 0,
  silent: true,
  directory: folder,
  configureBuckets: [{ name: 'papers' }],
});
let address = '';
let fresh = 0;
beforeAll(async () => {
  const { port } = await server.run();
  address = `http://127.0.0.1:${port}`;
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});
const at = (path: string): S3Place => ({ url: `${address}/${path}`, region: 'us-east-1', keyId: KEY, secret: KEY });
const prefix = () => at(`papers/city-${fresh}`);

fileStoreContract(
  'S3',
  async () => {
    fresh += 1;
    return s3FileStore(prefix());
  },
  {
    reopen: async () => s3FileStore(prefix()),
    async damage(digest) {
      const client = new AwsClient({ accessKeyId: KEY, secretAccessKey: KEY, region: 'us-east-1', service: 's3' });
      await client.fetch(`${prefix().url}/${digest}`, { method: 'PUT', body: '改动过的内容' });
    },
  },
);

it('lists more files than one answer holds, and no other thing of the bucket', async () => {
  fresh += 1;
  const client = new AwsClient({ accessKeyId: KEY, secretAccessKey: KEY, region: 'us-east-1', service: 's3' });
  const put = (name: string) => client.fetch(`${prefix().url}/${name}`, { method: 'PUT', body: '' });
  const names = Array.from({ length: 7 }, (_, index) => String(index).repeat(64));
  await Promise.all(names.map(put));
  await put('letter.txt');
  expect((await s3FileStore(prefix(), 3).kept()).map(({ digest }) => digest)).toEqual(names);
});
it('gives its files to a folder, as a backup does, and takes them back', async () => {
  fresh += 1;
  const store = s3FileStore(prefix());
  const bytes = new TextEncoder().encode('会议纪要');
  const digest = await digestOfBytes(bytes);
  await store.put(digest, bytes);
  const kept = folderFileStore(join(folder, 'kept'));
  expect(await copyFiles(store, kept)).toEqual({ copied: 1, damaged: [] });
  fresh += 1;
  expect(await copyFiles(kept, s3FileStore(prefix()))).toEqual({ copied: 1, damaged: [] });
  expect(await s3FileStore(prefix()).get(digest)).toEqual({ ok: true, value: bytes });
});
it('says that the store is not to be reached, refuses, or does not know the key', async () => {
  const bytes = Uint8Array.of(1);
  const digest = await digestOfBytes(bytes);
  const refused = { ok: false, error: { kind: 'storage-refused' } };
  expect(await s3FileStore({ ...at('papers'), keyId: 'NOBODY' }).put(digest, bytes)).toEqual(refused);
  expect(await s3FileStore({ ...at('papers'), url: 'http://127.0.0.1:1/papers' }).put(digest, bytes)).toEqual(refused);
  await expect(s3FileStore({ ...at('papers'), keyId: 'NOBODY' }).get(digest)).rejects.toThrow('answered 403 to GET');
});
/** GET object of the examples in “Authenticating Requests (AWS Signature Version 4)”, Amazon S3 API Reference. */
it('signs as the printed example of Amazon does', async () => {
  const signed = await new AwsV4Signer({
    url: 'https://examplebucket.s3.amazonaws.com/test.txt',
    accessKeyId: 'AKIAIOSFODNN7EXAMPLE',
    secretAccessKey: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY',
    region: 'us-east-1',
    service: 's3',
    datetime: '20130524T000000Z',
    headers: {
      range: 'bytes=0-9',
      'x-amz-content-sha256': 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
    },
    allHeaders: true,
  }).sign();
  expect(signed.headers.get('authorization')).toContain(
    'Signature=f0e8bdb87c964420e857bd35b5d6ed310bd44f0170aba48dd91039c6036bdb41',
  );
});
it.each([
  [{}, null],
  [{ keyId: 'a' }, 'need HENGCE_S3_URL'],
  [{ url: 'papers' }, 'no https:// address'],
  [{ url: 'http://store.city.example/papers', keyId: 'a', secret: 'b' }, 'no https:// address'],
  [{ url: 'https://store.city.example/', keyId: 'a', secret: 'b' }, 'address of a bucket'],
  [{ url: 'https://store.city.example/papers', keyId: 'a' }, 'HENGCE_S3_SECRET are missing'],
])('is told where: %j', (told, fault) => {
  const place = readS3Place({ url: undefined, region: undefined, keyId: undefined, secret: undefined, ...told });
  expect(place.ok ? place.value : place.error).toEqual(fault === null ? null : expect.stringContaining(fault));
});
