import { err, ok, type Result } from '@/core/kernel';
import { isLoopback } from '../identify';

/** Where files of papers are kept in an object store that speaks S3. */
export interface S3Place {
  /** Address of the bucket: `https://host/bucket`, a prefix behind it where it holds other things too. */
  readonly url: string;
  readonly region: string;
  readonly keyId: string;
  readonly secret: string;
}

interface ToldPlace {
  readonly url: string | undefined;
  readonly region: string | undefined;
  readonly keyId: string | undefined;
  readonly secret: string | undefined;
}

/** Null: none was named. Error: one line that names the setting, never its value. */
export function readS3Place({ url, region, keyId, secret }: ToldPlace): Result<S3Place | null, string> {
  if (url === undefined)
    return (region ?? keyId ?? secret) === undefined
      ? ok(null)
      : err('HENGCE_S3_REGION, HENGCE_S3_KEY_ID and HENGCE_S3_SECRET need HENGCE_S3_URL');
  const address = URL.canParse(url) ? new URL(url) : null;
  const isSafe =
    address?.protocol === 'https:' ||
    (address?.protocol === 'http:' && isLoopback(address.hostname.replace(/^\[|\]$/g, '')));
  if (!address || !isSafe) return err('HENGCE_S3_URL is no https:// address (http:// on this machine alone)');
  if (!/^\/[^/]+/.test(address.pathname) || address.search || address.hash || address.username)
    return err('HENGCE_S3_URL is the address of a bucket: https://host/bucket, a prefix behind it if need be');
  if (keyId === undefined || secret === undefined)
    return err('HENGCE_S3_KEY_ID and HENGCE_S3_SECRET are missing: requests to the object store are signed');
  return ok({ url: address.href.replace(/\/+$/, ''), region: region ?? 'us-east-1', keyId, secret });
}
