const digits = '零一二三四五六七八九';
const values: Readonly<Record<string, number>> = {
  〇: 0,
  零: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const powers: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

/** Signs a Chinese whole number is written with. */
export const numeralSigns = '〇零一二两三四五六七八九十百千';

/** 21 as 二十一, as clauses and chapters are numbered; from 1 to 9999. */
export function chineseNumber(value: number): string {
  let text = '';
  let isGap = false;
  for (const power of [1000, 100, 10, 1]) {
    const digit = Math.floor(value / power) % 10;
    if (digit === 0) isGap = text !== '';
    else {
      text += `${isGap ? '零' : ''}${digits[digit]}${{ 1000: '千', 100: '百', 10: '十', 1: '' }[power]}`;
      isGap = false;
    }
  }
  return text.replace(/^一十/, '十') || '零';
}

/** The value of a number in Chinese or Arabic signs, full width too: 二十一, 一百零五, 二〇二六, １２. Undefined: it is none. */
export function numberOfSigns(text: string): number | undefined {
  const plain = text.normalize('NFKC');
  if (/^\d+$/.test(plain)) return Number(plain);
  if (!new RegExp(`^[${numeralSigns}]+$`).test(plain)) return undefined;
  if (!/[十百千]/.test(plain)) return Number([...plain].map((sign) => values[sign]).join(''));
  let sum = 0;
  let last: number | undefined;
  for (const sign of plain) {
    const power = powers[sign];
    if (power === undefined) last = values[sign];
    else {
      sum += (last ?? 1) * power;
      last = undefined;
    }
  }
  return sum + (last ?? 0);
}
