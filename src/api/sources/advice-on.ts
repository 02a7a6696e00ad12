import type { Words } from '@/core/kernel';
import type { Refusal } from '@/ports/data-source';

/** What came back to a test, beside the refusal it led to. */
interface Seen {
  /** A web page, where data were asked for. */
  readonly isPage: boolean;
  readonly hasSecret: boolean;
  /** What to do where nothing answers. */
  readonly unreached: Words;
}

export const unreachedByServer: Words = {
  zh: '服务器连不上这个地址：请核对地址和端口，确认服务已经开启。',
  en: 'The server cannot reach this address: check address and port, and that the service is running.',
};

/** What the person who connects a source can do about a refusal; undefined: the refusal says it. */
export function adviceOn({ kind }: Refusal, { isPage, hasSecret, unreached }: Seen): Words | undefined {
  if (kind === 'offline') return unreached;
  if (kind === 'forbidden')
    return hasSecret
      ? {
          zh: '服务不接受这个密钥：请核对变量的值、放在哪里，以及这个账号的权限。',
          en: 'The service does not accept the secret: check the value of the variable, where it is put, and what the account may read.',
        }
      : {
          zh: '服务要求密码或密钥：请勾选“需要密钥”，并在服务器的环境变量里放好。',
          en: 'The service asks for a password or key: tick “Needs a secret” and put it into a variable of the server.',
        };
  if (isPage)
    return {
      zh: '答复的是网页，不是数据：这可能是门户或登录页的地址，请填服务的根地址。',
      en: 'A web page came back, not data: this may be the address of a portal or a sign-in page. Give the root of the service.',
    };
  if (kind === 'absent' || kind === 'malformed')
    return {
      zh: '有服务应答，但不像是所选的种类：请核对服务种类和根地址。',
      en: 'Something answers, but not as a service of this kind: check the kind and the root address.',
    };
  if (kind === 'late')
    return {
      zh: '服务太慢，没有在 20 秒内答完：请稍后再试，或请提供单位查看。',
      en: 'The service is too slow and did not answer within 20 seconds: try again later, or ask its owner.',
    };
  return undefined;
}
