import { fileTypes, type Paper } from '@/core/law';

/** A name for the machine that knows no other script, and the name itself (RFC 6266, RFC 8187). */
function dispositionOf(name: string): string {
  const plain = name.replaceAll(/[^\x20-\x7e]|["\\%;]/g, '_');
  const exact = encodeURIComponent(name).replaceAll(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${exact}`;
}

/** A file of a paper is taken away, never shown as a page of ours, and only as what it was found to be. */
export const servedFile = (bytes: Uint8Array<ArrayBuffer>, { name, type }: NonNullable<Paper['file']>): Response =>
  new Response(bytes, {
    headers: {
      'Content-Type': fileTypes[type].media,
      'Content-Length': String(bytes.length),
      'Content-Disposition': dispositionOf(name),
      'Content-Security-Policy': "default-src 'none'; sandbox",
      'Cross-Origin-Resource-Policy': 'same-origin',
      'X-Content-Type-Options': 'nosniff',
      'Cache-Control': 'no-store',
    },
  });
