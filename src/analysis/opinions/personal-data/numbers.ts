import { hasIdCheck, hasLuhn, isBirthday } from './check-digits';
import type { PersonalSpan } from './span';

/** What may stand between the digits of one number: one blank, hyphen or dot, and signs nobody sees. */
const GAP = '(?:[\\u200b-\\u200f\\u2060\\ufeff]*[ \\u00a0\\-–—·.]?[\\u200b-\\u200f\\u2060\\ufeff]*)';
const MOBILE = new RegExp(
  `(?:\\(?(?:\\+|00)?86\\)?${GAP})?1${GAP}[3-9](?:${GAP}\\d){9}(?![\\d]|\\s*[元万亿])|1[3-9]\\d([/_,，])\\d{4}\\1\\d{4}(?!\\d)|1[3-9]\\d([ –—-])\\d{4}\\2\\d{3}(?!\\d)|1[3-9]\\d[*x＊]{4,5}\\d{3,4}(?!\\d)`,
  'y',
);
const ID_CARD = new RegExp(`[1-8](?:${GAP}\\d){16}${GAP}[\\dx](?![\\da-z])`, 'y');
const OLD_ID_CARD = /[1-8]\d{14}(?![\da-z])/y;
const BANK_CARD = new RegExp(`[3-6](?:${GAP}\\d){12,18}(?!\\d)`, 'y');
const LANDLINE = /(?:\(0\d{2,3}\)|0\d{2,3}\)?)[ –—-]{0,2}[2-8]\d{2,3}[ –—-]?\d{4}(?:(?:-|转|转接|分机)\d{2,4})?(?!\d)/y;
const SHORT_LANDLINE = /[2-8]\d{2,3}[ –—-]?\d{4}(?!\d)/y;

const idCue = /身份证|身份证号|证件号|身份号|公民身份/;
const bankCue = /卡号|卡[里上内]|信用卡|储蓄卡|银行|账号|帐号|存折|储蓄|打到卡|到卡|工行|农行|建行|中行/;
const phoneCue = /座机|电话|固话|致电|拨打|联系方式|tel/;
/** Numbers of orders and cases are nobody's, whatever their length. */
const orderCue =
  /(?:工单|订单|编号|单号|户号|受理号|流水号|案号|文号|票号|条码|发票|表号|批次|序号|用户号|缴费号|代码|设备号)[号码为是:： ]*$/;

const sign = '[\\d零〇一二三四五六七八九幺两]';
/** Eleven digits of a mobile, some or all of them in Chinese. */
export const spokenMobile = new RegExp(
  `([1一幺](?<!${sign}[1一幺])(?=[\\d -]{0,20}[零〇一二三四五六七八九幺两])[ -]?[3-9三四五六七八九](?:[ -]?${sign}){9})(?!${sign}|[元万亿])`,
  'dg',
);

const NEAR = 14;
const digitsOf = (text: string) => text.replaceAll(/[^\dx]/g, '');

/** Tries every kind of number at a place where digits begin. `text` is plain text: small letters, half width. */
export function numberAt(text: string, at: number): PersonalSpan | undefined {
  const before = text.slice(Math.max(0, at - NEAR), at);
  const told = (kind: PersonalSpan['kind'], length: number): PersonalSpan => ({ kind, start: at, end: at + length });
  const found = (pattern: RegExp) => {
    pattern.lastIndex = at;
    return pattern.exec(text)?.[0];
  };
  const isOrder = orderCue.test(before);
  const id = found(ID_CARD);
  if (id && !isOrder) {
    const number = digitsOf(id);
    const isDated = isBirthday(number.slice(6, 14));
    if (isDated || hasIdCheck(number) || idCue.test(before)) return told('id-card', id.length);
  }
  const mobile = found(MOBILE);
  if (mobile && !isOrder) return told('mobile', mobile.length);
  const bank = found(BANK_CARD);
  if (bank && !isOrder) {
    const number = digitsOf(bank);
    if (number.length >= 13 && hasLuhn(number) && (bankCue.test(before) || number.length >= 16))
      return told('bank-card', bank.length);
    if (number.length >= 16 && (bankCue.test(before) || number.startsWith('62'))) return told('bank-card', bank.length);
  }
  const old = found(OLD_ID_CARD);
  if (old && !isOrder && idCue.test(before)) return told('id-card', old.length);
  const landline = found(LANDLINE);
  if (landline && !isOrder) return told('landline', landline.length);
  const short = found(SHORT_LANDLINE);
  return short && !isOrder && phoneCue.test(before.slice(-6)) ? told('landline', short.length) : undefined;
}
