/**
 * Whether one of the texts stands in the bytes or in a header of an answer, however writers escape it: as JSON, a URL or HTML
 * writes single characters, in UTF-16, in hexadecimal digits; base64 is among the texts. The answer is whole, so nothing is split.
 */
export function holdsSecret(traces: readonly string[], bytes: Uint8Array, headers: Headers): boolean {
  if (traces.length === 0) return false;
  // latin1 maps every byte to one character, so bytes of any encoding and of any format can be searched as text.
  const text = `${new TextDecoder('latin1').decode(bytes)}\n${[...headers].map(([, value]) => value).join('\n')}`;
  const sought = [...new Set([...traces, ...traces.map(unescaped)])];
  return [text, text.replaceAll('\0', '')].some((each) => {
    const plain = unescaped(each);
    return anyIn(traces, each) || anyIn(sought, plain) || anyIn(sought, plain.replaceAll(/[\r\n]/g, ''));
  });
}

const anyIn = (traces: readonly string[], text: string): boolean => {
  const lower = text.toLowerCase();
  return traces.some((trace) => text.includes(trace) || lower.includes(hexOf(trace)));
};

const hexOf = (text: string): string =>
  Array.from(text, (sign) => sign.charCodeAt(0).toString(16).padStart(2, '0')).join('');

const ESCAPES = new RegExp(
  [
    String.raw`\\{1,8}u\{?0{0,4}([0-9a-f]{2})\}?`, // JSON: \u002B, also within JSON within JSON
    String.raw`\\{1,8}x([0-9a-f]{2})`,
    String.raw`%(?:25){0,3}([0-9a-f]{2})`, // URL, also escaped again
    String.raw`=([0-9A-F]{2})`, // quoted-printable
    String.raw`&#x0{0,4}([0-9a-f]{2});?`,
    String.raw`&#0{0,4}(\d{2,3});?`,
    '&(plus|sol|equals|amp|lt|gt|quot|apos|colon|lowbar|hyphen|dash|period|excl|num|dollar|percnt|lpar|rpar|ast|comma|semi|quest|commat|lsqb|rsqb|bsol|lbrack|rbrack|Hat|grave|lbrace|rbrace|lcub|rcub|verbar|vert);',
    String.raw`\\{1,8}([^u0-9a-z\s]|$)`, // PHP: \/
  ].join('|'),
  'gi',
);

const words: Readonly<Record<string, string>> = {
  plus: '+',
  sol: '/',
  equals: '=',
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  colon: ':',
  lowbar: '_',
  hyphen: '-',
  dash: '-',
  period: '.',
  excl: '!',
  num: '#',
  dollar: '$',
  percnt: '%',
  lpar: '(',
  rpar: ')',
  ast: '*',
  comma: ',',
  semi: ';',
  quest: '?',
  commat: '@',
  lsqb: '[',
  lbrack: '[',
  rsqb: ']',
  rbrack: ']',
  bsol: '\\',
  Hat: '^',
  grave: '`',
  lbrace: '{',
  lcub: '{',
  rbrace: '}',
  rcub: '}',
  verbar: '|',
  vert: '|',
};

/** The text with each escaped character put back as itself, also where what was escaped was escaped again. */
function unescaped(text: string): string {
  let before = text;
  for (let layer = 0; layer < 4; layer += 1) {
    const plain = unescapedOnce(before);
    if (plain === before) break;
    before = plain;
  }
  return before;
}

function unescapedOnce(text: string): string {
  if (!/[\\%&=]/.test(text)) return text;
  return text.replace(ESCAPES, (whole: string, ...groups: unknown[]) => {
    const [json, hex, url, printable, htmlHex, html, word, bare] = groups.map((group) =>
      typeof group === 'string' ? group : '',
    );
    const code = json || hex || url || printable || htmlHex;
    if (code) return String.fromCharCode(Number.parseInt(code, 16));
    if (html) return String.fromCharCode(Number(html));
    return (word && words[word]) || bare || whole;
  });
}
