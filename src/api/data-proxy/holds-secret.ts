/**
 * Whether one of the texts stands in the bytes or in a header of an answer, however writers escape it: as JSON, a URL or HTML
 * writes single characters, in UTF-16, as numbers of its bytes; base64 is among the texts. The answer is whole, so nothing is split.
 */
export function holdsSecret(traces: readonly string[], bytes: Uint8Array, headers: Headers): boolean {
  if (traces.length === 0) return false;
  // latin1 maps every byte to one character, so bytes of any encoding and of any format can be searched as text.
  const text = `${new TextDecoder('latin1').decode(bytes)}\n${[...headers].map(([, value]) => value).join('\n')}`;
  // A form that is decoded once too often has a blank for each plus.
  const sought = [
    ...new Set([...traces, ...traces.map(unescaped), ...traces.map((trace) => trace.replaceAll('+', ' '))]),
  ];
  return [...new Set([text, text.replaceAll('\0', '')])].some((each) => {
    const plain = unescaped(each);
    return (
      anyIn(sought, each) ||
      (plain !== each && anyIn(sought, plain)) ||
      (/[\r\n]/.test(plain) && anyIn(sought, plain.replaceAll(/[\r\n]/g, '')))
    );
  });
}

const anyIn = (traces: readonly string[], text: string): boolean => {
  const numbers = text.toLowerCase().replaceAll(/0x|\s/g, '');
  return traces.some((trace) => text.includes(trace) || asNumbers(trace).some((list) => numbers.includes(list)));
};

/** The bytes of a text as writers list them: 61612f, 61:61:2f, [97,97,47]. */
function asNumbers(text: string): readonly string[] {
  const codes = Array.from(text, (sign) => sign.charCodeAt(0));
  const pairs = codes.map((code) => code.toString(16).padStart(2, '0'));
  return [...['', ':', '-', ','].map((between) => pairs.join(between)), codes.join(',')];
}

const ESCAPES = new RegExp(
  [
    String.raw`\\U0{6}([0-9a-f]{2})`, // Python, Go: \U0000002B
    '%u00([0-9a-f]{2})',
    String.raw`\\([0-3][0-7]{2})`, // octal
    String.raw`\\u\{?0{0,4}([0-9a-f]{2})\}?`, // JSON: \u002B
    String.raw`\\x([0-9a-f]{2})`,
    '%(?:25){0,3}([0-9a-f]{2})', // URL, also escaped again
    '=([0-9A-F]{2})', // quoted-printable
    '&#x0{0,4}([0-9a-f]{2});?',
    String.raw`&#0{0,4}(\d{2,3});?`,
    '&(plus|sol|equals|amp|lt|gt|quot|apos|colon|lowbar|hyphen|dash|period|excl|num|dollar|percnt|lpar|rpar|ast|comma|semi|quest|commat|lsqb|rsqb|bsol|lbrack|rbrack|Hat|grave|lbrace|rbrace|lcub|rcub|verbar|vert);',
    String.raw`\\([^u0-9a-z\s\\])`, // PHP: \/
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

/**
 * The text with each escaped character put back as itself, also where what was escaped was escaped again. Backslashes in a row
 * count as one: JSON within JSON doubles them.
 */
function unescaped(text: string): string {
  let before = text;
  for (let layer = 0; layer < 4; layer += 1) {
    const plain = unescapedOnce(before.replaceAll(/\\{2,}/g, '\\'));
    if (plain === before) break;
    before = plain;
  }
  return before;
}

function unescapedOnce(text: string): string {
  if (!/[\\%&=]/.test(text)) return text;
  return text.replace(
    ESCAPES,
    (
      whole: string,
      long?: string,
      old?: string,
      octal?: string,
      json?: string,
      script?: string,
      url?: string,
      printable?: string,
      htmlHex?: string,
      html?: string,
      word?: string,
      bare?: string,
    ) => {
      if (octal !== undefined) return String.fromCharCode(Number.parseInt(octal, 8));
      const code = long ?? old ?? json ?? script ?? url ?? printable ?? htmlHex;
      if (code !== undefined) return String.fromCharCode(Number.parseInt(code, 16));
      if (html !== undefined) return String.fromCharCode(Number(html));
      return bare ?? words[word ?? ''] ?? whole;
    },
  );
}
