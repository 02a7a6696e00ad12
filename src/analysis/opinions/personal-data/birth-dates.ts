const year = '(?:(?:19|20)\\d{2}|[一二][一二三四五六七八九零〇]{3})';
const part = '(?:\\d{1,2}|[一二三四五六七八九十]{1,3})';
const day = `(?:${year}\\s?年\\s?${part}\\s?月(?:\\s?${part}\\s?[日号])?|${year}[-./]\\d{1,2}(?:[-./]\\d{1,2})?|(?:19|20)\\d{2}[01]\\d[0-3]\\d)(?!\\d)`;

/** A day of birth, where it is said that it is one. The year alone tells little and stays. */
export const birthDate = new RegExp(
  `(?:出生(?:日期|年月日?|时间|于)?|生日|生于|生辰)[:：是为在 ]{0,3}(?:[农阴阳公]历)?\\s?(${day})|(${day})\\s*(?:出生|生人|生的|出世|的生日)`,
  'dg',
);
