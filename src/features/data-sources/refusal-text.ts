import { assertNever } from '@/core/kernel';
import type { Language } from '@/i18n';
import type { Refusal } from '@/ports/data-backend';

/** A refusal in one line: what happened and what would help. */
export function refusalText(refusal: Refusal, language: Language): string {
  const say = (zh: string, en: string) => (language === 'zh-CN' ? zh : en);
  switch (refusal.kind) {
    case 'unsupported':
      return say(`不支持：${refusal.clause}`, `Not supported: ${refusal.clause}`);
    case 'forbidden':
      return refusal.need === 'never'
        ? say(`不予共享，由${refusal.owner ?? '提供单位'}掌握`, `Withheld; held by ${refusal.owner ?? 'its owner'}`)
        : refusal.need === 'login'
          ? say('需要登录，或服务器缺少访问凭据', 'Sign-in needed, or the server lacks the credentials')
          : say('需要授权', 'A grant is needed');
    case 'absent':
      return say('不存在或已撤下', 'Not there, or withdrawn');
    case 'tooBig':
      return say(`超过上限 ${refusal.cap}`, `More than ${refusal.cap} ${refusal.unit}`);
    case 'late':
      return say(
        `${Math.round(refusal.afterMs / 1000)} 秒内没有应答`,
        `No answer in ${Math.round(refusal.afterMs / 1000)} s`,
      );
    case 'busy':
      return say('对方繁忙，稍后再试', 'Busy, try later');
    case 'offline':
      return say('连不上', 'Out of reach');
    case 'failed':
      return say(`对方故障（${refusal.status}）`, `Fault at the source (${refusal.status})`);
    case 'malformed':
      return refusal.words
        ? say(refusal.words.zh, refusal.words.en)
        : say(`答复有误：${refusal.where}`, `Malformed: ${refusal.where}`);
    case 'aborted':
      return say('已取消', 'Cancelled');
    default:
      return assertNever(refusal);
  }
}
