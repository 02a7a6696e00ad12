import type { PersonalKind, PersonalSpan } from './span';

const tokens: Readonly<Record<PersonalKind, string>> = {
  'id-card': '〔身份证号〕',
  mobile: '〔手机号〕',
  landline: '〔电话〕',
  'bank-card': '〔银行卡号〕',
  'e-mail': '〔邮箱〕',
  plate: '〔车牌〕',
  account: '〔账号〕',
  name: '〔姓名〕',
  address: '〔住址〕',
  'birth-date': '〔出生日期〕',
};

/** The text with each piece of personal data replaced by the name of its kind. */
export function masked(text: string, spans: readonly PersonalSpan[]): string {
  let out = '';
  let from = 0;
  for (const { kind, start, end } of spans) {
    out += text.slice(from, start) + tokens[kind];
    from = end;
  }
  return out + text.slice(from);
}
