import { err, ok, type Result } from '@/core/kernel';

/** Where a scanner listens that speaks the protocol of ClamAV's `clamd`. */
export type ScannerPlace = { readonly path: string } | { readonly host: string; readonly port: number };

/** Null: none was named. Error: one line that names the setting. */
export function readScannerPlace(text: string | undefined): Result<ScannerPlace | null, string> {
  if (text === undefined) return ok(null);
  const path = /^unix:(\/[^\0]+)$/.exec(text)?.[1];
  if (path !== undefined) return ok({ path });
  const address = URL.canParse(text) ? new URL(text) : null;
  const isPlain =
    address?.protocol === 'tcp:' && /^\/?$/.test(address.pathname) && !address.search && !address.username;
  if (!address || !isPlain || address.hostname === '' || address.port === '')
    return err('--scanner (HENGCE_SCANNER) is no place of a scanner: unix:/run/clamav/clamd.ctl or tcp://host:3310');
  return ok({ host: address.hostname.replace(/^\[|\]$/g, ''), port: Number(address.port) });
}
