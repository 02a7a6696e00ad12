/** The keys under which services tell the next page: OData, OGC API, CKAN. Cells of data are left alone. */
const KEYS = '@odata\\.nextLink|odata\\.nextLink|nextLink|href|next';

/**
 * JSON in which the paging links of a service stand relative to its own root. Services write them as full addresses of the inner
 * network, which a browser neither reaches nor should learn; relative ones lead through the proxy again.
 */
export function withOwnLinks(
  bytes: Uint8Array<ArrayBuffer>,
  contentType: string | null,
  target: string,
): Uint8Array<ArrayBuffer> {
  if (!/^application\/([\w.+-]+\+)?json\b/i.test(contentType ?? '')) return bytes;
  const base = new URL(target.endsWith('/') ? target : `${target}/`).href;
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const written = base.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll('/', '\\\\?/'); // a slash may be written \/
  const own = text.replace(new RegExp(`("(?:${KEYS})"\\s*:\\s*")${written}`, 'g'), '$1');
  return own === text ? bytes : new TextEncoder().encode(own);
}
