import { counted } from '@/core/kernel';
import { bilingual, formatNumber, type Language } from '@/i18n';
import type { TileProblem } from './tile-problem';

const strings = bilingual(
  {
    loading: '正在取数',
    waiting: (what: string) => `还在等${what}，已超过 10 秒。`,
    someone: '数据源应答',
    empty: '还没有数据',
    emptyBody: '记录到案卷后会显示在这里。',
    offline: '网络不通',
    offlineBody: '连不上数据源；恢复后会自动再取。',
    stale: (age: string) => `数据已旧：${age}`,
    staleBody: '没有取到更新的数据，图中是旧数。',
    login: '登录后可看',
    loginBody: '这项数据要先登录。',
    grant: '未获授权',
    grantBody: (holder: string) => `数据由${holder}保管，可以申请。`,
    never: '不予共享',
    neverBody: (holder: string) => `数据由${holder}保管，依规定不予共享。`,
    holder: '责任单位',
    terms: (terms: string) => `使用条件：${terms}`,
    cut: (shown: string, of: string) => `只有一部分：${of} 行中的 ${shown} 行`,
    cutUnknown: (shown: string) => `只有一部分：${shown} 行，总数不详`,
    cap: '数据源限制了行数，不能据此求和。',
    budget: '超出本页的取数上限，不能据此求和。',
    policy: '依规定只给出一部分，不能据此求和。',
    unsupported: '数据源答不了这个问题',
    unsupportedBody: (clause: string) => `不支持：${clause}。`,
    tooBig: '问题太大',
    tooBigBody: (cap: string) => `超过上限 ${cap} 行；请缩小时间或区域。`,
    malformed: '数据格式有误',
    malformedBody: (where: string) => `出错的地方：${where}。未采用其中任何数。`,
    late: '等得太久',
    lateBody: (seconds: string) => `${seconds} 秒内没有答复，已停止等待。`,
    busy: '数据源正忙',
    busyBody: (seconds: string) => `请在 ${seconds} 秒后再试。`,
    busySoon: '请稍后再试。',
    absent: '找不到这项数据',
    absentBody: (what: string) => `${what}已不在数据源中，可能改名或下线。`,
    dataset: '数据集',
    aborted: '已停止取数',
    abortedBody: '换了问题或离开了页面。',
    failed: '这一块没有画出来',
    failedBody: '其他各块不受影响。',
  },
  {
    loading: 'Fetching',
    waiting: (what) => `Still waiting for ${what}, for more than 10 seconds.`,
    someone: 'the source to answer',
    empty: 'No data yet',
    emptyBody: 'It appears here once the dossier holds it.',
    offline: 'Offline',
    offlineBody: 'The source cannot be reached; it is asked again once it can.',
    stale: (age) => `Old data: ${age}`,
    staleBody: 'No newer data came; the picture shows the old ones.',
    login: 'Sign in to see this',
    loginBody: 'These data ask for a sign-in first.',
    grant: 'Not granted',
    grantBody: (holder) => `${holder} holds the data; access can be requested.`,
    never: 'Not shared',
    neverBody: (holder) => `${holder} holds the data, which by rule are not shared.`,
    holder: 'The owner',
    terms: (terms) => `Terms of use: ${terms}`,
    cut: (shown, of) => `A part only: ${shown} of ${counted(of, 'row')}`,
    cutUnknown: (shown) => `A part only: ${counted(shown, 'row')} of an unknown total`,
    cap: 'The source limits the rows; nothing may be summed from them.',
    budget: 'Beyond what this page fetches; nothing may be summed from it.',
    policy: 'By rule a part only is given; nothing may be summed from it.',
    unsupported: 'The source cannot answer this',
    unsupportedBody: (clause) => `Not supported: ${clause}.`,
    tooBig: 'Too large a question',
    tooBigBody: (cap) => `More than ${counted(cap, 'row')}; narrow the time or the area.`,
    malformed: 'Malformed data',
    malformedBody: (where) => `The fault is at ${where}. None of its figures were taken.`,
    late: 'No answer in time',
    lateBody: (seconds) => `Nothing came within ${seconds} seconds; waiting has stopped.`,
    busy: 'The source is busy',
    busyBody: (seconds) => `Try again in ${seconds} seconds.`,
    busySoon: 'Try again in a while.',
    absent: 'No such data',
    absentBody: (what) => `${what} is no longer at the source; it may be renamed or withdrawn.`,
    dataset: 'The data set',
    aborted: 'Fetching stopped',
    abortedBody: 'The question changed or the page was left.',
    failed: 'This tile could not be drawn',
    failedBody: 'The others are not affected.',
  },
);

export interface ProblemWords {
  readonly title: string;
  readonly body: string;
}

const seconds = (ms: number) => String(Math.max(1, Math.ceil(ms / 1000)));

/** What is said of a problem: its name, and what is known or can be done. `waited` is true after ten seconds of loading. */
export function problemWords(problem: TileProblem, language: Language, waited = false): ProblemWords {
  const words = strings[language];
  const count = (value: number) => formatNumber(value, language, 0);
  switch (problem.kind) {
    case 'loading':
      return { title: words.loading, body: waited ? words.waiting(problem.waitingFor ?? words.someone) : '' };
    case 'empty':
      return { title: problem.title ?? words.empty, body: problem.hint ?? words.emptyBody };
    case 'offline':
      return { title: words.offline, body: words.offlineBody };
    case 'stale':
      return { title: words.stale(problem.age), body: problem.why ?? words.staleBody };
    case 'forbidden': {
      const holder = problem.holder ?? words.holder;
      const terms = problem.terms === undefined ? '' : words.terms(problem.terms);
      const body = {
        login: words.loginBody,
        grant: words.grantBody(holder),
        never: words.neverBody(holder),
      }[problem.need];
      return {
        title: words[problem.need],
        body: [body, terms].filter((part) => part !== '').join(language === 'en' ? ' ' : ''),
      };
    }
    case 'cut':
      return {
        title:
          problem.of === undefined
            ? words.cutUnknown(count(problem.shown))
            : words.cut(count(problem.shown), count(problem.of)),
        body: words[problem.why ?? 'cap'],
      };
    case 'unsupported':
      return {
        title: words.unsupported,
        body: problem.said
          ? words.unsupportedBody(problem.said[language])
          : `${words.unsupportedBody(problem.clause)}${spaced(problem.hint, language)}`,
      };
    case 'tooBig':
      return { title: words.tooBig, body: problem.hint ?? words.tooBigBody(count(problem.cap)) };
    case 'malformed':
      return {
        title: words.malformed,
        body: problem.said?.[language] ?? words.malformedBody(problem.where),
      };
    case 'late':
      return { title: words.late, body: words.lateBody(seconds(problem.afterMs)) };
    case 'busy':
      return {
        title: words.busy,
        body: problem.retryAfterMs === undefined ? words.busySoon : words.busyBody(seconds(problem.retryAfterMs)),
      };
    case 'absent':
      return { title: words.absent, body: words.absentBody(problem.what ?? words.dataset) };
    case 'aborted':
      return { title: words.aborted, body: words.abortedBody };
    case 'failed':
      return {
        title: words.failed,
        body: `${problem.what ?? ''}${problem.what && language === 'en' ? ' ' : ''}${words.failedBody}`,
      };
  }
}

const spaced = (hint: string | undefined, language: Language): string =>
  hint === undefined ? '' : language === 'en' ? ` ${hint}` : hint;
