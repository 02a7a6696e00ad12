import { attribute, xmlText } from '../formats/xml-text';
import { ZipFault } from '../formats/zip-entries';

export type XmlEvent =
  | { readonly kind: 'open'; readonly name: string; readonly tag: string; readonly isEmpty: boolean }
  | { readonly kind: 'close'; readonly name: string }
  | { readonly kind: 'text'; readonly text: string };

const WORD =
  /^http:\/\/(schemas\.openxmlformats\.org\/wordprocessingml\/2006|purl\.oclc\.org\/ooxml\/wordprocessingml)\/main$/;

/** The elements and texts of a part one after the other. Elements of Word are named without prefix, others as `prefix:name`. */
export function* xmlEvents(xml: string): Generator<XmlEvent> {
  const prefixes = new Set(
    [...xml.matchAll(/\sxmlns(?::([\w.-]+))?=["']([^"']*)["']/g)].flatMap(([, prefix = '', space = '']) =>
      WORD.test(space) ? [prefix] : [],
    ),
  );
  const named = (full: string): string => {
    const colon = full.indexOf(':');
    if (prefixes.has(colon < 0 ? '' : full.slice(0, colon))) return full.slice(colon + 1);
    return colon < 0 ? `:${full}` : full;
  };
  let at = 0;
  while (at < xml.length) {
    const start = xml.indexOf('<', at);
    const text = xml.slice(at, start < 0 ? xml.length : start);
    if (text !== '') yield { kind: 'text', text: xmlText(text) };
    if (start < 0) return;
    if (xml.startsWith('<!--', start)) at = endOf(xml, '-->', start);
    else if (xml.startsWith('<?', start)) at = endOf(xml, '?>', start);
    else if (xml.startsWith('<![CDATA[', start)) {
      at = endOf(xml, ']]>', start);
      yield { kind: 'text', text: xml.slice(start + 9, at - 3) };
    } else {
      at = endOfTag(xml, start);
      const inner = xml.slice(start + 1, at - 1);
      if (inner.startsWith('!')) throw new ZipFault('entities');
      if (inner.startsWith('/')) yield { kind: 'close', name: named(inner.slice(1).trim()) };
      else
        yield {
          kind: 'open',
          name: named(/^[^\s/]+/.exec(inner)?.[0] ?? ''),
          tag: inner,
          isEmpty: inner.endsWith('/'),
        };
    }
  }
}

function endOf(xml: string, sign: string, from: number): number {
  const end = xml.indexOf(sign, from);
  if (end < 0) throw new ZipFault('broken');
  return end + sign.length;
}

/** Behind the `>` of a tag: one within quotes does not end it. */
function endOfTag(xml: string, from: number): number {
  let quote = 0;
  for (let at = from; at < xml.length; at += 1) {
    const code = xml.charCodeAt(at);
    if (quote !== 0) {
      if (code === quote) quote = 0;
    } else if (code === 62) return at + 1;
    else if (code === 34 || code === 39) quote = code;
  }
  throw new ZipFault('broken');
}

/** An attribute whatever its prefix. */
export const attributeOf = (tag: string, name: string): string | undefined =>
  attribute(tag.replaceAll(/\s+(?:[\w.-]+:)?(?=[\w.-]+\s*=)/g, ' '), name);

/** A switch such as `<w:vanish/>`: on unless it says otherwise. */
export const isOn = (tag: string): boolean => !['0', 'false', 'off'].includes(attributeOf(tag, 'val') ?? 'true');
