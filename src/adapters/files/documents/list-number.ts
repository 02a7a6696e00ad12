import { chineseNumber } from '@/core/law';

const roman: readonly (readonly [number, string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

function romanNumber(value: number): string {
  let rest = value;
  let text = '';
  for (const [size, signs] of roman) for (; rest >= size; rest -= size) text += signs;
  return text;
}

/** a to z, then aa, bb, as Word counts. */
const letters = (value: number): string => String.fromCharCode(97 + ((value - 1) % 26)).repeat(Math.ceil(value / 26));
const pick = (signs: string) => (value: number) => [...signs][value - 1] ?? String(value);
const formal = (value: number): string =>
  [...chineseNumber(value)]
    .map((sign) => '零壹贰叁肆伍陆柒捌玖拾佰仟'['零一二三四五六七八九十百千'.indexOf(sign)] ?? sign)
    .join('');
const decimal = (value: number): string => String(value);

/** Formats of automatic numbers, by their name in the file (ISO 29500-1, 17.18.59). */
const formats: Readonly<Record<string, (value: number) => string>> = {
  decimal,
  decimalZero: (value) => String(value).padStart(2, '0'),
  decimalFullWidth: (value) => String.fromCodePoint(...[...String(value)].map((sign) => 0xff10 + Number(sign))),
  decimalFullWidth2: (value) => String.fromCodePoint(...[...String(value)].map((sign) => 0xff10 + Number(sign))),
  decimalEnclosedCircle: pick('①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳'),
  decimalEnclosedCircleChinese: pick('①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳'),
  decimalEnclosedFullstop: (value) => `${value}.`,
  decimalEnclosedParen: (value) => `(${value})`,
  lowerLetter: letters,
  upperLetter: (value) => letters(value).toUpperCase(),
  lowerRoman: romanNumber,
  upperRoman: (value) => romanNumber(value).toUpperCase(),
  chineseCounting: chineseNumber,
  chineseCountingThousand: chineseNumber,
  taiwaneseCounting: chineseNumber,
  taiwaneseCountingThousand: chineseNumber,
  japaneseCounting: chineseNumber,
  ideographDigital: (value) => [...String(value)].map((sign) => '〇一二三四五六七八九'[Number(sign)]).join(''),
  taiwaneseDigital: (value) => [...String(value)].map((sign) => '〇一二三四五六七八九'[Number(sign)]).join(''),
  japaneseDigitalTenThousand: (value) =>
    [...String(value)].map((sign) => '〇一二三四五六七八九'[Number(sign)]).join(''),
  chineseLegalSimplified: formal,
  ideographLegalTraditional: formal,
  ideographEnclosedCircle: pick('㊀㊁㊂㊃㊄㊅㊆㊇㊈㊉'),
  ideographTraditional: pick('甲乙丙丁戊己庚辛壬癸'),
  ideographZodiac: pick('子丑寅卯辰巳午未申酉戌亥'),
  none: () => '',
};

/** A number as its format writes it; undefined: a format that is not known. */
export const listNumber = (value: number, format: string): string | undefined =>
  value < 1 ? String(value) : formats[format]?.(value);
