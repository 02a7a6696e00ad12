import type { NoticeSettings, WorkNotice } from '@/ports/notices';

/** The list of the day for one person, as it is sent. */
export interface Digest {
  /** Names the day and the person: one digest has one id, however often it is tried. */
  readonly id: string;
  readonly day: string;
  readonly person: { readonly login: string; readonly name: string };
  readonly notices: readonly WorkNotice[];
  readonly subject: string;
  readonly text: string;
}

const words = {
  zh: {
    kinds: {
      overdue: '已逾期',
      'due-soon': '三日内到期',
      returned: '被退回',
      asked: '待答复或复核',
      turn: '轮到办理',
      decided: '已有决定',
    },
    subject: (count: number, late: number) => `【衡策】今日 ${count} 项${late > 0 ? `，其中逾期 ${late} 项` : ''}`,
    greeting: (name: string, day: string) => `${name}，您好。截至 ${day}：`,
    line: (kind: string, title: string, matter: string, due: string | null) =>
      `· ${kind}：${title}（${matter}）${due === null ? '' : `，期限 ${due}`}`,
    more: (count: number) => `另有 ${count} 项，请到系统中查看。`,
    settings: '不想再收到，请在“提醒”页面关闭每日摘要。',
  },
  en: {
    kinds: {
      overdue: 'Overdue',
      'due-soon': 'Due within three days',
      returned: 'Returned',
      asked: 'Waits for your answer',
      turn: 'Your turn',
      decided: 'Decided',
    },
    subject: (count: number, late: number) => `[Hengce] ${count} for today${late > 0 ? `, ${late} overdue` : ''}`,
    greeting: (name: string, day: string) => `${name}, as of ${day}:`,
    line: (kind: string, title: string, matter: string, due: string | null) =>
      `- ${kind}: ${title} (${matter})${due === null ? '' : `, due ${due}`}`,
    more: (count: number) => `And ${count} more in the app.`,
    settings: 'To stop these messages, switch the daily digest off under Notices.',
  },
} as const;

/** Gateways cut long messages. */
const MOST = 20;

/** Names of matters and acts and their days alone: what people wrote in letters and comments stays inside. */
export function digestOf(
  day: string,
  person: { readonly id: string; readonly login: string; readonly name: string },
  notices: readonly WorkNotice[],
  { language }: NoticeSettings,
  address: string | null,
): Digest {
  const say = words[language];
  const late = notices.filter(({ kind }) => kind === 'overdue').length;
  const lines = notices
    .slice(0, MOST)
    .map(({ kind, title, matter, due }) => say.line(say.kinds[kind], title[language], matter, due));
  const rest = notices.length - lines.length;
  return {
    id: `${day} ${person.id}`,
    day,
    person: { login: person.login, name: person.name },
    notices,
    subject: say.subject(notices.length, late),
    text: [
      say.greeting(person.name, day),
      ...lines,
      ...(rest > 0 ? [say.more(rest)] : []),
      ...(address === null ? [] : [new URL('#/notices', address).href]),
      say.settings,
    ].join('\n'),
  };
}
