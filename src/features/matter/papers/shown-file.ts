import type { Paper } from '@/core/law';

/** What is drawn of a file: a picture by its address in this page, a text as text. Nothing else is opened here. */
export type ShownFile =
  | { readonly kind: 'picture'; readonly url: string }
  | { readonly kind: 'text'; readonly text: string; readonly isCut: boolean }
  | { readonly kind: 'unreadable' };

export const isShown = (type: NonNullable<Paper['file']>['type']): boolean => ['png', 'jpg', 'txt'].includes(type);

const MOST_SIGNS = 100_000;

export async function shownFile(blob: Blob, type: NonNullable<Paper['file']>['type']): Promise<ShownFile> {
  if (type !== 'txt') return { kind: 'picture', url: URL.createObjectURL(blob) };
  const text = textOf(new Uint8Array(await blob.arrayBuffer()));
  if (text === undefined) return { kind: 'unreadable' };
  return { kind: 'text', text: text.slice(0, MOST_SIGNS), isCut: text.length > MOST_SIGNS };
}

function textOf(bytes: Uint8Array): string | undefined {
  const mark = (bytes[0] ?? 0) * 256 + (bytes[1] ?? 0);
  const encodings = mark === 0xfffe ? ['utf-16le'] : mark === 0xfeff ? ['utf-16be'] : ['utf-8', 'gb18030'];
  for (const encoding of encodings) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    } catch {
      // not in this encoding
    }
  }
  return undefined;
}
