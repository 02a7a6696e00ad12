import type { Words } from '@/core/kernel';

/** Why the proxy itself did not answer with data. Closed: a client can draw a picture for each. */
export type ProxyProblem =
  | { readonly kind: 'not-found' }
  | { readonly kind: 'forbidden'; readonly why: 'path' | 'method' | 'query' | 'elsewhere' | 'sign-in' }
  | { readonly kind: 'too-large'; readonly what: 'request' | 'answer'; readonly cap: number }
  | { readonly kind: 'late'; readonly afterMs: number }
  | { readonly kind: 'busy'; readonly retryAfterMs: number }
  | { readonly kind: 'offline'; readonly why: 'unreachable' | 'broken-off' | 'no-secret' | 'paused' }
  | {
      readonly kind: 'refused';
      readonly why: 'redirect' | 'credential' | 'secret-in-answer' | 'client-gone' | 'inner-address';
    };

const statuses: Record<ProxyProblem['kind'], number> = {
  'not-found': 404,
  forbidden: 403,
  'too-large': 502,
  late: 504,
  busy: 503,
  offline: 502,
  refused: 502,
};

function statusOf(problem: ProxyProblem): number {
  if (problem.kind === 'forbidden' && problem.why === 'sign-in') return 401;
  if (problem.kind === 'too-large' && problem.what === 'request') return 413;
  if (problem.kind === 'refused' && problem.why === 'client-gone') return 499;
  return statuses[problem.kind];
}

/** The answer of the proxy itself: the problem, the backend it concerns, and what to do. `hengce-answer` marks it as ours. */
export function problemResponse(problem: ProxyProblem, backend: string | null): Response {
  const headers = new Headers({ 'content-type': 'application/json; charset=utf-8', 'hengce-answer': 'proxy' });
  if (problem.kind === 'busy') headers.set('retry-after', String(Math.ceil(problem.retryAfterMs / 1_000)));
  return new Response(JSON.stringify({ ...problem, backend, todo: todoOf(problem) }), {
    status: statusOf(problem),
    headers,
  });
}

function todoOf(problem: ProxyProblem): Words {
  switch (problem.kind) {
    case 'not-found':
      return {
        zh: '服务器没有配置这个数据后端，请管理员检查后端配置文件。',
        en: 'The server has no such data backend; ask the administrator to check the file of backends.',
      };
    case 'forbidden':
      return forbiddenWords[problem.why];
    case 'too-large':
      return problem.what === 'answer'
        ? {
            zh: `答复超过 ${problem.cap} 字节，没有转交任何部分。请缩小查询范围，或请管理员提高上限。`,
            en: `The answer is larger than ${problem.cap} bytes and no part of it was handed on. Ask for less, or have the limit raised.`,
          }
        : {
            zh: `请求超过 ${problem.cap} 字节，没有转发。请缩短查询。`,
            en: `The request is larger than ${problem.cap} bytes and was not forwarded. Shorten the query.`,
          };
    case 'late':
      return {
        zh: `后端在 ${problem.afterMs} 毫秒内没有答完。请稍后重试，或缩小查询范围。`,
        en: `The backend did not finish within ${problem.afterMs} ms. Try later, or ask for less.`,
      };
    case 'busy':
      return {
        zh: '正在等候这个后端的请求太多，请稍后重试。',
        en: 'Too many requests are waiting for this backend; try again shortly.',
      };
    case 'offline':
      return offlineWords[problem.why];
    case 'refused':
      return refusedWords[problem.why];
  }
}

const forbiddenWords: Record<Extract<ProxyProblem, { kind: 'forbidden' }>['why'], Words> = {
  path: {
    zh: '这个地址不在后端的允许清单内，请管理员核对清单。',
    en: 'This path is not on the allow-list of the backend; ask the administrator to check the list.',
  },
  method: {
    zh: '允许清单不接受这个地址的这种方法，请管理员核对清单。',
    en: 'The allow-list does not take this method on this path; ask the administrator to check the list.',
  },
  query: {
    zh: '查询参数不在允许清单内，或写法有歧义（分号、空白须编码）。',
    en: 'A query parameter is not on the allow-list, or the query is ambiguous (encode semicolons and spaces).',
  },
  elsewhere: {
    zh: '只有本系统自己的页面可以请求数据。',
    en: 'Only the pages of this system itself may ask for data.',
  },
  'sign-in': {
    zh: '请先通过单位的统一身份认证登录。',
    en: 'Sign in through your organisation first.',
  },
};

const offlineWords: Record<Extract<ProxyProblem, { kind: 'offline' }>['why'], Words> = {
  unreachable: {
    zh: '服务器连不上这个后端，请与数据提供单位联系。',
    en: 'The server cannot reach this backend; contact the owner of the data.',
  },
  'broken-off': {
    zh: '后端的答复中途断开，没有转交任何部分，请重试。',
    en: 'The answer of the backend broke off and no part of it was handed on; try again.',
  },
  'no-secret': {
    zh: '服务器上没有设置这个后端的密钥，请管理员查看启动提示。',
    en: 'The secret of this backend is not set on the server; the administrator finds the words in the start-up log.',
  },
  paused: {
    zh: '系统管理员已暂停这个数据源。',
    en: 'The system administrator has paused this source.',
  },
};

const refusedWords: Record<Extract<ProxyProblem, { kind: 'refused' }>['why'], Words> = {
  redirect: {
    zh: '后端要求转到别的地址，为防止密钥外泄已拒绝。请管理员核对后端地址。',
    en: 'The backend redirects elsewhere; refused, so that no secret leaks. Ask the administrator to check its address.',
  },
  credential: {
    zh: '后端不接受服务器的密钥，请管理员更换密钥。',
    en: 'The backend does not accept the secret of the server; ask the administrator to renew it.',
  },
  'secret-in-answer': {
    zh: '答复中含有服务器的密钥，已拦下。请管理员通知数据提供单位。',
    en: 'The answer contained the secret of the server and was held back. Ask the administrator to tell the owner of the data.',
  },
  'inner-address': {
    zh: '这个地址指向内部网络，而没有人准许服务器访问它。请系统管理员核对地址，确属本市内网的，在数据源上准许。',
    en: 'The address leads into an inner network, and nobody allowed the server to reach it. The system administrator checks the address and, where it is the city’s own, allows it at the source.',
  },
  'client-gone': {
    zh: '页面已取消请求。',
    en: 'The page took its request back.',
  },
};
