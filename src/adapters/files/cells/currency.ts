/** Signs of money before a figure, and the unit they tell. */
const signs: readonly (readonly [RegExp, string])[] = [
  [/^(US\$|USD)$/i, '美元'],
  [/^(HK\$|HKD)$/i, '港元'],
  [/^(¥|￥|RMB|CNY|人民币)$/i, '元'],
  [/^\$$/, '美元'],
  [/^(€|EUR)$/i, '欧元'],
  [/^(£|GBP)$/i, '英镑'],
];

export const currencyOf = (sign: string): string | undefined => signs.find(([pattern]) => pattern.test(sign))?.[1];

/** The currency a number format shows: `"¥"#,##0`, `[$¥-804]#,##0`, `[$US$-409]0.00`. */
export function currencyShown(format: string): string | undefined {
  const sign =
    /\[\$([^\]-]+)(?:-[\dA-F]+)?\]/i.exec(format)?.[1] ??
    /"\s*([¥￥€£]|(?:US|HK)?\$)\s*"/.exec(format)?.[1] ??
    /[¥￥€£$]/.exec(format.replaceAll(/\[[^\]]*\]/g, ''))?.[0];
  return sign === undefined ? undefined : currencyOf(sign.trim());
}
