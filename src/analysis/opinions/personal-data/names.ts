import { longestMatches } from '../words/phrase-trie';
import { BEFORE, cueTrie, DASH, OFTEN } from './name-cues';
import { anyName, han, likelyName, longName, name, notNames } from './name-signs';
import type { PersonalSpan } from './span';

const END = `(?=$|[^${han}]|反对|支持|赞成|同意|建议|希望|认为|觉得|坚决|强烈|要求|不|敬上|敬启|谨上|电话|手机|身份|联系|住|家住|女士|先生|同志|律师|反映|来电|今年|申请|是|于|在|说|把|的(?:电话|手机|身份证|账户))`;
const to = `[：:是叫为 \\u3000]{0,3}`;

const behindCue = new RegExp(`${to}(${name})${END}`, 'dy');
/** Behind 姓名： or 我叫 whatever stands up to the next sign is a name. */
const behindLabel = new RegExp(
  `(?:(?<!\\d\\s*)[人名]\\s*[：:]|我\\s*叫|本人叫|名字叫|孩子叫|署名[：:])\\s*(${anyName})(?=$|[^${han}])`,
  'dg',
);
const spacedLabel = new RegExp(
  `(?:联 *系|申 *请|反 *映|投 *诉|留 *言) *人[：: ]*(${name})${END}|姓 +名[：: ]*(${name})${END}`,
  'dg',
);
const behindPerson = new RegExp(`${to}(${longName}|${likelyName}${END})`, 'dy');
const behindDash = new RegExp(
  `\\s*(?:[${han}]{2,8}(?:市民|居民|业主|职工|教师|学生)\\s*)?(${name})(?=\\s*$|[，。,.\\s\\d])`,
  'dy',
);
const beforeNumber = new RegExp(`(?:^|[^${han}])(${name})[：:，,（( ]{0,2}(?:电话|手机)?[：:]?\\s*$`, 'd');
const atEnd = new RegExp(`[。！？!?\\n;；~]\\s*(${name})\\s*(?:\\d{4}[年./-]\\d{1,2}[月./-]\\d{1,2}日?)?\\s*$`, 'd');
const behindPlace = new RegExp(
  `我是(?:[${han}]{1,6}?[区县市镇乡村]|[${han}\\d-]{1,20}?的)(${name})(?=[，,。；;\\s]|$)`,
  'dg',
);
const beforeCourtesy = new RegExp(`(?:^|[^${han}])(${name})\\s*$|(${longName})\\s*$`, 'd');
const atStart = new RegExp(
  `^\\s*(${name})[：:]|^\\s*[【[（(](${name})[】\\]）)]|^\\s*(${longName})(?=[，,、 ])|^\\s*(${name})[，, ]+(?=男|女|[\\d一二三四五六七八九十]{2,3}岁|[1-9]\\d{5})`,
  'dy',
);
const surnameApart = new RegExp(`我姓([${han}]{1,2})[，, ]?(?:名|叫|单名)(?:叫)?([${han}]{1,2})(?=$|[^${han}])`, 'dg');
/** Patterns looked for all over a text, and what must stand in it before it is worth looking. */
const apart = [
  [/[:叫名]/, behindLabel],
  [/[联申反投留姓] /, spacedLabel],
  [/我是/, behindPlace],
  [/我姓/, surnameApart],
] as const;
const nextInList = new RegExp(
  `(?:[、，, ]|和|与|及)\\s*(?:(${name})(?=$|[^${han}])|(${longName}|${likelyName}(?=等|两|二人|三人|兄弟|姐妹|夫妻|夫妇|一家|都|也)))`,
  'dy',
);
const behindNumber = new RegExp(`[ ，,（(]?(${name})(?=$|[^${han}])`, 'dy');
const LONGEST_SIGNATURE = 28;
const MOST_NAMES = 200;

/**
 * Names of persons where a cue says that one stands: behind 我叫 or 联系人, behind kin and callings (老伴, 经理), as a signature, beside a telephone
 * number (`numbers`: where those begin, `ends`: where they end). A surname with a title alone (王先生, 李老师) names nobody among many and stays.
 */
export function namesIn(
  text: string,
  numbers: readonly number[],
  ends: readonly number[] = [],
): readonly PersonalSpan[] {
  const spans: PersonalSpan[] = [];
  const take = (found: RegExpExecArray | null, from = 0): boolean => {
    let isTaken = false;
    for (const [group, place] of (found?.indices ?? []).entries()) {
      const said = found?.[group] ?? '';
      if (group === 0 || !place || notNames.has(said) || notNames.has(said.slice(0, 2))) continue;
      spans.push({ kind: 'name', start: from + place[0], end: from + place[1] });
      isTaken = true;
    }
    return isTaken;
  };
  const takeAt = (pattern: RegExp, at: number): boolean => {
    pattern.lastIndex = at;
    return take(pattern.exec(text));
  };
  const takeBefore = (pattern: RegExp, at: number, reach: number): boolean => {
    const from = Math.max(0, at - reach);
    return take(pattern.exec(text.slice(from, at)), from);
  };
  for (const { from, to: end, value } of longestMatches(cueTrie, text)) {
    if (value === BEFORE) takeBefore(beforeCourtesy, from, 8);
    else if (value === DASH) takeAt(behindDash, end);
    else if (value === OFTEN || !takeAt(behindCue, end)) takeAt(behindPerson, end);
  }
  for (const number of numbers) takeBefore(beforeNumber, number, 12);
  for (const end of ends) takeAt(behindNumber, end);
  takeAt(atStart, 0);
  takeBefore(atEnd, text.length, LONGEST_SIGNATURE);
  for (const [sign, pattern] of apart) if (sign.test(text)) for (const found of text.matchAll(pattern)) take(found);
  for (let at = 0; at < spans.length && at < MOST_NAMES; at += 1) takeAt(nextInList, spans[at]?.end ?? 0);
  return [...spans, ...repeated(text, spans)];
}

/** A name that was found once is hidden wherever it stands in its text. */
function repeated(text: string, spans: readonly PersonalSpan[]): readonly PersonalSpan[] {
  const names = new Set(spans.map(({ start, end }) => text.slice(start, end)).filter(({ length }) => length > 1));
  return [...names].flatMap((one) => {
    const found: PersonalSpan[] = [];
    for (let at = text.indexOf(one); at >= 0; at = text.indexOf(one, at + one.length))
      found.push({ kind: 'name', start: at, end: at + one.length });
    return found;
  });
}
