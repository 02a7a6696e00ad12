import { inertDocument } from '@/ui';

const blocks = new Set([
  'P',
  'DIV',
  'LI',
  'TR',
  'H1',
  'H2',
  'H3',
  'H4',
  'H5',
  'H6',
  'TABLE',
  'UL',
  'OL',
  'BLOCKQUOTE',
  'SECTION',
  'ARTICLE',
]);
const gone = 'del, script, style, head, meta, title, [hidden], [style*="mso-hide:all" i], [style*="display:none" i]';

/**
 * What Word or WPS put on the clipboard, paragraph by paragraph. Deleted and hidden text is left out, which plain text does not show;
 * plain text is taken where a list has its numbers in it alone. Undefined: nothing better than the plain text is there.
 */
export function clipboardParagraphs(html: string): readonly string[] | undefined {
  if (html.trim() === '') return undefined;
  const { body } = inertDocument(html);
  if (body.querySelector('li')) return undefined;
  for (const element of body.querySelectorAll(gone)) element.remove();
  const paragraphs: string[] = [];
  let line = '';
  const end = () => {
    if (line.trim() !== '') paragraphs.push(line.trim());
    line = '';
  };
  const walk = (node: Node) => {
    if (node instanceof Text) line += unwrapped(node.data);
    if (!(node instanceof Element)) return;
    const isBlock = blocks.has(node.tagName);
    if (isBlock) end();
    if (node.tagName === 'BR') end();
    if (/^T[DH]$/.test(node.tagName) && line !== '') line += '\t';
    for (const child of node.childNodes) {
      if (/^T[DH]$/.test(node.tagName) && child instanceof Element && blocks.has(child.tagName))
        line += child.textContent ?? '';
      else walk(child);
    }
    if (isBlock) end();
  };
  walk(body);
  end();
  return paragraphs.length > 0 ? paragraphs : undefined;
}

/** The source is wrapped anywhere: between Chinese signs a break is nothing, else a space. */
const unwrapped = (text: string): string =>
  text
    .replaceAll(/(?<=[\u2e80-\uffef])[\r\n]+[ \t]*(?=[\u2e80-\uffef])/g, '')
    .replaceAll(/[\r\n\t ]+/g, ' ')
    .replaceAll('\u00a0', ' ');
