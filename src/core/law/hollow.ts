/** What people put where something has to be said and nothing is: marks of absence, placeholders, the name of the field itself. */
const stock = new Set(
  (
    '没有 暂无 不详 不明 未知 待定 待补 待补充 待填 待写 略 同上 如上 见上 同前 理由 原因 说明 无理由 没有理由 无原因 没有原因 无说明 没有说明 ' +
    '测试 示例文字 随便 暂缺 空白 此处填写 请填写 无内容 没有内容 ' +
    'ok yes no na none nil null nothing noreason reason tbd todo test xx xxx abc asdf qwer qwerty same ditto seeabove asabove unknown'
  ).split(' '),
);

/** Only what is said: compatibility forms made one, without spaces, punctuation, marks and pictures. */
export const said = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

const DISTINCT_SIGNS = 7;

/**
 * Whether a text has more different signs, Chinese or Latin, than any that says nothing can have: a word of the stock has
 * at most six, and so has what is said over and over. Most texts are told from this alone, without being made uniform first.
 */
function hasManySigns(text: string): boolean {
  const seen: number[] = [];
  for (let i = 0; i < text.length && seen.length < DISTINCT_SIGNS; i++) {
    const code = text.charCodeAt(i);
    const isChinese = code >= 0x4e00 && code <= 0x9fff;
    const letter = code | 0x20; // small and capital alike
    const sign = isChinese ? code : letter >= 0x61 && letter <= 0x7a && code < 0x80 ? letter : 0;
    if (sign > 0 && !seen.includes(sign)) seen.push(sign);
  }
  return seen.length >= DISTINCT_SIGNS;
}

/**
 * Whether a text stands where a reason or an opinion has to be and says nothing: empty but for punctuation, one character, a
 * bare figure, the same thing over and over, or a word for having nothing to say.
 * Reading: short is not hollow. 「已采纳」 or 「防汛抢险」 says what was done or why; whether it is enough is for people to judge.
 */
export function isHollow(text: string): boolean {
  if (hasManySigns(text)) return false;
  const words = said(text);
  if ([...words].length < 2 || stock.has(words)) return true;
  if (/^\p{N}{1,3}$/u.test(words) || '0123456789'.includes(words) || '9876543210'.includes(words)) return true;
  return /^(.)\1+$/u.test(words) || /^(.{2,6}?)\1{2,}$/u.test(words);
}
