const named = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

/** Text of XML with its references resolved; there are no others than the five of XML and numbers. */
export const xmlText = (text: string): string =>
  text.includes('&')
    ? text.replaceAll(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (whole, decimal, hex, name) => {
        const code = decimal ? Number(decimal) : hex ? Number.parseInt(hex, 16) : undefined;
        if (code !== undefined) return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
        return named.get(name) ?? whole;
      })
    : text;

/** `_x000D_` stands for a sign that XML cannot hold. */
export const cellText = (text: string): string => {
  const plain = xmlText(text);
  return plain.includes('_x')
    ? plain.replaceAll(/_x([\dA-F]{4})_/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)))
    : plain;
};

/** Attribute of an element's opening tag. */
export function attribute(tag: string, name: string): string | undefined {
  const at = tag.indexOf(` ${name}=`);
  if (at < 0) return undefined;
  const from = at + name.length + 3;
  const to = tag.indexOf(tag[from - 1] === "'" ? "'" : '"', from);
  return to < 0 ? undefined : xmlText(tag.slice(from, to));
}

/** Drops the prefix some writers put before every element (`x:row`), so that one reader reads both. */
export const unprefixed = (xml: string): string => xml.replaceAll(/<(\/?)[A-Za-z]\w*:(?=[A-Za-z])/g, '<$1');
