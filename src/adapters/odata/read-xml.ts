export interface XmlElement {
  /** Without its prefix. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  readonly text: string;
}

const DEEPEST = 60;
const TOKEN =
  /<!--[\s\S]*?-->|<\?xml\s[^?]*\?>|<!\[CDATA\[([\s\S]*?)\]\]>|<\/([\w:.-]+)\s*>|<([\w:.-]+)((?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>|([^<]+)/gy;
const ATTRIBUTE = /([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const named: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/**
 * Reads the XML that a service description is written in, and nothing more: elements, attributes, text, comments. A document
 * type, an entity of its own, another instruction or anything else not well-formed throws. Nothing is fetched or expanded.
 */
export function readXml(source: string): XmlElement {
  const text = source.replace(/^\uFEFF/, '');
  const roots: Open[] = [];
  const open: Open[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < text.length) {
    const at = TOKEN.lastIndex;
    const found = TOKEN.exec(text);
    if (!found) throw new Error(`XML at ${at}: ${text.slice(at, at + 40)}`);
    const [whole, data, closing, opening, attributes = '', isEmpty, words] = found;
    const parent = open.at(-1);
    if (closing !== undefined) {
      if (parent?.tag !== closing) throw new Error(`XML at ${at}: </${closing}> closes nothing`);
      open.pop();
    } else if (opening !== undefined) {
      const element = {
        tag: opening,
        name: local(opening),
        attributes: attributesOf(attributes),
        children: [],
        text: '',
      };
      if (open.length >= DEEPEST) throw new Error(`XML at ${at}: too deep`);
      (parent?.children ?? roots).push(element);
      if (isEmpty !== '/') open.push(element);
    } else if (words !== undefined || data !== undefined) {
      const said = data ?? plain(words ?? '');
      if (parent) parent.text += said;
      else if (said.trim() !== '') throw new Error(`XML at ${at}: text outside`);
    } else if (whole.startsWith('<?') && at > 0) throw new Error(`XML at ${at}: instruction`);
  }
  const [root] = roots;
  if (!root || roots.length > 1 || open.length > 0) throw new Error('XML: not one whole element');
  return root;
}

interface Open extends XmlElement {
  readonly tag: string;
  readonly children: Open[];
  text: string;
}

const local = (tag: string): string => tag.slice(tag.indexOf(':') + 1);

function attributesOf(text: string): Readonly<Record<string, string>> {
  const attributes = new Map<string, string>();
  for (const [, name = '', double, single = ''] of text.matchAll(ATTRIBUTE)) {
    if (attributes.has(name)) throw new Error(`XML: attribute ${name} twice`);
    attributes.set(name, plain(double ?? single));
  }
  return Object.fromEntries(attributes);
}

const plain = (text: string): string =>
  text.replaceAll(/&(?:(\w+)|#(\d{1,7})|#x([0-9a-fA-F]{1,6}));|&/g, (whole, name, decimal, hex) => {
    const code = decimal ? Number(decimal) : hex ? Number.parseInt(hex, 16) : undefined;
    const said =
      code === undefined ? named[name] : code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
    if (said === undefined) throw new Error(`XML: ${whole} is not one of the five entities`);
    return said;
  });
